/** The rules of the source tree: who may import whom, what nobody may do. Each returns its violations as sentences. */
import { builtinModules } from 'node:module';
import { type Source, clockReads, importsOf, longFunctions, resolveImport } from './source.ts';

/** Tables and pure functions that everything stands on. */
const GROUND = ['model.ts', 'text', 'lexicon', 'time'];
const ENGINE = [...GROUND, 'read', 'ingest', 'extract', 'analyze'];
/** What puts articles into a project's folder: `add` says what, `write` does it. */
const ADDING = ['add', 'write'];
/** Many articles at once: what is found in each, threads, and what earlier runs have found. */
const BATCH = ['kept', 'batch'];
const PROJECT = ['assemble.ts', 'extraction.ts', 'extraction-kept.ts'];
const SITE = ['site', 'components', 'layouts', 'pages', 'styles', 'content.config.ts', 'middleware.ts'];

interface Layer {
  /** Folders and files of src/ that it may import beside itself. */
  readonly from: readonly string[];
  /** Whether it may touch the disk and the process. */
  readonly disk?: boolean;
  /** Whether it may know Astro. */
  readonly astro?: boolean;
}

/** The parts of src/, in the order in which an article passes through them. */
const LAYERS: Readonly<Record<string, Layer>> = {
  'model.ts': { from: [] },
  text: { from: ['model.ts', 'lexicon'] },
  lexicon: { from: ['model.ts'] },
  time: { from: ['model.ts', 'lexicon', 'text'] },
  kept: { from: [], disk: true },
  read: { from: [...GROUND, 'kept'], disk: true },
  ingest: { from: GROUND },
  extract: { from: GROUND },
  analyze: { from: GROUND },
  batch: { from: [...ENGINE, 'kept'], disk: true },
  'assemble.ts': { from: [...ENGINE, 'batch'], disk: true },
  'extraction.ts': { from: [...ENGINE, 'batch', 'assemble.ts'], disk: true },
  'extraction-kept.ts': { from: [...ENGINE, ...BATCH, 'assemble.ts', 'extraction.ts'], disk: true },
  review: { from: [...GROUND, 'read', 'extract', 'analyze'] },
  add: { from: ENGINE },
  write: { from: [...GROUND, 'read'], disk: true },
  cli: { from: [...ENGINE, ...BATCH, ...PROJECT, ...ADDING, 'review'], disk: true },
  'cli.ts': { from: ['kept', 'cli'], disk: true },
  ...Object.fromEntries(
    SITE.map((name) => [
      name,
      { from: [...ENGINE, ...BATCH, ...PROJECT, 'review', ...SITE], disk: name === 'site', astro: true },
    ]),
  ),
};

/** Who may change what is on the disk: the site its own output, `kept` what can be thrown away; content is `write`'s alone. */
const WRITERS = ['write', 'site', 'kept'];
const WRITING =
  /^(?:append|chmod|chown|copy|cp|create|ftruncate|lchown|link|mk|open|rename|rm|symlink|truncate|unlink|utimes|write)/;

/** The folders of src/extract/ on the way from words to names: each may know those before it. */
const STEPS_TO_NAMES = ['known', 'words', 'phrases', 'finders', 'decide', 'within'];

const PURE_BUILTINS = new Set(['assert', 'buffer', 'crypto', 'path', 'path/posix', 'string_decoder', 'url', 'util']);

/** Imports against the direction of the tree, of Astro from outside the site, of the disk from outside read/. */
export function wrongImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const name = partOf(source.path);
    const layer = LAYERS[name];
    if (!layer) return [`${source.path} belongs to no part of src/ that the rules know`];
    return importsOf(source).flatMap((specifier) => {
      const reason = refusal(source, specifier, name, layer);
      return reason ? [`${source.path} imports ${specifier}: ${reason}`] : [];
    });
  });
}

