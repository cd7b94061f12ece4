import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { isMap, isNode, isScalar, LineCounter, parseAllDocuments } from 'yaml';
import type { Document } from 'yaml';
import type { FileError } from './errors.ts';

export type Path = readonly PropertyKey[];

/** A YAML file's value, in which every scalar is a string as written, and where its parts stand. */
export interface ParsedYaml extends Lines {
  readonly value: unknown;
}

export interface Lines {
  /** Line of the value at a path, or of what is nearest above it. */
  lineOf(path: Path): number;
  /** Line of a key of the mapping at a path. */
  lineOfKey(path: Path, key: string): number;
}

const NO_LINES: Lines = { lineOf: () => 1, lineOfKey: () => 1 };

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
  };
}

/** An alias, which may make a file multiply itself. */
const ALIAS = /(?:^|[\s[{,])\*[^\s*]/m;

/**
 * The value alone, in a tenth of the time that it takes to keep where its parts stand: lines are wanted only for a file
 * with something wrong in it. Undefined where there is a mistake, or an alias: that asks for a closer look.
 */
function parseQuickly(text: string): { readonly value: unknown } | undefined {
  if (ALIAS.test(text)) return undefined;
  try {
    return { value: load(text, { schema: FAILSAFE_SCHEMA }) || undefined };
  } catch {
    return undefined;
  }
}

function parseWithLines(file: string, text: string): ParsedYaml | readonly FileError[] {
  const lines = new LineCounter();
  try {
    const documents = parseAllDocuments(text, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
    });
    const [document, second] = 'empty' in documents ? [] : documents;
    if (second) return [more(file, lines.linePos(second.range[0]).line)];
    // One mistake makes the parser stumble over all that follows it.
    const mistake = document?.errors[0];
    if (mistake) return [syntaxError(file, lines.linePos(mistake.pos[0]).line, mistake.message)];
    return located(document, document?.toJS({ maxAliasCount: MAX_ALIASES }) || undefined, lines);
  } catch (error) {
    return [syntaxError(file, undefined, error instanceof Error ? error.message : String(error))];
  }
}

function toText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function more(file: string, line: number): FileError {
  return {
    file,
    line,
    expected: 'one YAML document',
    found: 'a second one',
    hint: 'remove the "---" line or what follows it',
  };
}

/** The parser's own words say what was found; its commonest complaints get plain advice. */
function syntaxError(file: string, line: number | undefined, message: string): FileError {
  const found = message.replace(/\s+/g, ' ').replace(/\.$/, '');
  const hint = /tab/i.test(message)
    ? 'indent with spaces'
    : /unique/i.test(message)
      ? 'keep one of the two keys'
      : /alias/i.test(message)
        ? 'write the values out'
        : 'put the value in quotes or mend the indentation';
  return { file, ...(line === undefined ? {} : { line }), expected: 'well-formed YAML', found, hint };
}

function located(document: Document | undefined, value: unknown, lines: LineCounter): ParsedYaml {
  const lineAt = (node: unknown): number | undefined =>
    isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
  const lineOf = (path: Path): number => {
    const node = path.length === 0 ? document?.contents : document?.getIn(path as string[], true);
    return lineAt(node) ?? (path.length === 0 ? 1 : lineOf(path.slice(0, -1)));
  };
  const lineOfKey = (path: Path, key: string): number => {
    const map = path.length === 0 ? document?.contents : document?.getIn(path as string[], true);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return lineAt(pair?.key) ?? lineOf(path);
  };
  return { value, lineOf, lineOfKey };
}
