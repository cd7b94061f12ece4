import { isAlias, isMap, isScalar, visit } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import { show } from './errors.ts';

/** Something that YAML allows, and that files of the content must not have. */
export interface Refused {
  /** Offset in the text. */
  readonly at: number;
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
}

/** What YAML calls not printable, but for a byte order mark, which is read over at the beginning only. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** Tags that say what a value is anyway. */
const PLAIN_TAG = /^(?:!|tag:yaml\.org,2002:(?:str|seq|map))$/;

/** The first control character of a text. */
export function controlIn(text: string): Refused | undefined {
  const found = CONTROL.exec(text);
  if (!found) return undefined;
  const expected = 'text without control characters';
  return found[0] === '\0'
    ? { at: found.index, expected, found: 'a zero byte, as in UTF-16', hint: 'save the file in UTF-8' }
    : { at: found.index, expected, found: show(found[0]), hint: 'remove the character' };
}

/** The first value that is tagged as something of a program's, contains itself, or has a key twice. */
export function refusedIn(document: Document): Refused | undefined {
  let refused: Refused | undefined;
  visit(document, {
    Node: (_, node, path) => {
      refused = refusedNode(node, path);
      return refused ? visit.BREAK : undefined;
    },
  });
  return refused;
}

function refusedNode(node: Node, path: readonly unknown[]): Refused | undefined {
  const at = node.range?.[0] ?? 0;
  const refuse = (expected: string, found: string, hint: string): Refused => ({ at, expected, found, hint });
  const { tag } = node;
  if (tag !== undefined && !PLAIN_TAG.test(tag))
    return refuse('plain values', `the tag ${show(tag)}`, 'remove the tag, or put the value in quotes');
  if (isAlias(node) && path.some((one) => (one as { anchor?: string }).anchor === node.source))
    return refuse('values that end', `"*${node.source}" within what it stands for`, 'write the values out');
  return isMap(node) ? repeatedIn(node) : undefined;
}

/** The first key that a mapping has twice. The parser would compare each with all others, in hours for a long mapping. */
function repeatedIn({ items }: YAMLMap): Refused | undefined {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value)) {
      const found = `the key ${show(key.value)} again`;
      return { at: key.range?.[0] ?? 0, expected: 'YAML with unique keys', found, hint: 'keep one of the two keys' };
    }
    seen.add(key.value);
  }
  return undefined;
}

/** Where the first alias stands. */
export function firstAlias(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Alias: (_, node) => {
      at = node.range?.[0];
      return visit.BREAK;
    },
  });
  return at;
}
