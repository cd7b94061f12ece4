import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginningsOf, plainly } from '../../src/ingest/beginnings.ts';

const of = (source: string) => [...beginningsOf(source)].sort();

describe('beginnings of what an expression matches', () => {
  it('are its first characters, in all the ways that it has', () => {
    assert.deepEqual(of('Leave|read (?:more|also)'), ['leave', 'read ']);
    assert.deepEqual(of('(?:the )?views'), ['the v', 'views']);
    assert.deepEqual(of('e-?mail|pin ?it'), ['e-mai', 'email', 'pin i', 'pinit']);
    assert.deepEqual(of('[Pp]ic[ -]x'), ['pic x', 'pic-x']);
    assert.deepEqual(of(String.raw`\d{1,2}:`), ['00:', '0:']);
    assert.deepEqual(of(String.raw`(?!x)\bby\s+\S`), ['by ']);
  });

  it('stop where anything may follow', () => {
    assert.deepEqual(of('ab.cd'), ['ab']);
    assert.deepEqual(of('ab[^c]d|a[a-z]'), ['a']);
    assert.deepEqual(of(String.raw`\p{Lu}x|long`), ['']);
    assert.deepEqual(of('x(?:ab)*y'), ['xabab', 'xaby', 'xy']);
  });

  it('are told of plain lines: no capitals, one digit, one space', () => {
    assert.equal(plainly('12\u00a0Of'), '00 of');
    assert.equal(plainly('ſhare'), 'share');
  });
});
