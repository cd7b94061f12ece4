import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { keepIn } from '../../../src/site/machines/cards/keep.ts';
import { mostCards } from '../../../src/site/machines/cards/index.ts';
import { picture } from '../../../src/site/machines/cards/picture.ts';
import {
  type Card,
  CARD_MENTIONS,
  CARDS,
  cardPage,
  cardPath,
  cardsOf,
} from '../../../src/site/machines/cards/which.ts';
import { CORPUS, NOTHING } from '../corpus.ts';
import { HOSTILE } from './hostile.ts';

const CARD: Card = { kind: 'person', title: 'Jens Stoltenberg', facts: '12 mentions in 3 articles', line: 'person' };
const SECTION: Card = { kind: '', title: 'People', facts: '3 articles' };
const titled = (title: string): Card => ({ ...CARD, title });
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Whether something is drawn in the outermost pixels of a picture, which are paper. */
async function reachesEdge(png: Uint8Array): Promise<boolean> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const dark = (x: number, y: number) => data[(y * info.width + x) * info.channels]! < 200;
  const across = Array.from({ length: info.width }, (_, x) => dark(x, 20) || dark(x, info.height - 20));
  const down = Array.from({ length: info.height }, (_, y) => dark(40, y) || dark(info.width - 40, y));
  return [...across, ...down].some(Boolean);
}

describe('a card', () => {
  it('is a small PNG of 1200 by 630, the same each time', async () => {
    const png = await picture(CARD, undefined);
    const { format, width, height } = await sharp(png).metadata();
    assert.deepEqual([format, width, height], ['png', 1200, 630]);
    assert.ok(png.length < 40_000, `${png.length} bytes`);
    assert.ok(same(png, await picture(CARD, undefined)));
    assert.ok(!same(png, await picture(titled('Mark Rutte'), undefined)));
  });

  it('holds any title within its margins', async () => {
    for (const title of [HOSTILE, 'Mm'.repeat(150), 'A', 'NATO headed for military buildup on the eastern flank'])
      assert.ok(!(await reachesEdge(await picture({ ...titled(title), facts: 'W'.repeat(300) }, undefined))), title);
  });

  it('has Cyrillic and Greek letters; for others it is that of the section', async () => {
    const section = await picture(SECTION, undefined);
    for (const title of ['Володимир Зеленський', 'Αλέξης', 'Đorđe Łukasz'])
      assert.ok(!same(await picture(titled(title), SECTION), section), title);
    for (const title of ['محمد بن سلمان', 'בנימין', '習近平', 'Xi (習近平)'])
      assert.ok(same(await picture(titled(title), SECTION), section), title);
  });

  it('leaves out emoji', async () => {
    assert.ok(same(await picture(titled('🚀'), SECTION), await picture(SECTION, undefined)));
    assert.ok(same(await picture(titled('🚀 Riga 🇱🇻'), SECTION), await picture(titled('Riga'), undefined)));
  });

  it('is kept, and made anew only where it has changed', async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-cards-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const keep = keepIn(path.join(folder, 'cards'));
    let made = 0;
    const make = async () => new Uint8Array([(made += 1)]);
    const first = await keep('drawing', make);
    assert.ok(same(await keep('drawing', make), first));
    await keep('another', make);
    assert.equal(made, 2);
    assert.equal(readdirSync(path.join(folder, 'cards')).length, 2);
    // Pages with the same card are built side by side.
    const both = await Promise.all([keep('same', make), keep('same', make), keep('same', make)]);
    assert.deepEqual([made, both.every((one) => same(one, both[0]!))], [3, true]);
  });

  it('are made anew where what is kept is not whole, or cannot be kept', async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const told: string[] = [];
    const make = async () => new Uint8Array([1, 2, 3]);
    const keep = keepIn(path.join(folder, 'cards'), (line) => told.push(line));
    await keep('drawing', make);
    const [file] = readdirSync(path.join(folder, 'cards')).map((name) => path.join(folder, 'cards', name));
    const whole = readFileSync(file!);
    for (const bad of [whole.subarray(0, -1), Buffer.alloc(0), Buffer.from('rubbish'), Buffer.alloc(99)]) {
      writeFileSync(file!, bad);
      assert.deepEqual(await keep('drawing', make), await make());
      assert.deepEqual(readFileSync(file!), whole);
    }
    assert.match(told.join('\n'), /^Some of the cards kept in .* are damaged; they are drawn anew\.$/);
    writeFileSync(path.join(folder, 'file'), '');
    const nowhere = keepIn(path.join(folder, 'file', 'cards'), (line) => told.push(line));
    assert.deepEqual(await nowhere('drawing', make), await make());
    await nowhere('another', make);
    assert.match(told.slice(1).join('\n'), /^Cards can't be kept for the next build: .*ENOTDIR.*$/);
  });
});

describe('the cards of a site', () => {
  it('are those of the home page, the sections, the newest articles and the most mentioned names', () => {
    const all = cardsOf(CORPUS, CARDS);
    for (const page of ['/', '/people/', '/timeline/', '/map/', '/data/', '/articles/first/'])
      assert.ok(all.has(page), page);
    const own = CORPUS.entities.filter(({ url }) => all.has(url));
    assert.deepEqual(
      own,
      CORPUS.entities.filter(({ mentions }) => mentions.length >= CARD_MENTIONS),
    );
    const few = cardsOf(CORPUS, 1);
    assert.ok(few.has('/articles/second/') && !few.has('/articles/first/'));
    assert.ok(cardsOf(NOTHING, CARDS).has('/'));
  });

  it('are shared by the pages that have none of their own', () => {
    const all = cardsOf(CORPUS, 0);
    assert.equal(cardPage('/articles/first/', all), '/articles/');
    assert.equal(cardPage('/people/mark-rutte/', all), '/people/');
    assert.equal(cardPage('/elsewhere/', all), '/');
    assert.deepEqual(['/', '/people/a/'].map(cardPath), ['/cards/home.png', '/cards/people/a.png']);
  });

  it('are as many as somebody sets', () => {
    assert.equal(mostCards(undefined), CARDS);
    assert.equal(mostCards('0'), 0);
    assert.throws(() => mostCards('many'), RangeError);
  });
});
