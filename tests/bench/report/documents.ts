import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { between, formatted } from '../../../scripts/quality/documents.ts';
import type { Results } from '../results.ts';
import { charts } from './charts.ts';
import { report } from './markdown.ts';
import { scaleTables } from './scale.ts';

/** The documents that hold figures of a run, each between two marks. */
const DOCUMENTS: Readonly<Record<string, (results: Results) => string>> = {
  'docs/performance.md': (results) => [pictures(results), report(results)].join('\n\n'),
  'docs/scale.md': scaleTables,
};
const MARK = 'bench';
const CHARTS = 'docs/performance';

const ALTERNATIVES: Readonly<Record<string, string>> = {
  'builds.svg': 'Bars: how long each takes for a build from nothing, one without a change, one with an article edited',
  'extraction.svg': 'Bars: megabytes of text a second, beside compromise',
};

const pictures = (results: Results): string =>
  Object.keys(charts(results))
    .map((name) => `![${ALTERNATIVES[name]}](performance/${name})`)
    .join('\n\n');

/** Writes the figures of a run into the documents and its charts beside them; the files that were written. */
export async function writeDocuments(root: string, results: Results): Promise<string[]> {
  const drawn = Object.entries(charts(results)).map(([name, content]) => [`${CHARTS}/${name}`, content] as const);
  const written: (readonly [string, string])[] = [...drawn];
  for (const [file, part] of Object.entries(DOCUMENTS)) {
    const is = readFileSync(path.join(root, file), 'utf8');
    const should = between(is, part(results), MARK);
    if (should === undefined)
      throw new Error(`${file}: the lines "<!-- ${MARK}:begin -->" and "<!-- ${MARK}:end -->" are expected, once each`);
    written.push([file, (await formatted(root, { file, is, should })).should]);
  }
  for (const [file, content] of written) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  return written.map(([file]) => file);
}
