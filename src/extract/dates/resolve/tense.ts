import { AHEAD, HEADS_OF_PLANS, IRREGULAR_PASTS, MODALS, NO_PASTS } from '../../../lexicon/time-verbs.ts';
import { matchesIn } from '../../../text/matches.ts';
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
/** "will be discussed", "is expected to resume", "due": the whole verb, so that its participle is not taken for a past. */
const FUTURE = String.raw`(?:${oneOf(MODALS)}\b|${oneOf(HEADS_OF_PLANS)}${ADVERBS}\s+to\b|${oneOf(AHEAD)}(?=\s))${REST_OF_VERB}`;
const PAST = String.raw`(?:${oneOf(IRREGULAR_PASTS)}|[a-z]{2,}ed|[a-z]+n['’]t)\b`;
const CUES = new RegExp(String.raw`\b(?:(?<future>${FUTURE})|(?<past>${PAST}))`, 'g');

/** Prepositions that look one way themselves; those of waiting yield to a pluperfect ("by June it had fallen"). */
const BEFORE_DATE =
  /\b(?:(?<since>since|as\s+of)|(?<until>until|till|no\s+later\s+than|through|ahead\s+of|starting|beginning))\s+(?:(?:the|late|early|mid|end|start|beginning|of|next)[\s-]+)*$/i;

/**
 * The direction of the verb that a date at `offset` belongs to: the nearest verb before it, else the first after it. A
 * heuristic on surface words, in the manner of rule-based taggers; undefined where no verb tells.
 */
export function directionAt(sentence: string, offset: number): Direction | undefined {
  const cues = cuesOf(sentence);
  const preposition = BEFORE_DATE.exec(sentence.slice(Math.max(0, offset - 40), offset))?.groups;
  if (preposition?.['since']) return { toward: 'past', cue: preposition['since'] };
  if (preposition?.['until'] && !/\b(?:had|from)\b/.test(sentence))
    return { toward: 'future', cue: preposition['until'] };
  const before = cues.filter((cue) => cue.end <= offset).at(-1);
  const after = cues.find((cue) => cue.start >= offset);
  const chosen = before && sameClause(sentence.slice(before.end, offset)) ? before : (after ?? before);
  return chosen && { toward: chosen.toward, cue: chosen.cue };
}

function cuesOf(sentence: string): Cue[] {
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
