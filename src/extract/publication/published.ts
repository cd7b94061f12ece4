import type { PublicationClue, Published } from '../../model.ts';
import { addDays, daysBetween, monthsBounds, partsOf, yearsBounds, type Bounds } from '../../time/calendar.ts';
import { writeOut } from '../../time/words.ts';
import { daysOf, type Clue } from './clue.ts';
import type { Combined } from './combine.ts';

/** Bounds so many days off tell nothing. */
const FAR = 3653;

/** The date that clues leave, no more precise than they are, with the day that it is read as. */
export function publishedBy(combined: Combined): Published {
  const { earliest, latest, agreeing, conflicting } = combined;
  const { anchor, why } = dayIn(combined);
  const against = conflicting.length === 0 ? '' : ` ${countOf(conflicting)} against it.`;
  const read = earliest === latest ? '' : `, read as ${writeOut(anchor)}, ${why}`;
  const place = new Map([...agreeing, ...conflicting].map((clue) => [clue, placeOf(clue)]));
  const inOrder = [...agreeing.filter((clue) => tells(clue, combined)), ...conflicting].sort(
    (a, b) => place.get(a)! - place.get(b)!,
  );
  return {
    edtf: edtfOf(combined),
    earliest,
    latest,
    anchor,
    basis: `Inferred from the text: ${rangeOf(combined)}${read}.${against}`,
    certainty: 'implied',
    from: 'inferred',
    evidence: inOrder.map((clue) => evidenceOf(clue, agreeing.includes(clue))),
  };
}

const countOf = ({ length }: readonly Clue[]): string => (length === 1 ? 'One clue is' : `${length} clues are`);

/** Whether it narrows anything: that a text comes after the Cold War goes without saying. */
function tells({ days }: Clue, { earliest, latest }: Bounds): boolean {
  if (typeof days !== 'object') return true;
  return days.some((one) => daysBetween(one.earliest, earliest) < FAR || daysBetween(latest, one.latest) < FAR);
}

/** Leftovers of the page come after its text. */
const placeOf = ({ sentence, block }: Clue): number => sentence ?? Number.MAX_SAFE_INTEGER - 100_000 + (block ?? 0);

function evidenceOf({ kind, words, sentence, block }: Clue, agrees: boolean): PublicationClue {
  return { kind, words, ...(sentence === undefined ? { block: block! } : { sentence }), agrees };
}

/** The last day that the news can follow on, or the middle of the likelier days. */
function dayIn({ earliest, latest, likely, agreeing }: Combined): { anchor: string; why: string } {
  const starts = agreeing
    .filter(({ fresh }) => fresh)
    .flatMap(({ days, rather = [] }) => daysOf(days ?? rather, { earliest, latest }))
    .map((days) => days.earliest)
    .filter((day) => day >= earliest && day <= latest)
    .sort();
  const last = starts.findLast((day) => day >= likely.earliest && day <= likely.latest) ?? starts.at(-1);
  if (last !== undefined) return { anchor: last, why: 'the last day that it tells of' };
  const anchor = addDays(likely.earliest, Math.floor(daysBetween(likely.earliest, likely.latest) / 2));
  const isPart = likely.earliest !== earliest || likely.latest !== latest;
  return { anchor, why: isPart ? 'the middle of the likelier days' : 'the middle' };
}

/** A day, month or year where the bounds are just that; else the days between them. */
function edtfOf({ earliest, latest }: Bounds): string {
  const { year, month } = partsOf(earliest);
  if (earliest === latest) return earliest;
  const units = [
    { bounds: monthsBounds(year, month), edtf: earliest.slice(0, 7) },
    { bounds: yearsBounds(year), edtf: earliest.slice(0, 4) },
  ];
  const whole = units.find(({ bounds }) => bounds.earliest === earliest && bounds.latest === latest);
  return whole ? whole.edtf : `${earliest}/${latest}`;
}

const rangeOf = (bounds: Bounds): string => {
  const edtf = edtfOf(bounds);
  return edtf.includes('/') ? `between ${writeOut(bounds.earliest)} and ${writeOut(bounds.latest)}` : writeOut(edtf);
};
