import type { Sentence } from '../../model.ts';
import { MONTH_NAME } from './fragments.ts';

/** Words after which a number with a full stop is a day of the month: "on 28. February", "Belgrade, 28. February". */
export const BEFORE_ORDINAL =
  /(?:\b(?:on|of|by|until|till|since|from|to|and|between|before|after|through|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)\s+|\p{L}\s?,\s+)$/iu;
const ORDINAL_END = /^(?<before>.*?)\d{1,2}\.$/s;
const MONTH_START = new RegExp(`^${MONTH_NAME}`, 'i');
const FARTHEST = 24;

/**
 * The sentences as the patterns read them: one that seems to end within "on 28. February" reaches to the end of the next,
 * of which nothing is left. The same list where there is none.
 */
export function stretchesOf(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  let whole: Sentence[] | undefined;
  let open: number | undefined;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    if (open !== undefined && whole) {
      whole[open] = { ...whole[open]!, end: sentence.end };
      whole[i] = { ...sentence, start: sentence.end };
    }
    const broken = endsInNumber(text, sentence.end) && isBroken(text, sentence, sentences[i + 1]);
    if (broken) whole ??= [...sentences];
    open = broken ? (open ?? i) : undefined;
  }
  return whole ?? sentences;
}

/** "28." */
function endsInNumber(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== 0x2e) return false;
  const before = text.charCodeAt(end - 2);
  return before >= 0x30 && before <= 0x39;
}

function isBroken(text: string, { start, end, block }: Sentence, next: Sentence | undefined): boolean {
  if (!next || next.block !== block) return false;
  const before = ORDINAL_END.exec(text.slice(Math.max(start, end - FARTHEST), end))?.groups?.['before'];
  if (before === undefined || !BEFORE_ORDINAL.test(before)) return false;
  const opening = text.slice(next.start, Math.min(next.end, next.start + FARTHEST));
  return /^\p{Lu}/u.test(opening) && MONTH_START.test(opening);
}
