import {
  AHEAD,
  ARRANGED,
  ARRANGED_BARE,
  ARRANGED_ONGOING,
  HEADS_OF_PLANS,
  IRREGULAR_PASTS,
  MODALS,
  NO_PASTS,
} from '../../../lexicon/time-verbs.ts';
import { BUSINESS_NOUNS } from '../../../lexicon/time-context.ts';
import { matchesIn } from '../../../text/matches.ts';
import { Ending } from '../ending.ts';
import { oneOf } from '../fragments.ts';

/** Which way a sentence looks at the place of a date, and the words that show it. */
export interface Direction {
  readonly toward: 'past' | 'future';
  readonly cue: string;
}

interface Cue extends Direction {
  readonly start: number;
  readonly end: number;
}

const ADVERBS = String.raw`(?:\s+(?:not|also|now|still|then|never|only|further|soon|[a-z]+ly))*`;
const REST_OF_VERB = String.raw`${ADVERBS}(?:\s+(?:be|have|been|continue))?${ADVERBS}(?:\s+(?:to|be|have)\b)*(?:\s+[a-z]+)?`;
/** "meets", "ministers meet" (not "to meet", "the meet"), "are meeting". */
const PRESENT_PLAN = String.raw`(?:${oneOf(ARRANGED)}\b|(?<!\b(?:to|not|and|or|the|a|did|do|does|n['’]t)\s)${oneOf(ARRANGED_BARE)}\b|(?:is|are)\s+${oneOf(ARRANGED_ONGOING)}\b)`;
/** "will be discussed", "is expected to resume", "due": the whole verb, so that its participle is not taken for a past. */
const FUTURE = String.raw`(?:${oneOf(MODALS)}\b|${oneOf(HEADS_OF_PLANS)}${ADVERBS}\s+to\b|${oneOf(AHEAD)}(?=\s)(?!\s+of\b)|${PRESENT_PLAN})${REST_OF_VERB}`;
const PAST = String.raw`(?:${oneOf(IRREGULAR_PASTS)}|[a-z]{2,}ed|[a-z]+n['’]t)\b`;
const CUES = new RegExp(String.raw`\b(?:(?<future>${FUTURE})|(?<past>${PAST}))`, 'g');

const PRESENT = /\b(?:is|are|am|isn['’]t|aren['’]t)\b/;

/** "the March contract", "copper for December delivery": goods are sold ahead. */
const FUTURES =
  /^(?:early\s|late\s)?\p{Lu}\p{L}+\.?\s+(futures|delivery|deliveries|contracts?|settlement)\b(?!\s+(?:with|to|for|between)\b)/u;
/** "The funeral is Saturday", "The vote is on 3 May". */
export const IS = new Ending(
  /\b(is|are)\s+(?:(?:on|in|at|set\s+for|early|late)\s+)*(?:the\s+)?$/,
  'is are on in at for early late the',
);
/** "was delayed to July": the new date lies ahead, the old one ("from June") on either side. */
export const PUT_OFF = new Ending(
  /\b(?<verb>delayed|postponed|rescheduled|slipped|deferred|put\s+off|pushed\s+back|moved|brought\s+forward)\s+(?:[\p{L}-]+\s+){0,5}?(?:to|until|till|(?<from>from))\s+(?:(?:early|late|mid)[\s-]+)?$/iu,
  'to until till from early late mid',
);
/** "announced drills for October"; not "announced results for October". */
export const ANNOUNCED = new Ending(
  /\b(?<verb>announced|called|scheduled|convened|fixed|booked|proposed|planned)\s+(?<what>(?:[\p{L}-]+\s+){0,8}?)for\s+(?:(?:early|late|mid|the\s+(?:end|middle|beginning)\s+of)[\s-]+)?$/iu,
  'for early late mid of',
);
const REPORTED = new RegExp(String.raw`\b(?:figures|data|${BUSINESS_NOUNS.join('|')})\b`, 'i');
/** How far around a date such words are looked for, in characters. */
const BESIDE = 64;
const DEADLINE = /\bdeadline\b/i;

