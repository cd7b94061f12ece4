import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Quality } from '../../src/site/quality.ts';
import { fullReport, shortTable } from './markdown.ts';

/** Between these two lines of a document stands what a program writes. */
const marks = (name: string): [begin: string, end: string] => [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
const [BEGIN, END] = marks('quality');

/** Where the page of the site takes the figures from. */
const FIGURES = 'src/site/quality.json';

/** The texts in Markdown that hold a part of the figures. */
const DOCUMENTS: readonly { readonly file: string; readonly write: (quality: Quality) => string }[] = [
  { file: 'README.md', write: shortTable },
  { file: 'docs/quality.md', write: fullReport },
];

/** A file that holds figures: as it is, and as it should be. */
export interface Document {
  readonly file: string;
  readonly is: string | undefined;
  readonly should: string;
}

/** The files that hold figures, and, as sentences, the documents that have no place for them. */
export async function documentsOf(
  root: string,
  quality: Quality,
): Promise<{ documents: readonly Document[]; unmarked: readonly string[] }> {
  const written = DOCUMENTS.map(({ file, write }) => {
    const is = readIfThere(join(root, file));
    return { file, is, should: is === undefined ? undefined : between(is, write(quality)) };
  });
  const filled = written.flatMap(({ file, is, should }) => (should === undefined ? [] : { file, is, should }));
  const figures = { file: FIGURES, is: readIfThere(join(root, FIGURES)), should: JSON.stringify(quality) };
  const unmarked = written
    .filter(({ should }) => should === undefined)
    .map(
      ({ file }) => `${file} has no lines "${BEGIN}" and "${END}", one after the other: no table was written there.`,
    );
  const documents = await Promise.all([...filled, figures].map((document) => formatted(root, document)));
  return { documents, unmarked };
}

/** The files whose figures are not those of the program. */
export function staleOf(documents: readonly Document[]): string[] {
  return documents.filter(({ is, should }) => is !== should).map(({ file }) => file);
}

/**
 * A text with its part between the markers of a name replaced; undefined where the markers are missing, doubled or turned
 * round.
 */
export function between(text: string, part: string, name = 'quality'): string | undefined {
  const [from, to] = marks(name);
  const [begins, ends] = [from, to].map((marker) => text.split(`${marker}\n`).length - 1);
  const [begin, end] = [text.indexOf(from), text.indexOf(to)];
  if (begins !== 1 || ends !== 1 || end < begin) return undefined;
  return `${text.slice(0, begin + from.length)}\n\n${part}\n\n${text.slice(end)}`;
}

/** As the formatter of the project would leave it. */
export async function formatted(root: string, document: Document): Promise<Document> {
  const filepath = join(root, document.file);
  const options = await resolveConfig(join(root, 'package.json'));
  return { ...document, should: await format(document.should, { ...options, filepath }) };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
