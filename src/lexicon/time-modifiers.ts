/**
 * Words that belong to a date or length of time on its left, by the TIMEX3 modifier they stand for. Tables only; sources
 * of regular expressions, lower case.
 */

/** Which part of the unit that follows: "early", "the end of". */
// prettier-ignore
export const PARTS = {
  START: [
    'early', 'early\\s+in', 'beginning\\s+of', 'begin\\s+of', 'start\\s+of', 'outset\\s+of', 'dawn\\s+of', 'first\\s+days?\\s+of',
    'early\\s+days\\s+of', 'opening\\s+days\\s+of', 'first\\s+half\\s+of', 'early\\s+part\\s+of',
  ],
  MID: ['mid', 'mid-?', 'middle\\s+of', 'midst\\s+of', 'midway\\s+through'],
  END: [
    'late', 'late\\s+in', 'end\\s+of', 'close\\s+of', 'last\\s+days?\\s+of', 'final\\s+days\\s+of', 'closing\\s+days\\s+of',
    'second\\s+half\\s+of', 'latter\\s+half\\s+of', 'latter\\s+part\\s+of', 'late\\s+part\\s+of', 'last\\s+part\\s+of',
  ],
} as const;

/** What is left of the unit; as large as the unit itself, for want of a modifier. */
export const REST: readonly string[] = ['rest\\s+of', 'remainder\\s+of'];

/** How near the value is: "about", "more than". */
// prettier-ignore
export const DEGREES = {
  APPROX: ['about', 'around', 'approximately', 'roughly', 'circa', 'ca\\.', 'c\\.', 'an\\s+estimated', 'more\\s+or\\s+less'],
  SOME: ['some'],
  MORE_THAN: ['more\\s+than', 'over', 'longer\\s+than', 'in\\s+excess\\s+of', 'upwards\\s+of', 'above'],
  LESS_THAN: ['less\\s+than', 'under', 'fewer\\s+than', 'shy\\s+of'],
  NEARLY: ['nearly', 'almost', 'close\\s+to', 'not\\s+quite'],
  EQUAL_OR_MORE: ['at\\s+least', 'no\\s+less\\s+than', 'a\\s+minimum\\s+of'],
  EQUAL_OR_LESS: ['at\\s+most', 'up\\s+to', 'no\\s+more\\s+than', 'as\\s+much\\s+as', 'a\\s+maximum\\s+of'],
} as const;

/** What may stand before a degree: "just over", "a little more than". */
export const SHADES: readonly string[] = ['just', 'only', 'well', 'slightly', 'a\\s+little'];

/** Adjectives between a number and its unit: "six straight days", "two full weeks". */
// prettier-ignore
export const BETWEEN_NUMBER_AND_UNIT: readonly string[] = [
  'more', 'further', 'additional', 'extra', 'straight', 'consecutive', 'successive', 'full', 'whole', 'entire', 'long',
  'short', 'trading', 'working', 'business', 'calendar', 'fiscal', 'school', 'bloody', 'brutal', 'hard', 'difficult',
  'previous', 'preceding', 'following', 'subsequent', 'intervening', 'turbulent', 'solid', 'complete', 'crucial',
];

/** Adjectives before a number and its unit: "the past five years", "the first two weeks". */
// prettier-ignore
export const BEFORE_NUMBER: readonly string[] = [
  'past', 'last', 'next', 'first', 'previous', 'preceding', 'following', 'coming', 'final', 'remaining', 'intervening',
  'subsequent', 'succeeding', 'opening', 'closing', 'initial', 'early', 'additional',
];

/** Counts without a number: "several weeks". */
// prettier-ignore
export const UNKNOWN_COUNTS: readonly string[] = [
  'several', 'many', 'a\\s+few', 'few', 'some', 'a\\s+couple(?:\\s+of)?', 'a\\s+number\\s+of', 'dozens\\s+of',
  'hundreds\\s+of', 'thousands\\s+of', 'countless', 'numerous', 'multiple',
];
