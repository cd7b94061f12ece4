import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addBCubed, bCubed, NO_MENTIONS, precisionOfB, recallOfB } from '../../../scripts/quality/b-cubed.ts';

/** Mentions 1, 2, 3… in clusters: "a a b" says that 1 and 2 are one entity, 3 another, "-" that there is none. */
function clusters(letters: string): Map<number, string> {
  const all = letters.split(' ').map((letter, i) => [i + 1, letter] as const);
  return new Map(all.filter(([, letter]) => letter !== '-'));
}

function score(keys: string, responses: string): [precision: number, recall: number] {
  const counts = bCubed(clusters(keys), clusters(responses));
  return [precisionOfB(counts), recallOfB(counts)];
}

function near([precision, recall]: [number, number], expected: [number, number]): void {
  assert.ok(Math.abs(precision - expected[0]) < 1e-12, `precision ${precision}, expected ${expected[0]}`);
  assert.ok(Math.abs(recall - expected[1]) < 1e-12, `recall ${recall}, expected ${expected[1]}`);
}

describe('B-cubed', () => {
  // The example of Bagga and Baldwin 1998, twelve mentions in clusters of five, two and five. By hand:
  // (5 * 5/5 + 2 * 2/7 + 5 * 5/7) / 12 = 16/21.
  it('is 16/21 for two of three clusters joined, the small one with a large one', () => {
    near(score('a a a a a b b c c c c c', 'a a a a a b b b b b b b'), [16 / 21, 1]);
  });

  // (5 * 5/10 + 2 * 2/2 + 5 * 5/10) / 12 = 7/12.
  it('is 7/12 where the two large ones are joined', () => {
    near(score('a a a a a b b c c c c c', 'a a a a a b b a a a a a'), [7 / 12, 1]);
  });

  it('counts a cluster torn apart against recall', () => {
    // Each of the two mentions has half of its cluster beside it.
    near(score('a a b', 'a c b'), [1, (1 / 2 + 1 / 2 + 1) / 3]);
  });

  it('is 1 for the same clusters under other names', () => {
    near(score('a a b c', 'x x y z'), [1, 1]);
  });

  it('gives a missed mention no recall and one found in error no precision', () => {
    // Found: 1, 2, 4 in one cluster; 4 is in no annotated one. Annotated: 1, 2, 3 in one cluster; 3 was not found.
    near(score('a a a -', 'a a - a'), [(2 / 3 + 2 / 3 + 0) / 3, (2 / 3 + 2 / 3 + 0) / 3]);
  });

  it('does not reward lone mentions found in error', () => {
    near(score('a - -', 'a b c'), [1 / 3, 1]);
  });

  it('of nothing found is precise and recalls nothing', () => {
    near(score('a a b', '- - -'), [1, 0]);
  });

  it('of nothing annotated is complete and not precise', () => {
    near(score('- - -', 'a a b'), [0, 1]);
  });

  it('of nothing at all is 1', () => {
    near([precisionOfB(NO_MENTIONS), recallOfB(NO_MENTIONS)], [1, 1]);
  });

  it('of all joined to one cluster has full recall; of all apart, full precision', () => {
    near(score('a b c d', 'x x x x'), [1 / 4, 1]);
    near(score('a a a a', 'w x y z'), [1, 1 / 4]);
    near(score('a b c d', 'w x y z'), [1, 1]);
    near(score('a a a a', 'x x x x'), [1, 1]);
  });

  it('adds texts by their mentions', () => {
    const torn = bCubed(clusters('a a'), clusters('x y'));
    const right = bCubed(clusters('a b'), clusters('x y'));
    const sum = addBCubed(torn, right);
    near([precisionOfB(sum), recallOfB(sum)], [1, (1 / 2 + 1 / 2 + 1 + 1) / 4]);
  });
});
