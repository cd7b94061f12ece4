import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { datesIn } from './support.ts';

const SCRIPT = fileURLToPath(new URL('print-dates.ts', import.meta.url));
const under = (TZ: string) =>
  execFileSync(process.execPath, [SCRIPT], { env: { ...process.env, TZ }, encoding: 'utf8' });

describe('the host', () => {
  const expected = under('UTC');

  it('gives the text something to resolve', () => assert.match(expected, /"value":"2022-10-30"/));

  // Clock changes, half hours, and Samoa, which left out 30 December 2011.
  for (const zone of ['Pacific/Auckland', 'America/St_Johns', 'Pacific/Apia', 'Europe/Berlin'])
    it(`may stand in ${zone}`, () => assert.equal(under(zone), expected));
});

describe('the time it takes', () => {
  const texts: Readonly<Record<string, (count: number) => string>> = {
    prose: (count) =>
      'On 24 February 2022 it began. The next day, in March, “today we met”, he told us on Monday.\n'.repeat(count),
    'one long sentence': (count) => 'in March and on Monday and two weeks ago and June 24-25, '.repeat(count),
    'open quotations': (count) => '"today '.repeat(count * 4),
    years: (count) => '1990 '.repeat(count * 8),
    'digits and commas': (count) => `March ${'1,'.repeat(count * 20)}`,
    spaces: (count) => `March${' '.repeat(count * 40)}2`,
  };
  for (const [name, text] of Object.entries(texts))
    it(`grows no faster than the text: ${name}`, () => {
      const [short, long] = [text(100), text(800)].map((one) => quickest(() => datesIn(one, { on: '2025-06-04' })));
      // Eight times the text; quadratic time would be sixty-four.
      assert.ok(long! < 28 * short! + 20, `${long!.toFixed(1)} ms for eight times the text of ${short!.toFixed(1)} ms`);
    });
});

function quickest(run: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
