import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Confirmed, ReadArticle } from '../../src/model.ts';
import { confirmationsOf } from '../../src/site/corrected.ts';
import { correctionViews } from '../../src/site/corrections-view.ts';
import { exportArticles } from '../../src/site/exports/articles.ts';
import { exportCorrections } from '../../src/site/exports/corrections.ts';
import { lookup } from '../../src/site/lookup.ts';
import { reviewedWords } from '../../src/site/reviewed.ts';
import { CORPUS } from './corpus.ts';

const [first, ...others] = CORPUS.articles;
const nato = first!.mentions.find((one) => 'entity' in one && one.entity === 'organization/nato')!;
const confirmed: Confirmed[] = [{ correction: 'confirm-x', start: nato.start, end: nato.end, what: nato }];
const correction = { id: 'confirm-x', do: 'confirm', article: 'first', quote: 'NATO', why: 'Checked.' } as const;
const corpusWith = (read: ReadArticle) => ({ ...CORPUS, articles: [read, ...others], corrections: [correction] });

describe('what a person has checked', () => {
  it('is told apart from what only the machine has found', () => {
    assert.equal(reviewedWords(first!), 'Found by the machine; nobody has checked it.');
    assert.equal(reviewedWords(first!, true), 'All else was found by the machine; nobody has checked it.');
    assert.match(reviewedWords({ ...first!, confirmed }), /an editor has confirmed 1 find, nobody all of it/);
    const reviewed = { by: 'A. Editor', date: '2025-07-01' };
    const read = { ...first!, article: { ...first!.article, reviewed } };
    assert.equal(reviewedWords(read), 'Reviewed by A. Editor on 1 July 2025.');
    assert.deepEqual(
      [...exportArticles(corpusWith(read))].map((one) => one.reviewed),
      [reviewed, null],
    );
  });

  it('is listed with the corrections, and on the page of what it names', () => {
    const corpus = corpusWith({ ...first!, confirmed });
    assert.deepEqual(confirmationsOf('organization/nato', corpus), ['confirm-x']);
    assert.deepEqual(confirmationsOf('place/kyiv', corpus), []);
    const [view] = correctionViews(corpus, lookup(corpus));
    assert.equal(view?.title, '“NATO” is confirmed');
    assert.deepEqual([view.changes[0]?.confirmed, view.changes[0]?.was[0]?.name], [true, 'NATO']);
    const [told] = exportCorrections(corpus);
    assert.deepEqual([told?.changes, told?.confirms?.[0]?.what.entity], [[], 'organization/nato']);
  });
});
