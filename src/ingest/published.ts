import type { Block, Published } from '../model.ts';
import { boundsOf, FIRST_DAY, LAST_DAY } from '../time/edtf.ts';
import { writeOut } from '../time/words.ts';
import { fullDateIn, openingDateline, trailingDate } from './dateline.ts';

/** A date of publication as an editor or a caller gives it; what is left out follows from the EDTF. */
export interface GivenDate {
  readonly edtf: string;
  readonly basis?: string | undefined;
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
  readonly anchor?: string | undefined;
}

/** Whether a string can be a date of publication: EDTF with a beginning and an end. */
export function isPublicationDate(edtf: string): boolean {
  const bounds = boundsOf(edtf);
  return bounds !== undefined && bounds.earliest !== FIRST_DAY && bounds.latest !== LAST_DAY;
}

/** Completes a date that was given. Throws a RangeError where it is no EDTF date with two ends. */
export function publishedAs(given: GivenDate, from: 'sidecar' | 'argument'): Published {
  const edtf = given.edtf.replace(/^(\d{4}-\d\d-\d\d)T[^/]*$/, '$1');
  const bounds = boundsOf(edtf);
  if (!bounds || !isPublicationDate(edtf))
    throw new RangeError(
      `expected a date of publication in EDTF such as 2025-06-04 or 2025-06-05/2025-06-23; found "${edtf}"`,
    );
  const earliest = given.earliest ?? bounds.earliest;
  const latest = given.latest ?? bounds.latest;
  return {
    edtf,
    earliest,
    latest,
    anchor: given.anchor ?? earliest,
    basis: given.basis ?? (from === 'sidecar' ? 'Given by the editor.' : 'Given with the command.'),
    certainty: /^\d{4}-\d\d-\d\d$/.test(edtf) && earliest === latest ? 'stated' : 'implied',
    from,
  };
}

/** The full date that the page prints as its own: a line of publication, a dateline, a date after the headline. */
export function publishedIn(text: string, blocks: readonly Block[]): Published | undefined {
  const lines = blocks.map(({ start, end, role, rule }) => ({ role, rule, line: text.slice(start, end) }));
  const printed = lines.filter(
    ({ rule }) => rule === 'date of publication' || rule === 'byline of a person' || rule === 'dateline',
  );
  const first = lines.findIndex(({ rule }) => rule === 'line of text');
  const inTitle = lines.filter(({ role }) => role === 'title').map(({ line }) => ({ line, date: trailingDate(line) }));
  const candidates = [
    ...printed
      .map(({ line }) => ({ line, date: fullDateIn(line) }))
      .sort((a, b) => Number(isUpdate(a.line)) - Number(isUpdate(b.line))),
    ...inTitle,
    ...lines.slice(first, first + 1).map(({ line }) => ({ line: line.slice(0, 120), date: openingDateline(line) })),
  ];
  const found = candidates.find(({ date }) => date !== undefined);
  return found?.date && asPrinted(found.date.day, found.line);
}

function isUpdate(line: string): boolean {
  return /^(?:last |date )?(?:updated|modified|edited)/i.test(line);
}

function asPrinted(day: string, line: string): Published {
  const words = line.length > 100 ? `${line.slice(0, 100)}…` : line;
  const basis = `${isUpdate(line) ? 'The page says when it was last changed' : 'The page prints its date'}: “${words}”.`;
  return {
    edtf: isUpdate(line) ? `${day}~` : day,
    earliest: day,
    latest: day,
    anchor: day,
    basis,
    certainty: 'implied',
    from: 'text',
  };
}

/** What a dated link to another article says of the page's age: no date, but worth telling a reader. */
export function ageOfLinks(text: string, blocks: readonly Block[]): string | undefined {
  const days = blocks
    .filter(({ leftover }) => leftover === 'related')
    .flatMap(({ start, end }) => fullDateIn(text.slice(start, end))?.day ?? [])
    .sort();
  const last = days.at(-1);
  return last && `The page links to an article of ${writeOut(last)}, so this copy of it was made on that day or later.`;
}
