import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { analyze } from '../../src/analyze/index.ts';
import { correctCorpus } from '../../src/extract/corrections/corpus.ts';
import { prepare } from '../../src/extract/corrections/index.ts';
import { extractCorpus } from '../../src/extraction.ts';
import type { Correction } from '../../src/model.ts';
import { parseCorrections } from '../../src/read/corrections.ts';
import { review } from '../../src/review/index.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const { articles, catalogue } = extractCorpus(ROOT);
const REPORT = review(analyze(articles, catalogue), catalogue);
const finds = [...REPORT.statements, ...REPORT.figures, ...REPORT.roles];
const read = (yaml: string): readonly Correction[] => {
  const { corrections, errors } = parseCorrections(new TextEncoder().encode(yaml));
  assert.deepEqual(errors, []);
  return corrections;
};

describe('what review tells of the account of the project’s articles', () => {
  it('is statements without a known speaker first, figures and roles that are unsure, each with its reason', () => {
    assert.match(REPORT.statements[0]!.reasons.join(), /the speaker is inferred|who speaks is not named/);
    assert.ok(REPORT.statements.some(({ reasons }) => /who speaks is not named: “sources”/.test(reasons.join())));
    assert.ok(REPORT.figures.some(({ words, reasons }) => words === 'fivefold' && /a multiple/.test(reasons.join())));
    assert.ok(REPORT.roles.some(({ reasons }) => /after the name/.test(reasons.join())));
    assert.deepEqual(REPORT.publications, []);
  });

  it('has confirmations that hold, and leave nothing to ask', () => {
    const lines = [...finds, ...REPORT.implied].map(({ fixes }) => fixes.at(-1)!.yaml).join('');
    const { outcomes, problems } = correctCorpus(articles, prepare(read(lines), catalogue), true);
    assert.deepEqual(problems, []);
    const settled = articles.map((one, i) => ({ ...one, ...outcomes[i]! }));
    const { statements, figures, roles, implied } = review(analyze(settled, catalogue), catalogue);
    assert.deepEqual([statements, figures, roles, implied], [[], [], [], []]);
  });

  it('has corrections that fit', () => {
    const ready = [...finds, ...REPORT.undated].map(({ fixes }) =>
      fixes.filter(({ yaml }) => !/WHAT IT|YYYY|do: set-figure/.test(yaml)),
    );
    // One of each doubt at a time: two of the same would contradict each other.
    for (const turn of [0, 1, 2]) {
      const lines = ready.flatMap((fixes) => fixes[turn]?.yaml ?? []);
      assert.ok(lines.length > 10);
      const { problems } = correctCorpus(articles, prepare(read(lines.join('')), catalogue), true);
      assert.deepEqual(problems, []);
    }
  });

  it('is nothing in an article that an editor has checked', () => {
    const reviewed = { by: 'A. Editor', date: '2025-07-01' };
    const checked = articles.map((one) => ({ ...one, article: { ...one.article, reviewed } }));
    const report = review(analyze(checked, catalogue), catalogue);
    assert.deepEqual([report.statements, report.uncertain, report.implied, report.undated], [[], [], [], []]);
    assert.deepEqual(report.articles[0]?.reviewed, reviewed);
  });

  it('is also when an article came out that does not say so, with the lines for its sidecar', () => {
    const published = {
      ...{ edtf: '2025-06-04~', earliest: '2025-06-03', latest: '2025-06-04', anchor: '2025-06-04', basis: 'clues' },
      ...({ certainty: 'implied', from: 'inferred' } as const),
      evidence: [
        { kind: 'date', words: 'Monday lies behind', sentence: 2, agrees: true },
        { kind: 'event', words: 'the summit is over', sentence: 3, agrees: false },
      ] as const,
    };
    const [first] = articles;
    const dated = { ...first!, article: { ...first!.article, published } };
    const [doubt] = review(analyze([dated], catalogue), catalogue).publications;
    assert.equal(doubt?.reason, 'little speaks for it, 1 against it');
    assert.match(doubt.yaml, /^published:\n {2}edtf: 2025-06-04~\n {2}earliest: 2025-06-03\n/);
  });
});
