import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeNames } from '../../../src/analyze/merge/index.ts';
import { correctCorpus } from '../../../src/extract/corrections/corpus.ts';
import { prepare } from '../../../src/extract/corrections/index.ts';
import type { Article, Mention } from '../../../src/model.ts';
import { article } from '../sample.ts';
import { corrections, foundIn, KNOWN, lineOf } from './scene.ts';

const PAGES: Readonly<Record<string, readonly [text: string, ...found: string[]]>> = {
  full: [
    'Anneli Vahtra came. Vahtra spoke. Then Vahtra left, and Vahtra slept.',
    'person Anneli Vahtra',
    'person Vahtra = Anneli Vahtra',
    'person Vahtra = Anneli Vahtra',
    'person Vahtra = Anneli Vahtra',
  ],
  bare: ['Vahtra came to Narva. Later Vahtra left.', 'person Vahtra', 'place Narva', 'person Vahtra'],
  other: ['Ebbo Zarn met Vahtra.', 'person Ebbo Zarn', 'person Vahtra'],
};
const FOUND = Object.entries(PAGES).map(([id, [text, ...found]]) => ({
  article: { ...article(text), id } satisfies Article,
  found: foundIn(text, found),
}));
const on = (act: string, page: string, ...more: string[]): string =>
  [`- do: ${act}`, `article: ${page}`, ...more].join('\n  ');

const merged = (all: readonly (readonly Mention[])[]) =>
  mergeNames(
    FOUND.map((one, i) => ({ article: one.article, mentions: all[i]!, sha256: '', file: '' })),
    KNOWN,
  );

function corrected(yaml: string) {
  const { merges } = merged(FOUND.map(({ found }) => found));
  return correctCorpus(FOUND, prepare(corrections(yaml), KNOWN, merges), true);
}

/** Whom the corpus takes the surnames of an article for, once it is corrected and its names are joined. */
function bearers(page: string, yaml: string): string[] {
  const { outcomes, problems } = corrected(yaml);
  assert.deepEqual(problems, []);
  const { articles } = merged(outcomes.map(({ mentions }) => mentions));
  const { mentions } = articles.find(({ article: { id } }) => id === page)!;
  return mentions.flatMap((one) => ('entity' in one && one.text === 'Vahtra' ? [one.entity] : []));
}

describe('a surname that is joined with a person', () => {
  const [anneli, peeter] = ['person/anneli-vahtra', 'person/peeter-vahtra'];

  it('is that person where nobody corrects it', () => {
    assert.deepEqual(bearers('full', ''), [anneli, anneli, anneli]);
    assert.deepEqual(bearers('bare', ''), [anneli, anneli]);
  });

  it('is made another one, known or new, in one place of an article that names the person', () => {
    const quote = ['quote: Vahtra', 'before: Then'];
    assert.deepEqual(bearers('full', on('link', 'full', ...quote, 'entity: person/ebbo-zarn')), [
      anneli,
      'person/ebbo-zarn',
      anneli,
    ]);
    assert.deepEqual(bearers('full', on('link', 'full', ...quote, 'name: Peeter Vahtra')), [anneli, peeter, anneli]);
  });

  it('is made another one wherever it stands alone, and the full name stays', () => {
    const yaml = on('link', 'full', 'quote: Vahtra', 'all: true', 'name: Peeter Vahtra');
    assert.deepEqual(bearers('full', yaml), [peeter, peeter, peeter]);
    assert.equal(corrected(yaml).outcomes[0]!.mentions.map(lineOf)[0], `person Anneli Vahtra -> ${anneli}`);
  });

  it('is made another one where the articles together have joined it, and other articles stay', () => {
    const yaml = on('link', 'bare', 'quote: Vahtra', 'all: true', 'entity: person/ebbo-zarn');
    assert.deepEqual(bearers('bare', yaml), ['person/ebbo-zarn', 'person/ebbo-zarn']);
    assert.deepEqual(bearers('other', yaml), [anneli]);
    const split = `- do: split\n  entity: ${anneli}\n  name: Peeter Vahtra\n  places:\n    - article: bare`;
    assert.deepEqual(bearers('bare', split), [peeter, peeter]);
    assert.deepEqual(bearers('full', split), [anneli, anneli, anneli]);
  });

  it('is set apart by the surname, where that is all that is known', () => {
    const within = on('link', 'full', 'quote: Vahtra', 'before: Then', 'name: Vahtra');
    assert.deepEqual(bearers('full', within), [anneli, 'person/vahtra', anneli]);
    const across = on('link', 'bare', 'quote: Vahtra', 'all: true', 'name: Vahtra');
    assert.deepEqual(bearers('bare', across), ['person/vahtra', 'person/vahtra']);
  });

  it('is told as the person that it was joined with', () => {
    const yaml = on('link', 'bare', 'quote: Vahtra', 'before: Later', 'name: Vahtra');
    const [done] = corrected(yaml).outcomes[1]!.corrected;
    assert.deepEqual(done?.was.map(lineOf), [`person Vahtra -> ${anneli}`]);
    assert.deepEqual(
      done.was.map((one) => 'name' in one && one.name),
      ['Anneli Vahtra'],
    );
  });

  it('cannot be set apart where it is not joined', () => {
    const { problems } = corrected(on('link', 'bare', 'quote: Narva', 'name: Narva'));
    assert.match(problems[0]?.found ?? '', /"Narva", the place place\/narva already/);
  });
});
