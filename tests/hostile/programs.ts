/** What a site of hostile content gives to programs is checked here, in the folder that it was built into. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { GROUPS } from './injections.ts';
import { ARTICLES } from './site-content.ts';

const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');

/** The records of an export. */
export const json = (folder: string, file: string): Record<string, unknown>[] =>
  JSON.parse(read(folder, file)) as Record<string, unknown>[];

/** JSON by its schemas, with every title and name as it is written. */
export function jsonFits(folder: string): void {
  const names = readdirSync(path.join(folder, 'data')).filter((name) => name.endsWith('.schema.json'));
  assert.ok(names.length > 5);
  for (const name of names) {
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(read(folder, `data/${name}`)) as object,
    );
    assert.ok(
      check(json(folder, `data/${name.replace('.schema', '')}`)),
      `${name}: ${JSON.stringify(check.errors?.[0])}`,
    );
  }
  const titles = new Set(json(folder, 'data/articles.json').map(({ title }) => title));
  for (const [i, { title }] of ARTICLES.entries()) assert.ok(i % 3 === 2 || titles.has(title), title);
  const entities = json(folder, 'data/entities.json').map(({ name }) => String(name));
  for (const words of GROUPS)
    assert.ok(
      entities.some((name) => name.endsWith(words.replace(/\s+/g, ' '))),
      words,
    );
}

/** CSV without formulas: an apostrophe stands before what would be one. */
export function csvIsPlain(folder: string): void {
  const names = readdirSync(path.join(folder, 'data')).filter((one) => one.endsWith('.csv'));
  const cells = names.flatMap((name) => cellsOf(read(folder, `data/${name}`)));
  for (const cell of cells) assert.ok(!/^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell), cell);
  for (const sign of '=+-@')
    assert.ok(
      cells.some((cell) => cell.startsWith(`'${sign}`)),
      sign,
    );
}

/** A calendar of events alone, each on lines of its own. */
export function calendarIsWhole(folder: string): void {
  const lines = read(folder, 'data/timeline.ics')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  assert.ok(lines.every((line) => !/[\n\r\u0000-\u0008\u000b-\u001f]/.test(line)));
  assert.equal(lines.at(-2), 'END:VCALENDAR');
  assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, lines.filter((line) => line === 'END:VEVENT').length); // prettier-ignore
  const known = /^(?:BEGIN|END|VERSION|PRODID|NAME|X-WR-CALNAME|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|X-MICROSOFT-[A-Z-]+|SUMMARY|DESCRIPTION|STATUS|TRANSP|URL|METHOD)[:;]/; // prettier-ignore
  assert.deepEqual(lines.filter((line) => line !== '' && !known.test(line)).slice(0, 5), []);
}

/** Well-formed XML without elements of strangers. */
export function xmlIsWell(folder: string): void {
  for (const file of ['feeds/articles.xml', 'feeds/timeline.xml', 'sitemap.xml', 'opensearch.xml']) {
    assert.equal(XMLValidator.validate(read(folder, file)), true, file);
    assert.ok(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(read(folder, file)), file);
  }
  const feed = new XMLParser({ ignoreAttributes: false }).parse(read(folder, 'feeds/articles.xml')) as Feed;
  assert.equal(feed.feed.entry.length, ARTICLES.length, 'those with a date');
  for (const entry of feed.feed.entry) assert.deepEqual(Object.keys(entry).filter((key) => /script|svg|img/.test(key)), []); // prettier-ignore
}

interface Feed {
  readonly feed: { readonly entry: readonly object[] };
}

/** The cells of a table as a spreadsheet has them. */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
