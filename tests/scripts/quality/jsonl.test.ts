import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureAnnotated, parseAnnotated } from '../../../scripts/quality/jsonl.ts';

const text = 'President Ada Quill came home. Quill said so to Bram Otterly.';
const spanOf = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const line = (value: object) => JSON.stringify({ id: 'one', text, mentions: [], ...value });

describe('annotated texts as lines of JSON', () => {
  it('are measured by the clusters of their names', () => {
    const mentions = [
      { ...spanOf('Ada Quill'), type: 'person', cluster: 7 },
      { ...spanOf('Quill', 20), type: 'person', cluster: 7 },
      { ...spanOf('Bram Otterly'), optional: true },
    ];
    const [one, all] = measureAnnotated(parseAnnotated(line({ mentions }), 'x.jsonl'), { entries: [] });
    assert.deepEqual([one?.wanted, one?.found, one?.all], [2, 2, { precision: 1, recall: 1, f1: 1 }]);
    assert.deepEqual(all?.all, one?.all);
    const apart = mentions.map((mention, i) => ({ ...mention, cluster: i }));
    const [two] = measureAnnotated(parseAnnotated(line({ mentions: apart }), 'x.jsonl'), { entries: [] });
    assert.deepEqual(two?.all, { precision: 0.5, recall: 1, f1: 0.667 });
  });

  it('are refused as a whole, with every line that is wrong', () => {
    const lines = ['{', line({ mentions: [{ start: 3, end: 1 }] }), '', line({}), line({ published: '2024-13-45' })];
    const wrong = [...lines, line({ mentions: [{ start: 0, end: 999 }] })].join('\n');
    assert.throws(() => parseAnnotated(wrong, 'x.jsonl'), {
      message:
        /x\.jsonl:1: expected JSON.*x\.jsonl:2: mentions\.0.*before the end.*x\.jsonl:5: published.*x\.jsonl:6: mentions/s,
    });
    assert.throws(
      () => parseAnnotated(wrong, 'x.jsonl'),
      (error: Error) => !error.message.includes('x.jsonl:4'),
    );
  });
});
