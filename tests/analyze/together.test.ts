import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comentions, companions } from '../../src/analyze/together/index.ts';
import { logLikelihood } from '../../src/analyze/together/likelihood.ts';
import { meetings } from '../../src/analyze/together/meetings.ts';
import { relatedArticles } from '../../src/analyze/together/related.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { NameMention, ReadArticle } from '../../src/model.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  Union: 'organization/union',
  Velm: 'place/velm',
  Orrum: 'place/orrum',
  Oskarsdal: 'person/oskarsdal',
  'Orrum war': 'event/orrum-war',
  rocket: 'system/rocket',
};

/** An article in which every word above is a name. */
function read(id: string, text: string): ReadArticle {
  const article = ingest({ id, text: `A headline\n\n${text}` });
  const mentions = Object.entries(ENTITIES).flatMap(([words, entity]) =>
    [...article.text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map(({ index }): NameMention => {
      const kind = entity === 'system/rocket' ? 'system-class' : (entity.split('/')[0] as NameMention['kind']);
      const span = { start: index, end: index + words.length, text: words };
      return { kind, ...span, rule: 'test', certainty: 'stated', entity, name: words };
    }),
  );
  return { article, mentions, sha256: '0'.repeat(64), file: `${id}.txt` };
}

const pair = (articles: readonly ReadArticle[], a: string, b: string) =>
  comentions(articles).find((one) => one.a === a && one.b === b);

describe('pairs of a large corpus', () => {
  const numbered = (words: string) => Array.from({ length: 12 }, (_, i) => `${words}${i}`);
  const [one, other] = [numbered('North'), numbered('South')];
  const crowds = [one, other].map((names) => names.join(' '));
  const text = ['A headline', ...crowds, ...crowds, 'North0 South0', 'North1 Alone'].join('\n\n');
  const article = ingest({ id: 'a', text });
  const mentions = [...text.matchAll(/\b(?:North|South)\d+|\bAlone/g)].map(({ 0: name, index }): NameMention => {
    const span = { start: index, end: index + name.length, text: name };
    return { kind: 'place', ...span, rule: 'test', certainty: 'stated', entity: `place/${name}`, name };
  });
  const articles: ReadArticle[] = [{ article, mentions, sha256: '0'.repeat(64), file: 'a.txt' }];
  const all = comentions(articles);
  const has = (pairs: typeof all, a: string, b: string) =>
    pairs.some((each) => each.a === `place/${a}` && each.b === `place/${b}`);

  it('are all kept where there are no more than the most', () => {
    assert.ok(has(all, 'North0', 'South0'));
    assert.deepEqual(comentions(articles, all.length), all);
  });

  it('leave out those that met once, where both have heavier ones', () => {
    const kept = comentions(articles, all.length - 1);
    assert.equal(has(kept, 'North0', 'South0'), false);
    assert.equal(has(kept, 'Alone', 'North1'), true);
    assert.equal(kept.length, all.length - 1);
  });
});

describe('the log-likelihood ratio', () => {
  it('is that of Dunning’s table', () => {
    // Twice the sum of seen × ln(seen / expected), over both, one alone, the other alone, neither.
    const cells = [
      [10, 4],
      [10, 16],
      [10, 16],
      [70, 64],
    ] as const;
    const expected = 2 * cells.reduce((sum, [seen, chance]) => sum + seen * Math.log(seen / chance), 0);
    assert.ok(Math.abs(logLikelihood(10, 20, 20, 100) - expected) < 1e-9);
  });

  it('is nothing where two meet as often as by chance, and negative where less often', () => {
    assert.equal(logLikelihood(4, 20, 20, 100), 0);
    assert.ok(logLikelihood(1, 20, 20, 100) < 0);
    assert.ok(logLikelihood(0, 20, 20, 100) < logLikelihood(1, 20, 20, 100));
  });

  it('has a number for what is everywhere, nowhere together, or alone', () => {
    for (const [both, one, other, all] of [
      [5, 5, 5, 5],
      [0, 1, 1, 2],
      [1, 1, 1, 1],
      [2, 5, 2, 5],
    ] as const) {
      assert.ok(Number.isFinite(logLikelihood(both, one, other, all)), `${both} ${one} ${other} ${all}`);
    }
    assert.equal(logLikelihood(2, 5, 2, 5), 0);
  });
});

describe('meetings', () => {
  const standing = (place: string, ...ids: string[]) => ids.map((id) => ({ id, place }));

  it('count a place once, and only pairs that meet', () => {
    const { pairs, places } = meetings([...standing('1', 'b', 'a', 'b'), ...standing('2', 'a'), ...standing('3', 'c')]);
    assert.deepEqual(pairs, [{ a: 'a', b: 'b', count: 1 }]);
    assert.deepEqual(Object.fromEntries(places), { a: 2, b: 1, c: 1 });
  });

  it('take time by the pairs that meet, not by all that could', () => {
    const many = Array.from({ length: 40_000 }, (_, i) => standing(`${i >> 1}`, `id${i}`)).flat();
    assert.equal(meetings(many).pairs.length, 20_000);
  });
});

describe('pairs of entities', () => {
  it('are counted by sentence and by paragraph', () => {
    const one = read('a', 'Oskarsdal left Velm. Oskarsdal rested.\n\nVelm is a town. It rained in Orrum.\n\nUnion.');
    const { sentences, paragraphs } = pair([one], 'person/oskarsdal', 'place/velm')!;
    assert.deepEqual([sentences, paragraphs], [1, 1]);
    assert.deepEqual(
      comentions([one]).map(({ a, b, sentences: near, paragraphs: around }) => [a, b, near, around]),
      [
        ['person/oskarsdal', 'place/velm', 1, 1],
        ['place/orrum', 'place/velm', 0, 1],
      ],
    );
  });

  it('do not join paragraphs of two articles, nor what never meets', () => {
    assert.deepEqual(comentions([read('a', 'Velm.'), read('b', 'Orrum.')]), []);
    assert.equal(pair([read('a', 'Velm fell.\n\nOrrum fell.')], 'place/orrum', 'place/velm'), undefined);
  });

  it('weigh more where two meet almost always than with what is everywhere', () => {
    const text = [
      'The Union met Oskarsdal in Velm.',
      'The Union heard Oskarsdal in Velm.',
      'The Union talked.',
      'The Union left.',
      'It rained.',
      'The Union slept.',
    ].join('\n\n');
    const pairs = comentions([read('a', text)]);
    assert.deepEqual([pairs[0]!.a, pairs[0]!.b], ['person/oskarsdal', 'place/velm']);
    const [close, common] = [pairs[0]!, pair([read('a', text)], 'organization/union', 'place/velm')!];
    assert.equal(close.sentences, common.sentences);
    assert.ok(close.weight > 3 * common.weight);
  });

  it('take no name for a companion of a longer one that it is a part of, but of all else', () => {
    const one = read('a', 'The Orrum war reached Velm.\n\nUnion.\n\nIt rained.');
    assert.equal(pair([one], 'event/orrum-war', 'place/orrum'), undefined);
    assert.equal(pair([one], 'place/orrum', 'place/velm')?.sentences, 1);
    const apart = read('a', 'The Orrum war began in Orrum.\n\nUnion.');
    assert.equal(pair([apart], 'event/orrum-war', 'place/orrum')?.sentences, 1);
  });

  it('are the same whatever the order of the articles', () => {
    const articles = [
      read('a', 'Velm and Orrum.'),
      read('b', 'Orrum and Oskarsdal.\n\nUnion in Velm.'),
      read('c', 'Rain.'),
    ];
    assert.deepEqual(comentions(articles.toReversed()), comentions(articles));
  });

  it('are seen from either side', () => {
    const pairs = comentions([read('a', 'Oskarsdal left Velm.\n\nIt rained.')]);
    const sides = companions(pairs);
    const { weight } = pairs[0]!;
    assert.ok(weight > 0);
    assert.deepEqual(sides.get('place/velm'), [{ id: 'person/oskarsdal', count: 1, paragraphs: 1, weight }]);
    assert.deepEqual(sides.get('person/oskarsdal'), [{ id: 'place/velm', count: 1, paragraphs: 1, weight }]);
    assert.equal(sides.get('place/orrum'), undefined);
  });
});

describe('related articles', () => {
  const ABOUT = [
    read('a', 'Union, Velm and Oskarsdal. Velm!'),
    read('b', 'Union, Velm and Oskarsdal.'),
    read('c', 'Union and Orrum.'),
    read('d', 'Union and Orrum and Velm.'),
    read('e', 'Union.'),
  ];
  const related = relatedArticles(ABOUT);

  it('share what few have, the likest first, each with the reason', () => {
    const [first, ...rest] = related.get('a')!;
    assert.equal(first!.article, 'b');
    assert.deepEqual(first!.shared.slice(0, 2), ['person/oskarsdal', 'place/velm']);
    assert.ok(rest.every(({ weight }) => weight < first!.weight));
  });

  it('are none where only what all have is shared, or nothing', () => {
    assert.equal(related.get('e'), undefined);
    assert.deepEqual([...relatedArticles([read('a', 'Velm.'), read('b', 'Orrum.')])], []);
    assert.deepEqual([...relatedArticles([])], []);
  });

  it('leave out of the reason what adds next to nothing, and never name the article itself', () => {
    for (const [id, others] of related) {
      assert.ok(others.length <= 5);
      for (const { article, shared, weight } of others) {
        assert.notEqual(article, id);
        assert.ok(weight > 0 && weight <= 1);
        assert.ok(shared.length > 0 && shared.length <= 4);
      }
    }
    for (const { shared } of [...related.values()].flat()) assert.ok(!shared.includes('organization/union'));
  });

  it('rest on names more than on classes of systems', () => {
    const [named, classed] = ['Velm', 'rocket'].map((word) =>
      relatedArticles([read('a', `${word} and Union.`), read('b', `${word} and Orrum.`), read('c', 'Oskarsdal.')]).get(
        'a',
      ),
    );
    assert.ok(named![0]!.weight > classed![0]!.weight);
  });
});
