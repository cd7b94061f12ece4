import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Passage, passagesOf, passagesOfAny, piecesOfAny } from '../../../src/site/search/passages.ts';
import { soughtBy } from '../../../src/site/search/sought.ts';

const ANCHORS = [
  { id: 's0', text: 'The arrows point at Berlin.' },
  { id: 's1', text: 'Berlin is interested in “Arrow 3”, an arrow for the air defence.' },
  { id: 's2', text: 'An air defence.' },
  { id: 'n12', text: 'Arrow 3 in a note.' },
];
const passages = (query: string): Passage[] => passagesOf(soughtBy(query), ANCHORS);
const marked = (pieces: Passage['pieces']): string[] => pieces.flatMap((piece) => (piece.marked ? [piece.text] : []));

describe('passages', () => {
  it('are sentences with all words of the query first, the words marked', () => {
    const [first, ...rest] = passages('arrow 3 berlin');
    assert.equal(first?.id, 's1');
    assert.deepEqual(marked(first!.pieces), ['Berlin', 'Arrow 3']);
    assert.equal(first!.pieces.map(({ text }) => text).join(''), ANCHORS[1]!.text);
    assert.deepEqual(
      rest.map(({ id }) => id),
      ['s0'],
    );
  });

  it('have the very word before its other forms', () => {
    assert.deepEqual(
      passages('arrow').map(({ id }) => id),
      ['s1', 's0'],
    );
  });

  it('mark the space between two found words with them', () => {
    assert.deepEqual(marked(passages('air defence').at(-1)!.pieces), ['air defence']);
  });

  it('are none where a word of the query is nowhere on the page', () => {
    for (const query of ['arrow 4', 'nasams', 'arrow zebra', 'berl', '']) assert.deepEqual(passages(query), [], query);
  });

  it('of several searches come once each', () => {
    const searches = ['arrow', 'Berlin', 'zebra'].map((query) => soughtBy(query));
    assert.deepEqual(
      passagesOfAny(searches, ANCHORS).map(({ id }) => id),
      ['s1', 's0'],
    );
    assert.deepEqual(marked(piecesOfAny(searches.toReversed(), 'An arrow over Berlin')), ['Berlin']);
  });
});
