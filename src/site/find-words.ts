import type { Find } from '../model.ts';
import { writeOut } from './dates.ts';
import { nounOf } from './kinds.ts';
import { figureWords } from './ledger-view.ts';
import type { Lookup } from './lookup.ts';
import { shorten } from './words.ts';

/** What a find says, in words, with the page of what it names where there is one. */
export interface Said {
  /** "person", "date", "statement of". */
  readonly kind: string;
  readonly name: string;
  readonly url?: string;
}

/** Characters of what is said that tell which statement is meant. */
const LONGEST = 80;

/** A find in words; a date by its words, or by its value where `isSet` says that this is the point. */
export function said(find: Find, lookup: Lookup, isSet = true): Said {
  switch (find.kind) {
    case 'date':
      return { kind: 'date', name: isSet ? dateValue(find) : find.text };
    case 'statement':
      return { kind: `${find.direct ? 'quotation' : 'reported statement'} of`, ...whom(find.speaker, lookup) };
    case 'figure':
      return { kind: 'figure', name: `${figureWords(find)} ${find.of}`.trim() };
    case 'role':
      return { kind: `“${shorten(find.text, LONGEST)}” as role of`, ...whom(find.holder, lookup) };
    case 'reference':
      return { kind: 'words that stand for', ...whom({ id: find.refersTo, name: find.name }, lookup, find.name) };
    default:
      return { kind: nounOf(find.kind), ...whom({ id: find.entity, name: find.name }, lookup, find.name) };
  }
}

/** Who is meant, by the name on the site; or by one of their own, where it was another then. */
function whom(
  who: { readonly id: string; readonly name: string } | undefined,
  lookup: Lookup,
  called?: string,
): Omit<Said, 'kind'> {
  if (!who) return { name: 'nobody in particular' };
  const entity = lookup.entity(who.id);
  return { name: called ?? entity?.name ?? who.name, ...(entity && { url: entity.url }) };
}

export const dateValue = ({ edtf }: Extract<Find, { readonly kind: 'date' }>): string =>
  edtf ? writeOut(edtf) : 'without a day on the calendar';

/** What a find is no more, once it is taken away: "not a name". */
export function notA(find: Find | undefined): string {
  const nouns: Readonly<Record<string, string>> = {
    date: 'a date',
    statement: 'a statement',
    figure: 'a figure',
    role: 'a role',
  };
  return `not ${nouns[find?.kind ?? ''] ?? 'a name'}`;
}
