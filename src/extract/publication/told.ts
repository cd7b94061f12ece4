import { HEADS_OF_PLANS, SAYING } from '../../lexicon/time-verbs.ts';
import { oneOf } from '../dates/fragments.ts';
import { directionAt } from '../dates/resolve/tense.ts';

/** How a sentence speaks of what it dates or names: as over or under way, or as still to come. */
export type Told = 'past' | 'ahead';

interface Place {
  readonly start: number;
  readonly end: number;
}

const LEADS_UP =
  /\b(?:ahead\s+of|in\s+advance\s+of|(?:run|lead)[\s-]*up\s+to|upcoming|forthcoming|looming)\s+(?:[\p{L}’'-]+\s+){0,4}$/iu;
const FOLLOWS_ON = /\b(?:after|following|since)\s+(?:the\s+|its\s+|their\s+|this\s+|last\s+(?:\w+[’']s\s+)?)*$/i;
const OPEN_ENDED =
  /\b(?:by|until|till|through|before|beyond|for|to|toward|towards|than)\s+(?:(?:the|late|early|mid|end|of|around|about|at\s+least|fiscal|year)[\s-]+)*$/i;
/** What is compared with is neither: "twice as much as in 2022". */
const COMPARED = /\b(?:as|than|compared\s+(?:to|with)|versus|against|from|like)\s+(?:(?:in|that|those|the|of)\s+)*$/i;
/** Verbs in which only what is certain to come is told: no "could", no "had to". */
const SURE_TO_COME = new RegExp(
  String.raw`^(?:will|shall|won['’]t|[a-z]+['’]ll)\b|^(?:expected|scheduled|due|planned|slated|expects?)\b|^${oneOf(HEADS_OF_PLANS)}\b.*\bto\b`,
);
const OF_THE_PAST = /^(?:had|has|have|was|were|wanted|hoped|sought|decided|needed|supposed)\b/;
const WOULD = /^would\b/;
const SAYS = new RegExp(String.raw`\b${oneOf(SAYING)}\b`);
/** Past tenses after which a date may lie ahead: "announced", "approved a plan for 2027". */
const SPEAKS_OF_PLANS = new RegExp(
  String.raw`^(?:${oneOf(SAYING)}|agreed|approved|decided|ordered|pledged|signed|vowed|committed|adopted|proposed|demanded|called|estimated|projected|predicted|asked|urged|wanted|hoped|set|planned|expected|scheduled|discussed|reported|forecast|delayed|postponed|extended|cautioned|suggested|believed|feared|hoped|promised|offered|considered)$`,
);
/** How near a verb of saying stands to the day on which something was said. */
const BESIDE = 14;
const OBJECT = /^\s*(?:that\s+)?(?:the|an?|its|his|her|their|this|next|last)\b/;
/** What begins within so many characters opens its sentence. */
const OPENING = 8;

/** How far off in its sentence words are looked at, in characters. */
const NEAR = 300;

/** How the sentence speaks of what stands in a place of it; undefined where that cannot be told from the words near by. */
export function toldAt(sentence: string, place: Place): Told | undefined {
  const from = Math.max(0, place.start - NEAR);
  const text = sentence.slice(from, place.end + NEAR);
  const start = place.start - from;
  const [before, after] = [text.slice(0, start), text.slice(place.end - from)];
  if (LEADS_UP.test(before)) return 'ahead';
  if (COMPARED.test(before) || /^[^.;]{0,25}\b(?:which|that|who)\s+will\b/.test(after)) return undefined;
  if (/^\s*,?\s*(?:will|shall|is\s+(?:expected|due|set|scheduled|planned|to))\b/.test(after)) return 'ahead';
  const direction = directionAt(text, start);
  if (FOLLOWS_ON.test(before)) return direction?.toward === 'future' ? undefined : 'past';
  if (direction?.toward === 'future') return isToCome(direction.cue, before) ? 'ahead' : undefined;
  if (!direction || OPEN_ENDED.test(before)) return undefined;
  return isOver(direction.cue, before) ? 'past' : undefined;
}

/** "said on 24 June" and "On 24 June, NATO said" date the saying, "said the plan for June" does not. */
function isOver(cue: string, before: string): boolean {
  if (!SPEAKS_OF_PLANS.test(cue) || before.length <= OPENING) return true;
  const at = before.lastIndexOf(cue);
  const between = before.slice(at + cue.length);
  return at >= 0 && between.length <= BESIDE && !OBJECT.test(between);
}

/** "would be decided in June" lies ahead only where somebody says so. */
function isToCome(cue: string, before: string): boolean {
  if (WOULD.test(cue)) return SAYS.test(before);
  return (SURE_TO_COME.test(cue) && !OF_THE_PAST.test(cue)) || /^(?:until|till|through|ahead|no)\b/.test(cue);
}

const NOW = /\b(?:is|are|has|have|remains?|continues?|keeps?|wants?|now)\b/;
const BACK = /\b(?:had|was|were|did)\b|(?<!\b(?:has|have|is|are|be|been|being|not)\s(?:\w+\s)?)\b[a-z]{3,}ed\b/;

/** Whether a sentence, apart from a place in it, tells how things are, and not how they were. */
export function isSoNow(sentence: string, { start, end }: Place): boolean {
  const rest = `${sentence.slice(Math.max(0, start - NEAR), start)} ${sentence.slice(end, end + NEAR)}`;
  return NOW.test(rest) && !BACK.test(rest);
}