/** Prepositions that look one way themselves; those of waiting yield to a pluperfect ("by June it had fallen"). */
export const BEFORE_DATE = new Ending(
  /\b(?:(?<since>since|as\s+of)|(?<until>until|till|no\s+later\s+than|through|ahead\s+of|starting|beginning))\s+(?:(?:the|late|early|mid|end|start|beginning|of|next)[\s-]+)*$/i,
  'since of until till than through starting beginning the late early mid end start next',
);

/**
 * The direction of the verb that a date at `offset` belongs to: the nearest verb before it, else the first after it. A
 * heuristic on surface words, in the manner of rule-based taggers; undefined where no verb tells.
 */
export function directionAt(sentence: string, offset: number): Direction | undefined {
  const beside = besideDate(sentence, offset);
  if (beside === 'unknown') return undefined;
  if (beside) return beside;
  const preposition = BEFORE_DATE.exec(sentence, Math.max(0, offset - 40), offset)?.groups;
  if (preposition?.['since']) return { toward: 'past', cue: preposition['since'] };
  if (preposition?.['until'] && !/\b(?:had|from)\b/.test(sentence))
    return { toward: 'future', cue: preposition['until'] };
  const cues = cuesOf(sentence);
  const before = cues.filter((cue) => cue.end <= offset).at(-1);
  const after = cues.find((cue) => cue.start >= offset);
  const chosen = before && sameClause(sentence.slice(before.end, offset)) ? before : (after ?? before);
  if (chosen) return { toward: chosen.toward, cue: chosen.cue };
  return DEADLINE.test(sentence.slice(0, offset)) ? { toward: 'future', cue: 'deadline' } : undefined;
}

/** What the words next to the date tell, whatever the verb of the sentence is. */
function besideDate(sentence: string, offset: number): Direction | 'unknown' | undefined {
  const floor = Math.max(0, offset - BESIDE);
  const contract = FUTURES.exec(sentence.slice(offset, offset + BESIDE));
  if (contract) return { toward: 'future', cue: contract[1]! };
  const is = IS.exec(sentence, floor, offset)?.[1];
  if (is) return { toward: 'future', cue: is };
  const announced = ANNOUNCED.exec(sentence, floor, offset)?.groups;
  if (announced && !REPORTED.test(announced['what']!)) return { toward: 'future', cue: announced['verb']! };
  const put = PUT_OFF.exec(sentence, floor, offset)?.groups;
  if (!put) return undefined;
  return put['from'] ? 'unknown' : { toward: 'future', cue: put['verb']! };
}

/** Whether the sentence says how things are ("the election is on Sunday") and has no verb of another time. */
export function isPresent(sentence: string): boolean {
  return PRESENT.test(sentence) && cuesOf(sentence).length === 0;
}

/** The verbs of a sentence; each of its dates asks for them, so that the last answer is kept. */
function cuesOf(sentence: string): readonly Cue[] {
  if (sentence !== last.sentence) last = { sentence, cues: cuesIn(sentence) };
  return last.cues;
}

let last: { readonly sentence: string; readonly cues: readonly Cue[] } = { sentence: '', cues: [] };

function cuesIn(sentence: string): Cue[] {
  const cues: Cue[] = [];
  for (const match of matchesIn(sentence, CUES)) {
    const future = match.groups?.['future'];
    if (!future && NO_PASTS.has(match[0])) continue;
    cues.push({
      start: match.index,
      end: match.index + match[0].length,
      toward: future ? 'future' : 'past',
      cue: match[0].trim(),
    });
  }
  return cues;
}

/** Whether nothing between verb and date opens another clause. */
function sameClause(between: string): boolean {
  return !/[;:.!?]|,\s+(?:and|but|while|when|as|where|which|who)\b|["“”]/.test(between);
}
