import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asBibtex } from '../../../src/site/citations/bibtex.ts';
import { asCslJson } from '../../../src/site/citations/csl.ts';
import { type CitationRecord, asText } from '../../../src/site/citations/record.ts';

const RECORD: CitationRecord = {
  key: 'some-article-s3',
  title: 'R&D: 5% more {drones}',
  author: 'Jo_Doe',
  publisher: 'UNN',
  date: '2025-06-04~',
  sure: '2025-06',
  dateWords: 'about 4 June 2025, inferred',
  language: 'en',
  url: 'https://example.org/a_b?c=1&d=2',
  site: 'Flankwatch',
  address: 'https://flank.example/articles/some-article/#s3',
  sentence: { number: 4, text: 'It costs $5 \\ more.' },
};
const BARE: CitationRecord = {
  key: 'bare',
  title: 'Bare',
  site: 'Riga Files',
  address: 'https://flank.example/articles/bare/',
};
const issuedOf = (date: string, sure?: string): unknown => JSON.parse(asCslJson({ ...BARE, date, sure }))[0].issued;

describe('a citation', () => {
  it('in words has the sentence, its source and both addresses', () => {
    assert.equal(
      asText(RECORD),
      '“It costs $5 \\ more.” Jo_Doe, “R&D: 5% more {drones}”, UNN, about 4 June 2025, inferred, ' +
        'https://example.org/a_b?c=1&d=2; sentence 4 in Flankwatch: https://flank.example/articles/some-article/#s3',
    );
    assert.equal(asText(BARE), '“Bare”; in Riga Files: https://flank.example/articles/bare/');
  });

  it('for BibTeX escapes what means something to TeX, but not in addresses', () => {
    const entry = asBibtex(RECORD);
    assert.match(entry, /^@article\{some-article-s3,\n/);
    assert.ok(entry.includes('title = {{R\\&D: 5\\% more \\{drones\\}}}'), entry);
    assert.ok(entry.includes('author = {{Jo\\_Doe}}'), entry);
    assert.ok(entry.includes('url = {https://example.org/a_b?c=1&d=2}'), entry);
    assert.ok(entry.includes('note = {Sentence 4: “It costs \\$5 \\textbackslash{} more.”}'), entry);
    assert.ok(entry.includes('year = {2025}') && entry.includes('date = {2025-06-04~}'), entry);
    const braces = entry.replace(/\\[{}]/g, '').match(/[{}]/g) ?? [];
    assert.equal(braces.filter((brace) => brace === '{').length * 2, braces.length);
  });

  it('for BibTeX leaves out what is not known', () => {
    assert.doesNotMatch(asBibtex(BARE), /author|journal|year|undefined/);
    assert.match(asBibtex(BARE), /^@misc/);
  });

  it('as CSL-JSON is one item', () => {
    const [item] = JSON.parse(asCslJson(RECORD)) as Record<string, unknown>[];
    assert.deepEqual(item, {
      id: 'some-article-s3',
      type: 'article-newspaper',
      title: 'R&D: 5% more {drones}',
      author: [{ literal: 'Jo_Doe' }],
      'container-title': 'UNN',
      issued: { 'date-parts': [[2025, 6]], circa: true },
      language: 'en',
      URL: 'https://example.org/a_b?c=1&d=2',
      archive: 'Flankwatch',
      archive_location: 'https://flank.example/articles/some-article/#s3',
      note: 'Sentence 4: “It costs $5 \\ more.”',
    });
  });

  for (const [edtf, sure, expected] of [
    ['2025-06-04', '2025-06-04', { 'date-parts': [[2025, 6, 4]] }],
    ['2025-06', '2025-06', { 'date-parts': [[2025, 6]] }],
    ['2025', '2025', { 'date-parts': [[2025]] }],
    ['2025-06-04~', '2025-06', { 'date-parts': [[2025, 6]], circa: true }],
    ['2025-06-05/2025-06-23', '2025-06', { 'date-parts': [[2025, 6]], circa: true }],
    ['2022-12-20/2023-01-05', undefined, { literal: '2022-12-20/2023-01-05' }],
  ] as const) {
    it(`dates ${edtf}, of which ${sure} is sure`, () => assert.deepEqual(issuedOf(edtf, sure), expected));
  }
});
