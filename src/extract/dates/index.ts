import type { DateMention, Sentence } from '../../model.ts';
import type { Reading } from '../words/reading.ts';
import { candidatesIn } from './candidates.ts';
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
export function findDates(reading: Reading): DateMention[] {
  const { text, tokens } = reading;
  const sentences = stretchesOf(text, reading.sentences);
  const found = triggersOf(tokens, sentences.length);
  const triggersIn = ({ index, end }: Sentence) => (end === reading.sentences[index]!.end ? found[index]! : EVERY);
  const candidates = candidatesIn(text, sentences, PATTERNS, triggersIn).flatMap((ones) =>
    ones.length === 0 ? ones : withModifiers(text, joined(text, ones), sentences[ones[0]!.sentence]!.start),
  );
  const mentions = resolveAll(candidates, { ...reading, sentences });
  return [...mentions, ...leftoverDates(reading)].sort((a, b) => a.start - b.start);
}
