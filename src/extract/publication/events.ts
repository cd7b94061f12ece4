import { daysBetween, type Bounds } from '../../time/calendar.ts';
import { LAST_DAY } from '../../time/edtf.ts';
import { writeOut } from '../../time/words.ts';
import { writtenBeside } from './beside.ts';
import { LIKELY, onOrAfter, onOrBefore, SURE, type Clue } from './clue.ts';
import type { DatedEvent, Line, Traces } from './lines.ts';
import { toldAt, type Told } from './told.ts';

/** Events that are known of before they happen. Whoever names any other does so when it has begun. */
const PLANNED = /summit|meeting|conference|exercise|treaty|agreement|programme/;
/** An invasion that is only feared: "a Russian invasion of Ukraine", "warned of an imminent". */
const FEARED =
  /\b(?:an?|any|possible|potential|feared|imminent|looming|planned|likely|threat(?:ened)?|fears?|risks?|warn\p{L}*|prevent\p{L}*|deter\p{L}*|avoid\p{L}*|case|if|should|would|could|might)\s+(?:[\p{L}’'-]+\s+){0,3}$/iu;
/** How far before its name that stands, in characters. */
const FEAR = 100;
/** Longer events are no point in time. */
export const LONGEST_DAYS = 62;

/** Known events that the text names: as past, or as still to come. */
export function eventClues({ lines }: Traces): Clue[] {
  return lines.flatMap((line) => line.events.flatMap((event) => clueOf(event, line)));
}

function clueOf(event: DatedEvent, { text, sentence }: Line): Clue[] {
  const { entry, when, words } = event;
  const about = { kind: 'event', sentence: sentence.index } as const;
  const named = `“${words}” (${entry.name}, ${writeOut(entry.when!)})`;
  if (!PLANNED.test(entry.type ?? '')) {
    if (FEARED.test(text.slice(Math.max(0, event.start - FEAR), event.start))) return [];
    const spoken = `${named} is spoken of, so it had begun.`;
    return [{ ...about, weight: SURE, days: onOrAfter(when.earliest), words: spoken }];
  }
  const told = isShort(when) ? toldAt(text, event) : undefined;
  if (told === undefined) return [];
  return [toldClue(named, event, { text, told, weight: LIKELY }, about)];
}

/** An event told as past or to come, with what is said beside it of the day of writing. */
export function toldClue(
  named: string,
  { start, end, when }: Pick<DatedEvent, 'start' | 'end' | 'when'>,
  { text, told, weight }: { readonly text: string; readonly told: Told; readonly weight: number },
  about: Pick<Clue, 'kind' | 'sentence'>,
): Clue {
  const beside = writtenBeside(text, { start, end }, when, told);
  const over = told === 'past' ? 'is told as past' : 'is still to come';
  const words = `${named} ${over}${beside ? `, “${beside.words}”` : ''}.`;
  if (beside) return { ...about, weight, days: [beside.days], ...(beside.fresh && { fresh: true }), words };
  return { ...about, weight, days: told === 'past' ? onOrAfter(when.latest) : onOrBefore(when.earliest), words };
}

export const isShort = ({ earliest, latest }: Bounds): boolean =>
  latest !== LAST_DAY && daysBetween(earliest, latest) <= LONGEST_DAYS;
