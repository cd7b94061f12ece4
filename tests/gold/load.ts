import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { place, type GoldText } from './place.ts';
import { goldFile, nameTable } from './schema.ts';

const HERE = import.meta.dirname;
const ARTICLES = join(HERE, '../../content/articles');
const EXTRA = join(HERE, 'extra');
const BLIND = join(HERE, 'blind');

/** Annotations of something else than one text's mentions. */
const OTHERS: ReadonlySet<string> = new Set(['names.yaml', 'statements.yaml', 'holdings.yaml']);

/** The five articles of the first corpus; throws one error that lists everything wrong in their annotation. */
export function loadFive(): GoldText[] {
  return loadFolder(HERE, ARTICLES);
}

/** Further short texts; throws as `loadFive` does. */
export function loadExtra(): GoldText[] {
  return loadFolder(EXTRA, EXTRA);
}

/** Texts annotated before the extractor was first run on them; throws as `loadFive` does. */
export function loadBlind(): GoldText[] {
  return loadFolder(BLIND, BLIND);
}

/** Other names of an entity that are right as well: names.yaml. */
export function loadNames(): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(nameTable.parse(parse(readFileSync(join(HERE, 'names.yaml'), 'utf8')))));
}

function loadFolder(folder: string, texts: string): GoldText[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !OTHERS.has(name));
  const problems: string[] = [];
  const loaded = files.sort().map((name) => {
    const file = goldFile.parse(parse(readFileSync(join(folder, name), 'utf8')));
    if (file.article !== basename(name, '.yaml')) problems.push(`${name}: its article is ${file.article}`);
    return place(file, name, readFileSync(join(texts, `${file.article}.txt`), 'utf8'), problems);
  });
  if (problems.length > 0) throw new Error(`Annotations that do not fit their text:\n${problems.join('\n')}`);
  return loaded;
}
