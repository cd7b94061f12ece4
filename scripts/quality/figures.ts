import type { Counts, GroupName, QualityGroup, QualityRow, Score, Share } from '../../src/site/quality.ts';
import type { Read } from '../../tests/gold/read.ts';
import type { Fit } from './align.ts';
import { precisionOfB, recallOfB, type BCubed } from './b-cubed.ts';
import type { IsNameOf } from './comparer.ts';
import { addCoreference, NO_COREFERENCE, scoreCoreference } from './coreference.ts';
import { countMistakes, mistakesIn } from './mistakes.ts';
import { NAMED, scoreDates, scoreLinks, scoreNames, scoreRoles, type Scored } from './score.ts';
import { add, f1Of, NOTHING, precisionOf, recallOf, type Tally } from './tally.ts';

/** What a row counts in one text. */
type Count = (text: Scored, fit: Fit) => Tally;

/** All figures of one group of texts. */
export function measure(group: GroupName, texts: readonly Read[], isNameOf: IsNameOf): QualityGroup {
  const clusters = texts.map(scoreCoreference);
  const { all, shared } = clusters.reduce(addCoreference, NO_COREFERENCE);
  return {
    group,
    texts: texts.length,
    words: texts.reduce((sum, { article }) => sum + article.text.split(/\s+/).filter(Boolean).length, 0),
    rows: rowsOf(texts, isNameOf),
    links: shareOf(texts.map((text) => scoreLinks(text, isNameOf))),
    values: shareOf(texts.map((text) => valuesOf(text))),
    coreference: scoreOfB(all),
    coreferenceOfFound: scoreOfB(shared),
    articles: texts.map(({ gold }, i) => ({ article: gold.id, ...scoreOfB(clusters[i]!.all) })),
    mistakes: countMistakes(texts.flatMap((text) => mistakesIn(text, isNameOf))),
  };
}

function rowsOf(texts: readonly Scored[], isNameOf: IsNameOf): QualityRow[] {
  const rowOf = (row: QualityRow['row'], score: Count): QualityRow => ({
    row,
    relaxed: countsOf(texts.map((text) => score(text, 'relaxed'))),
    strict: countsOf(texts.map((text) => score(text, 'strict'))),
  });
  return [
    ...NAMED.map((kind) => rowOf(kind, (text, fit) => scoreNames(text, kind, fit))),
    rowOf('named', (text, fit) => NAMED.map((kind) => scoreNames(text, kind, fit)).reduce(add, NOTHING)),
    rowOf('system-class', (text, fit) => scoreNames(text, 'system-class', fit)),
    rowOf('date', (text, fit) => scoreDates(text, fit, false)),
    rowOf('date with its value', (text, fit) => scoreDates(text, fit, true)),
    rowOf('role', (text, fit) => scoreRoles(text, fit, isNameOf)),
  ];
}

/** Of the dates found in a text, those with the right value. */
function valuesOf(text: Scored): Tally {
  const { right: found } = scoreDates(text, 'relaxed', false);
  return { ...scoreDates(text, 'relaxed', true), found, wanted: found };
}

function countsOf(tallies: readonly Tally[]): Counts {
  const { wanted, found, right } = tallies.reduce(add, NOTHING);
  return { wanted, found, right, ...scoreOf(precisionOf({ found, right }), recallOf({ wanted, right })) };
}

function shareOf(tallies: readonly Tally[]): Share {
  const { found, right } = tallies.reduce(add, NOTHING);
  return { of: found, right };
}

/** Precision, recall and F1 of B-cubed. */
export function scoreOfB(counts: BCubed): Score {
  return scoreOf(precisionOfB(counts), recallOfB(counts));
}

/** To three decimals: what is kept must not hang on the order in which a machine adds. */
function scoreOf(precision: number, recall: number): Score {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { precision: round(precision), recall: round(recall), f1: round(f1Of(precision, recall)) };
}
