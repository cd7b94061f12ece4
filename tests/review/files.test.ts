import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CatalogueEntry } from '../../src/model.ts';
import { catalogue } from '../extract/sample.ts';
import { corpusOf, read, reportOn } from './corpus.ts';
import { filing } from '../../src/review/files.ts';

const person = (name: string, country: string, file: string) =>
  ({ kind: 'person', name, country, file: `content/entities/${file}.yaml` }) as const;
const organization = (name: string, file: string) =>
  ({ kind: 'organization', name, file: `content/entities/${file}.yaml` }) as const;

const KNOWN = catalogue(
  person('Anders Velmquist', 'SE', 'people-north'),
  person('Berta Lindahl', 'SE', 'people-north'),
  person('Carl Ostrom', 'EE', 'people-north'),
  person('Ebbo Zarn', 'EE', 'people-alliance'),
  person('Dora Weller', 'DE', 'people-alliance'),
  person('Erik Sandell', 'SE', 'people-alliance'),
  person('Fritz Bauer', 'DE', 'people-germany'),
  organization('Tallinn Institute', 'organizations-science'),
  organization('Turku Institute', 'organizations-science'),
  organization('Ministry of Peat', 'organizations-states'),
  organization('Ministry of Salt', 'organizations-states'),
  organization('Ministry of Wood', 'organizations-states'),
  { kind: 'place', name: 'Sweden', country: 'SE', demonyms: ['Swedish'] },
  { kind: 'place', name: 'Germany', country: 'DE', demonyms: ['German'] },
  { kind: 'place', name: 'Riga', country: 'LV', file: 'content/entities/places-baltic.yaml' },
);

/** File by name of what a text has and the catalogue lacks. */
const files = (text: string) =>
  Object.fromEntries(
    reportOn([text], KNOWN).unknown.map(({ name, entry }) => [name, /([^/]+)\.yaml$/.exec(entry.file)![1]]),
  );

describe('the file for a new entry', () => {
  it('of a person is that of the country beside the name, not of whoever else stands there', () => {
    const text = 'General Maria Oskarsdal met Ebbo Zarn in Sweden.';
    assert.equal(files(text)['Maria Oskarsdal'], 'people-north');
    assert.equal(files(text.replace('Sweden', 'Germany'))['Maria Oskarsdal'], 'people-germany');
  });

  it('of a person is that of the country in the role, before that of others in the sentence', () => {
    const text = 'German Defence Minister Maria Oskarsdal met Anders Velmquist in Sweden.';
    assert.equal(files(text)['Maria Oskarsdal'], 'people-germany');
  });

  it('of a person beside nothing that has a country is the file of those in the article, else the largest', () => {
    assert.equal(files('General Maria Oskarsdal left. Fritz Bauer came.')['Maria Oskarsdal'], 'people-germany');
    assert.equal(files('General Maria Oskarsdal left.')['Maria Oskarsdal'], 'people-alliance');
  });

  it('of an organization is that of its like, by the word that says what it is, whatever stands beside it', () => {
    const text = 'The Narva Institute met the Ministry of Peat.';
    assert.equal(files(text)['Narva Institute'], 'organizations-science');
    assert.equal(files('He met the Ministry of Tar.')['Ministry of Tar'], 'organizations-states');
  });

  it('of one that the catalogue has is its own', () => {
    const corpus = corpusOf([read('a', 'Ebbo Zarn came to Sweden.', undefined, KNOWN)], KNOWN);
    const zarn = corpus.entities.find(({ id }) => id === 'person/ebbo-zarn')!;
    assert.equal(filing(corpus.entities, KNOWN.entries)(zarn), 'content/entities/people-alliance.yaml');
  });

  it('is one of the catalogue for every kind that has any, in whatever order its entries are', () => {
    const text = 'General Maria Oskarsdal met Ebbo Zarn in Sweden.';
    const backward: readonly CatalogueEntry[] = KNOWN.entries.toReversed();
    const report = reportOn([text], { entries: backward });
    assert.equal(report.unknown[0]?.entry.file, 'content/entities/people-north.yaml');
  });
});
