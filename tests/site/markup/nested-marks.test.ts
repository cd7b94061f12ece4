import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { markText, type Dress } from '../../../src/extract/mark.ts';
import type { Mention, Sentence, Span } from '../../../src/model.ts';
import { markedText } from '../../../src/site/markup/marked-text.ts';
import { nestedMarks } from '../../../src/site/markup/nested-marks.ts';

const TEXT = 'Rutte <said> & left. Then “two” days\nlater, in Palmyra, Syria, it rained.';
const BLOCK = { start: 6, end: TEXT.length - 4 };
const SENTENCES = [
  { start: 0, end: 20, index: 0, block: 0 },
  { start: 21, end: 43, index: 1, block: 0 },
  { start: 43, end: TEXT.length - 4, index: 2, block: 0 },
] satisfies Sentence[];
const WHOLE = SENTENCES.slice(1);

const mentionAt = (place: Span & { readonly core?: Span }): Mention => ({ kind: 'place', ...place }) as Mention;
const dress: Dress = ({ start, end }, nested) => [
  ...(start % 3 === 0 ? [] : [{ tag: 'a', properties: { className: ['m', nested ? 'nested' : ''], href: `/${end}` } }]),
  ...(end % 2 === 0 ? [{ tag: 'time', properties: { title: `"${start}"` } }] : []),
];

const marked = (sentences: readonly Sentence[], mentions: readonly Mention[], span: Span = BLOCK) => ({
  quick: nestedMarks(TEXT, span, sentences, mentions, dress),
  slow: markedText(markText(TEXT, span, sentences, mentions, dress)),
});

describe('marks that lie in one another', () => {
  it('are those of the remark plugin, wherever they lie', () => {
    const place = fc.tuple(fc.nat(TEXT.length), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
    let simple = 0;
    fc.assert(
      fc.property(fc.array(place, { maxLength: 5 }), fc.boolean(), (places, areWhole) => {
        const { quick, slow } = marked(areWhole ? WHOLE : SENTENCES, places.map(mentionAt));
        if (quick === undefined) return;
        simple += 1;
        assert.equal(quick, slow);
      }),
      { seed: 1, numRuns: 2000 },
    );
    assert.ok(simple > 200, `${simple} of them are simple`);
  });

  it('stand on the name alone where a mention takes in more', () => {
    const syria = mentionAt({ start: 47, end: 61, core: { start: 47, end: 54 } });
    const { quick, slow } = marked(WHOLE, [syria, mentionAt({ start: 56, end: 61 })], { start: 21, end: BLOCK.end });
    assert.equal(quick, slow);
    assert.match(quick!, />Palmyra<\/a>, <a[^>]*>Syria</);
  });

  it('are left to the plugin where they cross, or go beyond the stretch', () => {
    const ofSecond = { start: 21, end: 43 };
    for (const [start, end] of [
      [25, 46],
      [40, 45],
    ] as const)
      assert.equal(marked(WHOLE, [mentionAt({ start, end })], ofSecond).quick, undefined);
    const crossing = [mentionAt({ start: 22, end: 30 }), mentionAt({ start: 25, end: 34 })];
    assert.equal(marked(WHOLE, crossing, ofSecond).quick, undefined);
  });
});
