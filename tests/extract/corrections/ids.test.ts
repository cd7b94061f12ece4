import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correctCorpus } from '../../../src/extract/corrections/corpus.ts';
import { prepare } from '../../../src/extract/corrections/index.ts';
import { article } from '../sample.ts';
import { corrections, foundIn, KNOWN, names, problems } from './scene.ts';

const TEXT = 'Ilse McBrand met Mr. Rebane of the OldRelief Agency and Jaanus Rebane.';
const FOUND = [
  'person Ilse McBrand',
  'person Rebane',
  'organization OldRelief Agency',
  'person Jaanus Rebane',
] as const;
const on = (act: string, quote: string, ...more: string[]): string =>
  [`- do: ${act}`, 'article: a', `quote: ${quote}`, ...more].join('\n  ');

/** "entity name" of every name. */
function become(yaml: string): string[] {
  assert.deepEqual(problems({ a: [TEXT, ...FOUND] }, yaml), []);
  const page = { ...article(TEXT), id: 'a' };
  const made = correctCorpus([{ article: page, found: foundIn(TEXT, FOUND) }], prepare(corrections(yaml), KNOWN), true);
  return names(made.outcomes[0]!.mentions).map(({ entity, name }) => `${entity} ${name}`);
}

describe('an id of an entity that the articles name, and the catalogue does not have', () => {
  it('is one that a merge may lead to, by the name that the articles give it', () => {
    assert.equal(
      become('- do: merge\n  entity: person/jaanus-rebane\n  into: person/ilse-mcbrand')[3],
      'person/ilse-mcbrand Ilse McBrand',
    );
  });

  it('is one that words may be linked to', () => {
    const yaml = on('link', 'Rebane', 'before: Mr.', 'entity: organization/oldrelief-agency');
    assert.equal(become(yaml)[1], 'organization/oldrelief-agency OldRelief Agency');
  });

  it('is one that words may be added to, and that a split may lead to', () => {
    assert.equal(become(on('add', 'of the', 'entity: person/jaanus-rebane'))[2], 'person/jaanus-rebane Jaanus Rebane');
    const split = '- do: split\n  entity: person/rebane\n  into: person/ilse-mcbrand\n  places:\n    - article: a';
    assert.equal(become(split)[1], 'person/ilse-mcbrand Ilse McBrand');
  });

  it('may be that of an entity which another correction makes', () => {
    const made = on('link', 'Ilse McBrand', 'name: Ilse MacBrand');
    const yaml = `${made}\n- do: merge\n  entity: person/jaanus-rebane\n  into: person/ilse-macbrand`;
    assert.equal(become(yaml)[3], 'person/ilse-macbrand Ilse MacBrand');
  });
});
