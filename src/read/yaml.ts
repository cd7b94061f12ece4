import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { isMap, isNode, isScalar, LineCounter, parseAllDocuments } from 'yaml';
import type { Document } from 'yaml';
import type { FileError } from './errors.ts';
import { lostWords, mayLoseWords } from './yaml-comments.ts';
import { commentOn, more, syntaxError } from './yaml-errors.ts';
import { controlIn, firstAlias, refusedIn } from './yaml-refused.ts';
import type { Refused } from './yaml-refused.ts';

export type Path = readonly PropertyKey[];

/** A YAML file's value, in which every scalar is a string as written, and where its parts stand. */
export interface ParsedYaml extends Lines {
  readonly value: unknown;
  /** Words that YAML takes for comments and that are none, most likely. */
  readonly lost?: readonly FileError[];
}

export interface Lines {
  /** Line of the value at a path, or of what is nearest above it. */
  lineOf(path: Path): number;
  /** Line of a key of the mapping at a path. */
  lineOfKey(path: Path, key: string): number;
  /** The comment in which a line ends. */
  commentOn(line: number): string | undefined;
}

const NO_LINES: Lines = { lineOf: () => 1, lineOfKey: () => 1, commentOn: () => undefined };

/** Aliases may repeat a little; a file that multiplies itself is refused. */
const MAX_ALIASES = 50;

/**
 * Parses YAML with the failsafe schema: `NO`, `2025`, `1e3` and `2025-06-04` stay what is written. An empty file has
 * the value undefined. What is no YAML comes back as errors with their lines.
 */
export function parseYaml(file: string, bytes: Uint8Array): ParsedYaml | readonly FileError[] {
  const text = toText(bytes);
  if (text === undefined)
    return [{ file, expected: 'YAML in UTF-8', found: 'bytes that are not UTF-8', hint: 'save the file in UTF-8' }];
  const quick = parseQuickly(text);
  if (!quick) return parseWithLines(file, text);
  let parsed: ReturnType<typeof parseWithLines> | undefined;
  const lines = (): Lines => {
    parsed ??= parseWithLines(file, text);
    return 'value' in parsed ? parsed : NO_LINES;
  };
  return {
    ...quick,
    lineOf: (path) => lines().lineOf(path),
    lineOfKey: (path, key) => lines().lineOfKey(path, key),
    commentOn: (line) => lines().commentOn(line),
  };
}

/** An alias, which may make a file multiply itself. */
const ALIAS = /(?:^|[\s[{,])\*[^\s*]/m;

/**
 * The value alone, in a tenth of the time that it takes to keep where its parts stand: lines are wanted only for a file
 * with something wrong in it. Undefined where there is a mistake, or an alias: that asks for a closer look.
 */
function parseQuickly(text: string): { readonly value: unknown } | undefined {
  if (ALIAS.test(text) || mayLoseWords(text)) return undefined;
  try {
    return { value: load(text, { schema: FAILSAFE_SCHEMA }) || undefined };
  } catch {
    return undefined;
  }
}

function parseWithLines(file: string, text: string): ParsedYaml | readonly FileError[] {
  const control = controlIn(text);
  if (control) return [refused(file, control, text.slice(0, control.at).split('\n').length)];
  const lines = new LineCounter();
  const lineAt = (offset: number | undefined) => (offset === undefined ? undefined : lines.linePos(offset).line);
  let alias: number | undefined;
  try {
    const documents = parseAllDocuments(text, {
      schema: 'failsafe',
      // Asked for in yaml-refused.ts.
      uniqueKeys: false,
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
    });
    const [document, second] = 'empty' in documents ? [] : documents;
    if (second) return [more(file, lines.linePos(second.range[0]).line)];
    if (!document) return { value: undefined, ...NO_LINES };
    // One mistake makes the parser stumble over all that follows it.
    const mistake = document.errors[0];
    if (mistake) return [syntaxError(file, text, lineAt(mistake.pos[0]), mistake.message)];
    const odd = refusedIn(document);
    if (odd) return [refused(file, odd, lineAt(odd.at) ?? 1)];
    alias = firstAlias(document);
    const lost = lostWords(file, document, lines);
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES }) || undefined;
    return { value, lost, ...located(document, lines), commentOn: (line) => commentOn(text, line) };
  } catch (error) {
    return [syntaxError(file, text, lineAt(alias), error instanceof Error ? error.message : String(error))];
  }
}

function toText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const refused = (file: string, { expected, found, hint }: Refused, line: number): FileError => ({
  file,
  line,
  expected,
  found,
  hint,
});

function located(document: Document, lines: LineCounter): Pick<Lines, 'lineOf' | 'lineOfKey'> {
  const lineOfNode = (node: unknown): number | undefined =>
    isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
  const nodeAt = (path: Path): unknown =>
    path.length === 0 ? document.contents : document.getIn(path as string[], true);
  const lineOf = (path: Path): number =>
    lineOfNode(nodeAt(path)) ?? (path.length === 0 ? 1 : lineOf(path.slice(0, -1)));
  /** Of a mapping, each asked for once: a file with nothing but wrong keys asks for all of them. */
  const keys = new Map<unknown, ReadonlyMap<unknown, unknown>>();
  const keysOf = (map: unknown): ReadonlyMap<unknown, unknown> => {
    if (!isMap(map)) return new Map();
    const known = keys.get(map) ?? new Map(map.items.map(({ key }) => [isScalar(key) ? key.value : key, key]));
    keys.set(map, known);
    return known;
  };
  const lineOfKey = (path: Path, key: string): number => lineOfNode(keysOf(nodeAt(path)).get(key)) ?? lineOf(path);
  return { lineOf, lineOfKey };
}
