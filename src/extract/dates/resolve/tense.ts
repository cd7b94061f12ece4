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
const PLAN =
  'plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|schedul(?:ed|ing)|due|set|slated|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|hop(?:e|es|ed|ing)|prepar(?:e|es|ed|ing)|propos(?:e|es|ed)|agreed|promis(?:e|es|ed)|vow(?:s|ed)?|pledg(?:e|es|ed)|likely|ready|about|going|want(?:s|ed)?|need(?:s|ed)?|decided|supposed|bound|seek(?:s|ing)?|sought|ha(?:s|ve|d)|(?:is|are|was|were)';
const IRREGULAR =
  'said|was|were|had|did|went|came|took|made|got|gave|found|told|became|began|began|brought|bought|built|broke|caught|chose|cut|dealt|drew|drove|fell|fought|flew|forced|grew|held|hit|kept|knew|laid|led|left|lost|met|paid|put|ran|rose|saw|sold|sent|shot|shut|slid|sank|spent|spoke|stood|struck|swept|taught|thought|threw|understood|won|wrote|hurt|quit|withdrew|overtook|sought|set|split|spread|closed|died';
/** Words in -ed that are no past tense, or none that tells when. */
const NOT_PAST =
  /^(?:united|armed|need|speed|indeed|hundred|red|feed|seed|exceed|proceed|succeed|allied|sacred|wicked|naked|limited|unmanned|combined|increased|advanced|based|so-called|called|named|led|backed|made|need|bed|shed|embed|breed|bleed|weed|greed|occupied|expected|scheduled|planned|proposed|set|put|cut|hit|estimated)$/i;

/** Future: "will decide", "is expected to", "due in"; past: "was", "announced", "since". */
const FUTURE = String.raw`\b(?:(?:will|shall|won['’]t|would|could|may|might|can|should|must)|(?:\w+)['’]ll|(?:${PLAN})${ADVERBS}\s+to\b|(?:expected|scheduled|due|planned|slated|set|coming|upcoming|forthcoming|starting|beginning|ahead\s+of|expects?|awaits?|begins?|starts?|ends?|expires?|resumes?|takes?\s+(?:effect|place)|comes?\s+into|goes\s+into)(?=\s))${ADVERBS}(?:\s+(?:be|have|been|continue))?${ADVERBS}(?:\s+(?:to|be|have)\b)*(?:\s+[a-z]+)?`;
const PAST = String.raw`\b(?:${IRREGULAR}|[a-z]{2,}ed|[a-z]+n['’]t)\b`;
const CUES = new RegExp(`(?<future>${FUTURE})|(?<past>${PAST})`, 'g');

/** Prepositions that look one way themselves; those of waiting yield to a pluperfect ("by June it had fallen"). */
const BEFORE_DATE =
  /\b(?:(?<since>since|as\s+of)|(?<until>until|till|no\s+later\s+than|through|ahead\s+of|starting|beginning|from))\s+(?:(?:the|late|early|mid|end|start|beginning|of|next)[\s-]+)*$/i;

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
  for (const match of sentence.matchAll(CUES)) {
    const future = match.groups?.['future'];
    if (!future && NOT_PAST.test(match[0])) continue;
    if (future && /^(?:May|Will|Might)\b/.test(future) && match.index > 0) continue;
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
