import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Comention, Corpus, Entity } from '../../src/model.ts';
import { companions } from '../../src/analyze/together/index.ts';
import { clear, hitsOf } from '../../src/site/graph/clear.ts';
import { linesOf, widthOf } from '../../src/site/graph/label.ts';
import { layOut, type Picture } from '../../src/site/graph/layout.ts';
import { networkAround, strongestOf, type Network } from '../../src/site/graph/network.ts';
import { overlap, separate } from '../../src/site/graph/separate.ts';
import { GRAPH_LOOKS } from '../../src/site/looks.ts';
import { CORPUS, NOTHING } from './corpus.ts';

const KINDS = ['person', 'system', 'place', 'organization', 'event'] as const;

/** A corpus of so many entities; each pair is one of their numbers, times in one paragraph, and weight. */
function corpusOf(size: number, pairs: readonly (readonly [number, number, number, number])[]): Corpus {
  const idOf = (i: number) => `${KINDS[i % 5]}/number-${String(i).padStart(3, '0')}`;
  const comentions = pairs
    .map(([i, j, times, weight]): Comention => {
      const [a, b] = [idOf(i), idOf(j)].sort() as [string, string];
      return { a, b, sentences: times, paragraphs: times, weight };
    })
    .sort((a, b) => b.weight - a.weight);
  const sides = companions(comentions);
  const mention = { article: 'a', start: 0, end: 1, text: 'x', sentence: 0, rule: 'test' };
  const entities = Array.from({ length: size }, (_, i): Entity => ({
    id: idOf(i),
    kind: KINDS[i % 5]!,
    class: false,
    name: `Number ${i} of a ${'very '.repeat(i % 4)}long list`,
    url: `/things/number-${i}/`,
    spellings: [],
    mentions: Array.from({ length: 1 + ((i * 7) % 40) }, () => mention),
    roles: [],
    articles: [{ id: 'a', count: 1 }],
    together: sides.get(idOf(i)) ?? [],
  }));
  return { ...CORPUS, entities, comentions };
}

/** All tied to the first, and each to the next but two. */
const CROWD = corpusOf(
  40,
  Array.from({ length: 39 }, (_, i) => [
    [0, i + 1, 3, 40 - i] as const,
    ...(i + 3 < 40 ? [[i + 1, i + 3, 2, 20 - i / 2] as const] : []),
  ]).flat(),
);

function assertReadable({ nodes, width, height }: Picture): void {
  for (const [i, node] of nodes.entries()) {
    assert.ok(node.x - node.width / 2 >= -0.1 && node.x + node.width / 2 <= width + 0.1, node.name);
    assert.ok(node.y - node.height / 2 >= -0.1 && node.y + node.height / 2 <= height + 0.1, node.name);
    for (const other of nodes.slice(i + 1)) {
      // Places are rounded to tenths.
      const [a, b] = [node, other].map((box) => ({ ...box, width: box.width - 0.2, height: box.height - 0.2 }));
      assert.ok(!overlap(a!, b!), `${node.name} lies on ${other.name}`);
    }
  }
}

describe('what a picture shows', () => {
  it('is the entities with the strongest ties, each with its strongest', () => {
    const { nodes, ties } = strongestOf(CROWD, 28)!;
    assert.equal(nodes.length, 28);
    assert.ok(nodes.some(({ entity }) => entity.id === 'person/number-000'));
    const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
    assert.ok(nodes.every(({ entity }) => tied.has(entity.id)));
    assert.ok(ties.length <= 28 * 2.8);
  });

  it('leaves out pairs that met once, unless there is nothing else', () => {
    const often = Array.from({ length: 9 }, (_, i) => [i, i + 1, 2, 10] as const);
    const once = [[10, 11, 1, 99] as const];
    const ids = (corpus: Corpus) => strongestOf(corpus, 28)?.nodes.map(({ entity }) => entity.id) ?? [];
    assert.ok(!ids(corpusOf(12, [...often, ...once])).includes('person/number-010'));
    assert.ok(ids(corpusOf(12, [...often.slice(0, 4), ...once])).includes('person/number-010'));
  });

  it('is nothing where there are too few, or only pairs that chance explains', () => {
    assert.equal(strongestOf(NOTHING, 28), undefined);
    assert.equal(strongestOf(corpusOf(3, [[0, 1, 2, 50]]), 28), undefined);
    assert.equal(
      strongestOf(
        corpusOf(
          12,
          Array.from({ length: 9 }, (_, i) => [i, i + 1, 3, -4] as const),
        ),
        28,
      ),
      undefined,
    );
    const [lonely] = corpusOf(1, []).entities;
    assert.equal(networkAround(lonely!, corpusOf(1, [])), undefined);
  });

  it('around an entity has it in the middle, at most nine others, and ties among those', () => {
    const [centre] = CROWD.entities;
    const { nodes, ties } = networkAround(centre!, CROWD)!;
    assert.equal(nodes.length, 10);
    assert.deepEqual(
      nodes.filter((node) => node.centre).map(({ entity }) => entity.id),
      [centre!.id],
    );
    const ids = new Set(nodes.map(({ entity }) => entity.id));
    assert.ok(ties.every(({ a, b }) => ids.has(a) && ids.has(b)));
    const keys = ties.map(({ a, b }) => [a, b].sort().join(' '));
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(ties.some(({ a, b }) => a !== centre!.id && b !== centre!.id));
  });
});

