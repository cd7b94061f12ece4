import type { DateMention } from '../../model.ts';
import type { Reading } from '../words/reading.ts';
import { candidatesIn, type Asking } from './candidates.ts';
import type { Candidate } from './expression.ts';
import { joined } from './joins.ts';
import { leftoverDates } from './leftovers.ts';
import { withModifiers } from './modifiers.ts';
import { PATTERNS } from './patterns/index.ts';
import { resolveAll } from './resolve/index.ts';
import { stretchesOf } from './stretches.ts';
import { EVERY, triggersOf } from './triggers.ts';

/**
 * Finds and resolves the temporal expressions of an article, with TIMEX3 values, calendar bounds and EDTF. Sorted by place.
 * Without a publication day relative expressions are found but stay underspecified (`XXXX-06`) unless the text dates them.
 */
export const findDates = (reading: Reading): DateMention[] => findAllDates([reading])[0]!;

/** The same of several articles, step by step. */
export function findAllDates(readings: readonly Reading[]): DateMention[][] {
  const stretches = readings.map(inStretches);
  const candidates = candidatesIn(stretches, PATTERNS).map((found, i) => withNeighbours(found, stretches[i]!));
  const mentions = candidates.map((found, i) =>
    resolveAll(found, { ...readings[i]!, sentences: stretches[i]!.sentences }),
  );
  const leftovers = leftoverDates(readings);
  return mentions.map((dates, i) => [...dates, ...leftovers[i]!].sort((a, b) => a.start - b.start));
}

/** The text as patterns are asked of it. */
function inStretches(reading: Reading): Asking {
  const { text, sentences: own } = reading;
  const sentences = stretchesOf(text, own);
  const found = triggersOf(reading, sentences.length);
  return { text, sentences, triggersIn: ({ index, end }) => (end === own[index]!.end ? found[index]! : EVERY) };
}

/** Neighbouring dates that are one, and words beside a date that belong to it. */
const withNeighbours = (found: readonly (readonly Candidate[])[], { text, sentences }: Asking): Candidate[] =>
  found.flatMap((ones) =>
    ones.length === 0 ? ones : withModifiers(text, joined(text, ones), sentences[ones[0]!.sentence]!.start),
  );
