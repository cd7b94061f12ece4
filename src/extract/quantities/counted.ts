import { COUNTED_STATES, ENDS_COUNTED, NOT_COUNTED, NOUNS_IN_ING, PLURALS } from '../../lexicon/quantities.ts';
import { CUE_VERBS } from '../../lexicon/attribution.ts';

const MOST_WORDS = 6;
const WORD = /^\s+([\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*(?<=[\p{L}\p{N}]))/u;
const PAST =
  /^(?:\w{3,}ed|died|took|went|came|fell|rose|left|won|lost|sat|ran|began|held|met|flew|hit|struck|made|got|gave|sent|kept|saw|spent|led|put|cut|grew|fled|paid|sought|bought|sold)$/;

/** What a number counts: the noun phrase that a stretch of text begins with, without its prepositions. */
export function phraseAfter(after: string): string {
  const words: string[] = [];
  let rest = /^[\s(,.;:]/.test(after) ? after : ` ${after}`;
  while (words.length < MOST_WORDS) {
    const match = WORD.exec(rest);
    const word = match?.[1];
    if (word === undefined || (words.length > 0 && /^[\s]*[^\s\p{L}\p{M}\p{N}'’“"]/u.test(rest))) break;
    const lower = word.toLowerCase();
    if (ENDS_COUNTED.has(lower) || (words.length > 0 ? goesOn(lower, words.at(-1)!) : /^\w{4,}ing$/.test(lower))) break;
    words.push(word);
    rest = rest.slice(match![0].length);
  }
  const phrase = words.join(' ').replace(/['’]s?$/, '');
  if (words.length === 1 && isVerb(words[0]!.toLowerCase())) return '';
  return words.length > 0 && !NOT_COUNTED.has(words.at(-1)!.toLowerCase()) ? phrase : '';
}

/** A verb, a participle or an adverb: what the sentence goes on with. */
const goesOn = (lower: string, before: string): boolean =>
  isVerb(lower) ||
  /^\w{4,}ly$/.test(lower) ||
  (/^\w{4,}ing$/.test(lower) && !NOUNS_IN_ING.has(lower) && isPlural(before));

/** Several things: by its ending, or by the table. */
const isPlural = (word: string): boolean => /[^suiy'’]s$/i.test(word) || PLURALS.has(word.toLowerCase());

/**
 * The things that a number counts: the phrase up to its last plural noun, with what happened to them ("people killed").
 * Nothing where there is none: "the 777 airliner" is a model, "737-800 range" a series.
 */
export function thingsAfter(after: string): string {
  const words = /^\s/.test(after) ? phraseAfter(after).split(' ') : [];
  const last = words.findLastIndex((word) => isPlural(word) || COUNTED_STATES.has(word.toLowerCase()));
  return words.slice(0, last + 1).join(' ');
}

const isVerb = (lower: string): boolean =>
  !COUNTED_STATES.has(lower) && (PAST.test(lower) || (CUE_VERBS.has(lower) && !/s$/.test(lower)));

/** The noun phrase that a stretch of text ends with: "ground-based air defense capabilities" before "fivefold". */
export function phraseBefore(before: string): string {
  const [clause = ''] = /[^,.;:!?()“”"—–]*$/.exec(before) ?? [];
  const words = clause.trim().split(/\s+/);
  const ends = words.findLastIndex((word) => ENDS_COUNTED.has(word.toLowerCase()) || /^(?:a|an|the)$/i.test(word));
  const phrase = words.slice(ends + 1).slice(-MOST_WORDS);
  return phrase.length > 0 && !isVerb(phrase.at(-1)!.toLowerCase()) ? phrase.join(' ') : '';
}
