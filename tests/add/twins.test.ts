import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashOf, printOf, twins, type Print } from '../../src/add/twins.ts';
import { ingest } from '../../src/ingest/index.ts';
import { BODY } from './pages.ts';

const print = (text: string): Print => printOf(ingest({ id: 'new', text }), [hashOf(text)]);

const TEXT = `Four radars\n\n${BODY.join('\n\n')}\n`;

describe('a twin', () => {
  const known = twins();
  known.remember(
    'other.txt',
    print('The mayor spoke of bread and of nothing else all evening, and then everybody went home.'),
  );
  known.remember('radars.txt', print(TEXT));

  it('has the same bytes', () => {
    assert.deepEqual(known.twinOf(print(TEXT)), { file: 'radars.txt', how: 'bytes', share: 1 });
  });

  it('has the same words, otherwise spaced and quoted', () => {
    const other = TEXT.replace(/\n/g, '\r\n').replace(/[“”]/g, '"');
    assert.deepEqual(known.twinOf(print(other)), { file: 'radars.txt', how: 'text', share: 1 });
  });

  it('has nearly the same words, and is told how nearly', () => {
    const twin = known.twinOf(print(TEXT.replace('a year earlier', 'much earlier')));
    assert.deepEqual([twin?.file, twin?.how], ['radars.txt', 'near']);
    assert.ok(twin!.share > 0.85 && twin!.share < 1, String(twin?.share));
  });

  it('is not what has only a part of it, nor what shares nothing', () => {
    assert.equal(known.twinOf(print(`${BODY[0]}\n\n${BODY[1]}\n`)), undefined);
    assert.equal(
      known.twinOf(print(`${TEXT}\n${BODY.map((line) => [...line.split(' ')].reverse().join(' ')).join('\n\n')}`)),
      undefined,
    );
    assert.equal(known.twinOf(print('Short.')), undefined);
  });
});