describe('a layout', () => {
  const networks: readonly (readonly [string, Network])[] = [
    ['a crowd', strongestOf(CROWD, 28)!],
    ['a crowd with one in the middle', networkAround(CROWD.entities[0]!, CROWD)!],
    [
      'islands',
      strongestOf(
        corpusOf(
          24,
          Array.from({ length: 12 }, (_, i) => [2 * i, 2 * i + 1, 2, 9] as const),
        ),
        28,
      )!,
    ],
  ];
  for (const [name, network] of networks) {
    for (const [size, look] of Object.entries(GRAPH_LOOKS)) {
      it(`of ${name} (${size}) keeps names apart and inside, and is the same each time`, () => {
        const picture = layOut(network, look);
        assert.equal(picture.nodes.length, network.nodes.length);
        assertReadable(picture);
        assert.deepEqual(layOut(structuredClone(network), look), picture);
      });
    }
  }

  it('links every name, and leads every tie from mark to mark', () => {
    const { nodes, ties } = layOut(networks[1]![1], GRAPH_LOOKS.small);
    const marks = nodes.map(({ at }) => at.join());
    assert.ok(ties.every(({ from, to }) => marks.includes(from.join()) && marks.includes(to.join())));
    assert.ok(nodes.every(({ href }) => /^\/things\/number-\d+\/$/.test(href)));
  });
});

describe('boxes', () => {
  const frame = { width: 100, height: 100 };
  const box = (x: number, y: number, width = 20, height = 10) => ({ x, y, width, height, rise: 0 });

  it('are pushed apart even from one spot, and stay where they are free', () => {
    const placed = separate([box(50, 50), box(50, 50), box(50, 50)], frame)!;
    assert.ok(placed.every((one, i) => placed.every((other, j) => i === j || !overlap(one, other))));
    assert.deepEqual(separate([box(20, 20), box(70, 70)], frame), [box(20, 20), box(70, 70)]);
  });

  it('that cannot fit are said not to', () => {
    assert.equal(
      separate(
        Array.from({ length: 6 }, () => box(50, 50, 60, 60)),
        frame,
      ),
      undefined,
    );
  });

  it('are moved off a line that is not theirs', () => {
    const given = [box(10, 50), box(90, 50), box(50, 51)];
    assert.equal(hitsOf(given, [[0, 1]]), 1);
    const { placed, hits } = clear(given, [[0, 1]], frame)!;
    assert.equal(hits, 0);
    assert.equal(hitsOf(placed, [[0, 1]]), 0);
    assert.equal(hitsOf(given, [[0, 2]]), 0);
  });
});

describe('a label', () => {
  it('is broken between words into three lines at most', () => {
    assert.deepEqual(linesOf('NATO', 16), ['NATO']);
    assert.deepEqual(linesOf('Social Democratic Party of Germany', 16), ['Social', 'Democratic Party', 'of Germany']);
    const long = linesOf('Conference on Integrated Anti-aircraft and Anti-Seamal Defense of all', 16);
    assert.equal(long.length, 3);
    assert.match(long.at(-1)!, /…$/);
  });

  it('is as wide as its letters', () => {
    assert.ok(widthOf('MMMM', 14) > widthOf('iiii', 14) * 2);
    assert.equal(widthOf('', 14), 0);
  });
});