function refusal(source: Source, specifier: string, name: string, layer: Layer): string | undefined {
  const target = resolveImport(source, specifier);
  if (target?.startsWith('src/')) {
    const part = partOf(target);
    if (part === name) return againstSteps(source.path, target);
    return layer.from.includes(part) ? undefined : `${name} must not know ${part}`;
  }
  if (name === 'model.ts') return 'model.ts imports nothing';
  if (/^@?astro(js)?\b/.test(specifier)) return layer.astro ? undefined : `${name} must not know Astro`;
  const builtin = specifier.replace(/^node:/, '');
  const impure = builtinModules.includes(builtin) && !PURE_BUILTINS.has(builtin);
  return impure && !layer.disk ? `${name} must not touch the disk or the process` : undefined;
}

/** Functions that change the disk, imported where only reading is wanted; or all of `fs`, which has them. */
export function wrongWriters(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => !WRITERS.includes(partOf(source.path)))
    .flatMap((source) =>
      [...source.text.matchAll(/^import\s+(?<what>[^;]*?)\s+from\s+'(?:node:)?fs(?:\/promises)?'/gm)].flatMap(
        ({ groups }) => {
          const what = groups!['what']!;
          const names = what.startsWith('{') ? what.replace(/[{}]|\btype\b/g, '').split(',') : ['write'];
          const writing = names.map((name) => name.trim()).filter((name) => WRITING.test(name));
          return writing.length > 0 ? [`${source.path} writes to the disk (${writing.join(', ')})`] : [];
        },
      ),
    );
}

function againstSteps(from: string, to: string): string | undefined {
  const [here, there] = [from, to].map((path) => /^src\/extract\/(\w+)\//.exec(path)?.[1] ?? '');
  const isKnown = STEPS_TO_NAMES.includes(here!) && STEPS_TO_NAMES.includes(there!);
  return isKnown && STEPS_TO_NAMES.indexOf(there!) > STEPS_TO_NAMES.indexOf(here!)
    ? `${here} must not know ${there}`
    : undefined;
}

/** Groups of files that import each other in a loop, one path each. */
export function importCycles(sources: readonly Source[]): string[] {
  const graph = new Map(sources.map((source) => [source.path, targets(source)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    const loop = trail.indexOf(file);
    if (loop >= 0) cycles.push([...trail.slice(loop), file].join(' -> '));
    if (loop >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}

function targets(source: Source): string[] {
  return importsOf(source).flatMap((specifier) => resolveImport(source, specifier) ?? []);
}

/** Places that read the clock: the same content must give the same bytes on any day. */
export function clockReaders(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => clockReads(source).map((line) => `${source.path}:${line} reads the clock`));
}

/** Files and functions too long to read at a glance; the vocabulary and the tables may be as long as they are. */
export function tooLong(
  sources: readonly Source[],
  lines: { readonly file: number; readonly function: number },
): string[] {
  return sources
    .filter((source) => !['lexicon', 'model.ts'].includes(partOf(source.path)))
    .flatMap((source) => {
      const length = source.text.trimEnd().split('\n').length;
      const functions = longFunctions(source, lines.function).map((name) => `${source.path}: function ${name}`);
      return length > lines.file ? [`${source.path}: ${length} lines`, ...functions] : functions;
    });
}

/** Folders and files named for nothing in particular. */
export function grabBags(sources: readonly Source[]): string[] {
  const name = /(^|\/)(utils?|helpers?|misc|common|shared)(\/|\.[a-z]+$)/;
  return sources.filter((source) => name.test(source.path)).map((source) => `${source.path} is named for nothing`);
}

/** Lines in which one of the patterns occurs, as "path:line: what". */
export function linesWith(sources: readonly Source[], patterns: readonly RegExp[]): string[] {
  return sources.flatMap((source) =>
    source.text.split('\n').flatMap((line, index) => {
      const hit = patterns.map((pattern) => pattern.exec(line)?.[0]).find((match) => match !== undefined);
      return hit === undefined ? [] : [`${source.path}:${index + 1}: ${hit}`];
    }),
  );
}

/** The part of src/ that a path lies in: its first folder, or the file itself. */
function partOf(file: string): string {
  return file.split('/')[1] ?? file;
}
