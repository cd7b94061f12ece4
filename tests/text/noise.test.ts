import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Repair } from '../../src/model.ts';
import { changesOf, findNoise, plainView } from '../../src/text/view/index.ts';

/** A text with its noise put right, and nothing else. */
function cleaned(text: string): string {
  const sorted = findNoise(text).toSorted((a, b) => b.start - a.start);
  return sorted.reduce((made, { start, end, text: by }) => made.slice(0, start) + by + made.slice(end), text);
}

describe('noise', () => {
  for (const [noisy, clean] of [
    ['the anti -aircraft and S -400 systems', 'the anti-aircraft and S-400 systems'],
    ['NATO’ s plan, Ukraine \'s and " ours "', 'NATO’s plan, Ukraine\'s and "ours"'],
    ['in Riga , he said .', 'in Riga, he said.'],
    ['from Kyiv.The minister', 'from Kyiv. The minister'],
    ['“Iran came with rockets. “', '“Iran came with rockets.”'],
    ['Ukraine&#8217;s R&amp;D and Putinâ€™s', 'Ukraine’s R&D and Putin’s'],
    ['the end of the the war and and peace', 'the end of the war and peace'],
  ] as const)
    it(`is put right: ${noisy}`, () => assert.equal(cleaned(noisy), clean));

  for (const text of [
    "He said „Nein“ and «non», ‘so’ and ``no''.",
    'Il a dit « non » !',
    'Two  spaces, a\u00a0hard one, a soft\u00adhyphen',
    'wait … and see …',
    'short- and medium-range, 3 - 4, right :)',
    'He had had that that day.',
  ])
    it(`is not what is style, or not seen: ${text}`, () => assert.equal(cleaned(text), text));
});

describe('the changes of a text', () => {
  for (const [text, to, edits] of [
    ['anti -aircraft', 'anti-aircraft', [{ start: 4, end: 5, text: '' }]],
    ['Nor said', 'NATO said', [{ start: 0, end: 3, text: 'NATO' }]],
    ['Kyiv.The', 'Kyiv. The', [{ start: 5, end: 5, text: ' ' }]],
    ['words (Reuters)', '', [{ start: 0, end: 15, text: '' }]],
    ['the same', 'the same', []],
    ['then Nor said', 'then the Norwegian said', [{ start: 5, end: 8, text: 'the Norwegian' }]],
    [
      '“ a ” b',
      '“a” c',
      [
        { start: 1, end: 2, text: '' },
        { start: 3, end: 4, text: '' },
        { start: 6, end: 7, text: 'c' },
      ],
    ],
  ] as const)
    it(`are the fewest: ${text} to ${to || 'nothing'}`, () => assert.deepEqual(changesOf(text, to), edits));
});

describe('the plain view of a repaired text', () => {
  const repair = (text: string, words: string, to: string): Repair => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words, to, by: 'editor' };
  };
  const text = 'It was needed, Nor said in Riga , where anti -Seamal talks (wire) were held.';

  it('has the words of the editor, with their places in the source', () => {
    const {
      text: plain,
      toSource,
      fromSource,
    } = plainView(text, [repair(text, 'Nor said', 'NATO said'), repair(text, ' (wire)', '')]);
    assert.equal(plain, 'It was needed, NATO said in Riga, where anti-Seamal talks were held.');
    const start = plain.indexOf('NATO');
    const source = toSource({ start, end: start + 4 });
    assert.equal(text.slice(source.start, source.end), 'Nor');
    assert.deepEqual(fromSource(source), { start, end: start + 4 });
  });

  it('leaves alone what the editor wants as printed', () => {
    const { text: plain } = plainView(text, [repair(text, 'anti -Seamal', 'anti -Seamal')]);
    assert.match(plain, /anti -Seamal/);
  });

  it('does not go by what rules repair: it reads over that anyway', () => {
    const wrong: Repair = { ...repair(text, 'Nor', 'Not'), by: 'rule' };
    assert.equal(plainView(text, [wrong]).text, plainView(text).text);
  });
});
