import { DENIED_AHEAD, DENIED_BEHIND, PLANNED, PROPOSED, UNFULFILLED } from '../../lexicon/status.ts';
import type { DateMention, Published, Status } from '../../model.ts';
import { matchesIn } from '../../text/matches.ts';
import { writeOut } from '../../time/words.ts';

/** What a sentence says of what it dates, and why, in a sentence for readers. */
export interface Told {
  readonly status: Status;
  readonly because: string;
}

/** The sentence, and where in it the expression stands. */
export interface Around {
  readonly sentence: string;
  /** Offset of the expression in the sentence. */
  readonly at: number;
}

type Place = 'ahead' | 'behind' | 'both' | 'unknown';
type Dated = Pick<DateMention, 'earliest' | 'latest' | 'text'>;

/** Words of the expression itself that look back. */
const BEHIND = /\b(?:earlier|last|past|previous|ago|since)\b/i;
/** How far from the expression a cue may stand, in characters; and what a border between clauses adds to its distance. */
const REACH = 160;
const BORDER = 60;
const BORDERS =
  /[;:—“”"]|,? (?:but|while|whereas|which|who|whose|after|before|although|though|because)\b|, (?:and|as|since|\w+ing)\b/g;

/**
 * What a sentence says of the thing it dates, at the time of writing. Where the date lies decides first: what was still to
 * come is planned, proposed or called off, by the nearest cue; what lay behind has happened unless the sentence denies it;
 * where a stretch reaches over the day of writing, a plan looks ahead and anything else is under way or past.
 */
export function statusOf(date: Dated, around: Around, published: Published | undefined): Told {
  const place = placeOf(date, published);
  if (place === 'behind') return behind(around, published!);
  if (place === 'both' && BEHIND.test(date.text)) return { status: 'past', because: says(date.text) };
  const moved = movedTo(around);
  if (moved) return { status: 'planned', because: says(moved) };
  const cue = nearest(around, date.text.length, { denied: DENIED_AHEAD, proposed: PROPOSED, planned: PLANNED });
  // On the days of publication another clause's plan says nothing of this one.
  if (cue && (place !== 'both' || cue.distance < BORDER)) return { status: cue.status, because: says(cue.words) };
  if (place === 'ahead') return { status: 'planned', because: `It lay ahead on publication, ${day(published!)}.` };
  if (place === 'unknown')
    return {
      status: 'past',
      because: 'Nothing in the sentence looks ahead; when the text was published is not known.',
    };
  return reachesOver(date, published!)
    ? { status: 'ongoing', because: `It had begun and not ended on publication, ${day(published!)}.` }
    : { status: 'past', because: `It fell on the days of publication, ${day(published!)}, and nothing looks ahead.` };
}

function placeOf({ earliest, latest }: Dated, published: Published | undefined): Place {
  if (!earliest || !latest || !published) return 'unknown';
  if (earliest > published.latest) return 'ahead';
  return latest < published.earliest ? 'behind' : 'both';
}

/** What leads up to the expression. */
const leading = ({ sentence, at }: Around): string => sentence.slice(Math.max(0, at - REACH), at);

/** "postponed to 20 June": the new day is planned. */
const movedTo = (around: Around): string | undefined =>
  /\b(?:postponed|moved|delayed|put off|rescheduled|brought forward) (?:to|until|till|for) (?:the )?$/i.exec(
    leading(around),
  )?.[0];

/** "called off on 3 September": the day is that of the decision. */
const isDayOfDenial = (around: Around): boolean =>
  /\b(?:cancell?ed|called off|postponed|scrapped|abandoned|denied|rejected|dismissed)(?: \p{L}+){0,3}? on $/iu.test(
    leading(around),
  );

function behind(around: Around, published: Published): Told {
  const cue = isDayOfDenial(around) ? undefined : nearest(around, 0, { denied: DENIED_BEHIND, planned: UNFULFILLED });
  if (cue) return { status: cue.status, because: says(cue.words) };
  return { status: 'past', because: `It lay behind on publication, ${day(published)}.` };
}

const reachesOver = ({ earliest, latest }: Dated, published: Published): boolean =>
  latest! > published.latest && earliest! < published.earliest;

interface Cue {
  readonly status: Status;
  readonly words: string;
  readonly distance: number;
}

/** The cue that stands nearest to the expression, at one with it in its clause rather than in another. */
function nearest(
  { sentence, at }: Around,
  length: number,
  cues: Readonly<Partial<Record<Status, RegExp>>>,
): Cue | undefined {
  const from = Math.max(0, at - REACH);
  const words = sentence.slice(from, at + length + REACH);
  const found = Object.entries(cues).flatMap(([status, cue]) =>
    matchesIn(words, cue).flatMap((match): Cue[] => {
      const start = from + match.index;
      const end = start + match[0].length;
      // The month is no verb, and the expression's own words have been looked at.
      if (match[0] === 'May' || (start < at + length && at < end)) return [];
      const between = start < at ? sentence.slice(end, at) : sentence.slice(at + length, start);
      const borders = between.match(BORDERS)?.length ?? 0;
      return [{ status: status as Status, words: match[0], distance: between.length + borders * BORDER }];
    }),
  );
  const [next] = found.sort((a, b) => a.distance - b.distance);
  // "The exercise planned for May was called off": what the clause denies is denied, whatever stands nearer.
  const denied = found.find((one) => one.status === 'denied' && one.distance < BORDER);
  return denied ?? next;
}

const says = (words: string): string => `The sentence says “${words.trim()}”.`;
const day = ({ edtf }: Published): string => writeOut(edtf);
