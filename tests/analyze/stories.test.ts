import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../src/analyze/index.ts';
import { containment, sketch } from '../../src/analyze/stories/sketch.ts';
import { accountOf } from '../../src/extract/account.ts';
import { findMentions } from '../../src/extract/index.ts';
import type { ReadArticle } from '../../src/model.ts';
import { article, catalogue } from '../extract/sample.ts';

const KNOWN = catalogue(
  { kind: 'person', name: 'Maria Oskarsdal' },
  { kind: 'person', name: 'Peter Velm' },
  { kind: 'event', name: 'Velm summit', when: '2025-06-24/2025-06-25' },
);

function read(id: string, text: string, published: string): ReadArticle {
  const one = { ...article(text, published), id };
  const mentions = findMentions(one, KNOWN);
  return { article: one, mentions, ...accountOf(one, mentions), sha256: '', file: `${id}.txt` };
}

test('an event that several articles tell is a story, the first of them first', () => {
  const { stories } = analyze(
    [
      read('late', 'Maria Oskarsdal said the Velm summit on June 24 will decide.', '2025-06-10'),
      read('early', 'The Velm summit on June 24 will be short.', '2025-06-01'),
    ],
    KNOWN,
  );
  assert.deepEqual(
    stories.map(({ kind, title, tellers }) => [kind, title, tellers.map((one) => [one.article, one.source])]),
    [
      [
        'event',
        'Velm summit',
        [
          ['early', undefined],
          ['late', 'Maria Oskarsdal'],
        ],
      ],
    ],
  );
});

test('a claim of one speaker in two articles is a story, and the second repeats the words of the first', () => {
  const words = 'Maria Oskarsdal said that additional artillery batteries must reach the eastern border soon.';
  const { stories } = analyze([read('a', words, '2025-06-01'), read('b', words, '2025-06-10')], KNOWN);
  assert.equal(stories.length, 1);
  assert.equal(stories[0]!.kind, 'claim');
  assert.deepEqual(stories[0]!.tellers[1]!.repeats, { article: 'a', share: 1 });
});

test('other words, another speaker or one article alone are no story', () => {
  const said = (who: string, what: string) => `${who} said that ${what}.`;
  const border = 'additional artillery batteries must reach the eastern border';
  const none = (...texts: string[]) =>
    analyze(
      texts.map((text, i) => read(`a${i}`, text, `2025-06-0${i + 1}`)),
      KNOWN,
    ).stories;
  assert.deepEqual(none(said('Maria Oskarsdal', border), said('Peter Velm', border)), []);
  assert.deepEqual(none(said('Maria Oskarsdal', border), said('Maria Oskarsdal', 'the weather would improve')), []);
  assert.deepEqual(none(`${said('Maria Oskarsdal', border)} ${said('Maria Oskarsdal', border)}`), []);
});

test('articles that share much of their wording are near duplicates, others are not', () => {
  const sentences = Array.from({ length: 20 }, (_, i) => `The ${i} old ships left harbour ${i} on a cold morning.`);
  const other = Array.from({ length: 20 }, (_, i) => `Nobody knew which of the ${i} roads would lead them home.`);
  const [a, b, c] = [sentences.join(' '), [...sentences.slice(0, 12), ...other.slice(0, 5)].join(' '), other.join(' ')];
  const { nearDuplicates } = analyze(
    [read('a', a, '2025-06-01'), read('b', b, '2025-06-02'), read('c', c, '2025-06-03')],
    KNOWN,
  );
  assert.deepEqual(nearDuplicates[0]!.articles, ['a', 'b']);
  assert.ok(nearDuplicates[0]!.share > 0.5);
  assert.equal(
    nearDuplicates.some(({ articles }) => articles.join() === 'a,c'),
    false,
  );
});

test('shingles are runs of four words, whatever their case and marks', () => {
  assert.equal(sketch('One two three').length, 0);
  assert.equal(containment(sketch('One, two three four five'), sketch('one two THREE four. Six')), 0.5);
});

test('two periods are told apart by the longest gap, and compared', () => {
  const { comparison } = analyze(
    [
      read('a', 'Maria Oskarsdal came. Peter Velm left.', '2022-03-01'),
      read('b', 'Maria Oskarsdal came.', '2022-06-01'),
      read('c', 'Peter Velm left.', '2025-06-01'),
    ],
    KNOWN,
  );
  assert.deepEqual([comparison!.then.articles, comparison!.now.articles], [['a', 'b'], ['c']]);
  const counts = new Map(comparison!.entities.map(({ id, then, now }) => [id, [then, now]]));
  assert.deepEqual(counts.get('person/maria-oskarsdal'), [2, 0]);
  assert.deepEqual(counts.get('person/peter-velm'), [1, 1]);
  const near = analyze([read('a', 'Maria Oskarsdal came.', '2022-03-01'), read('b', 'No.', '2022-04-01')], KNOWN);
  assert.equal(near.comparison, undefined);
});

test('a phrase that very many articles have makes no two of them near duplicates, a shared text beside it does', () => {
  const phrase = 'The ministry did not answer questions that were sent to it by telephone and by letter on that day.';
  const own = (i: number) => Array.from({ length: 4 }, (_, n) => `Harbour${i} gave berth${i}x${n} to vessel${i}x${n}.`);
  const chance = (i: number) => (i === 3 || i === 4 ? ['Riga sent nobody.'] : []);
  const texts = Array.from({ length: 60 }, (_, i) => [phrase, ...own(i), ...chance(i)].join(' '));
  const copy = `${texts[7]!} Nobody else was told of it.`;
  const { nearDuplicates } = analyze(
    [...texts, copy].map((text, i) => read(`a${i}`, text, '2025-06-01')),
    KNOWN,
  );
  assert.deepEqual(
    nearDuplicates.map(({ articles }) => articles.toSorted()),
    [['a60', 'a7']],
  );
});
