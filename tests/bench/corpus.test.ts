import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ingest } from '../../src/ingest/index.ts';
import { readEntries } from '../../src/read/catalogue.ts';
import { parseSidecar } from '../../src/read/sidecar.ts';
import { articles, filed } from './corpus.ts';
import { names } from './corpus/names.ts';
import { popular } from './corpus/popular.ts';
import { random } from './random.ts';

const COUNT = 120;
const corpus = [...filed(COUNT, 5)];
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('the made-up corpus', () => {
  it('is the same for the same seed, and another for another', () => {
    assert.deepEqual([...filed(COUNT, 5)], corpus);
    assert.notEqual([...filed(1, 6)][0]!.text, corpus[0]!.text);
    assert.deepEqual([...filed(10, 5)], corpus.slice(0, 10));
  });

  it('has articles of 250 to 900 words, none like another', () => {
    const lengths = corpus.map(({ text }) => words(text));
    assert.ok(Math.min(...lengths) >= 250 && Math.max(...lengths) <= 900, `${lengths.sort((a, b) => a - b)}`);
    assert.equal(new Set(corpus.map(({ text }) => text)).size, COUNT);
  });

  it('leaves no gap of a sentence empty', () => {
    for (const { text } of corpus) assert.doesNotMatch(text, /[{}]|undefined|NaN/);
  });

  it('has sidecars that hold for nine in ten', () => {
    const beside = corpus.flatMap(({ id, sidecar }) => (sidecar === undefined ? [] : [[id, sidecar] as const]));
    assert.equal(beside.length, COUNT * 0.9);
    for (const [id, sidecar] of beside)
      assert.ok('value' in parseSidecar(`${id}.yaml`, new TextEncoder().encode(sidecar)), sidecar);
  });

  it('has what news has: datelines, quotes, relative dates, figures, and what pages leave behind', () => {
    const share = (pattern: RegExp) => corpus.filter(({ text }) => pattern.test(text)).length / COUNT;
    for (const pattern of [
      /^\p{Lu}{3}.* \(.+\) — /mu,
      /“[^”]+,” /,
      /two weeks ago|last week/i,
      /\d percent/,
      /million|billion/,
    ])
      assert.ok(share(pattern) > 0.3, String(pattern));
    const left = corpus.map(
      ({ id, text }) => ingest({ id, text }).blocks.filter(({ role }) => role === 'leftover').length,
    );
    assert.ok(left.filter((count) => count > 0).length > COUNT / 3, `${left}`);
  });

  it('prints some articles twice, by different outlets', () => {
    const headlines = [...articles(COUNT, 5)].map(({ headline }) => headline);
    const again = COUNT - new Set(headlines).size;
    assert.ok(again > 0 && again < COUNT / 8, `${again}`);
  });
});

describe('names in the news', () => {
  it('are few that everybody writes of, and thousands that hardly anybody does', () => {
    const { person, place } = names(readEntries('.').entries, random(3));
    for (const [draw, different] of [
      [person, 3000],
      [place, 1500],
    ] as const) {
      const counts = new Map<string, number>();
      for (const name of Array.from({ length: 20_000 }, draw)) counts.set(name, 1 + (counts.get(name) ?? 0));
      const sorted = [...counts.values()].sort((a, b) => b - a);
      assert.ok(sorted.length > different, `${sorted.length}`);
      assert.ok(sorted[0]! > 20 * sorted[100]!, `${sorted[0]} and ${sorted[100]}`);
    }
  });

  it('come up the more often, the more often they have', () => {
    let made = 0;
    const draw = popular(random(1), ['known'], () => `new ${++made}`, 10);
    const drawn = Array.from({ length: 1000 }, draw);
    assert.ok(made > 60 && made < 140, `${made}`);
    assert.ok(drawn.filter((one) => one === 'known').length > 100);
  });
});
