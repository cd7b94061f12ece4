import type { CatalogueEntry, NameMention } from '../../model.ts';
import { slug } from '../../text/slug.ts';

import { isSure, type Decision, type Resolved } from './decide.ts';
import { isNamedSurely } from '../phrases/known-names.ts';
import { titleBefore } from '../phrases/titles.ts';
import { ownedBody } from './owned.ts';
import type { Reading } from '../words/reading.ts';

/** Gives a decided name its entity: the catalogue's, or one named by the fullest form in the article. */
export function toMention(name: Resolved, reading: Reading): NameMention {
  const { kind, start, end, rule, qualifier } = name;
  const bare = reading.text.slice(start, end);
  const target = name.full ?? name;
  const entry = entryOf(target, reading);
  const elsewhere = qualifier !== undefined && name.known && entry === undefined;
  const written = plain(reading.text.slice(target.start, elsewhere ? qualifier.end : target.end));
  const full = entry?.name ?? (kind === 'system' ? written.replace(/(\d)s$/, '$1') : written);
  const form = name.form ?? (entry && !sameName(bare, entry.name) ? 'alias' : undefined);
  const mention: NameMention = {
    kind,
    start,
    end: qualifier?.end ?? end,
    text: qualifier ? reading.text.slice(start, qualifier.end) : bare,
    rule,
    certainty: name.form === 'misspelling' ? 'implied' : 'stated',
    entity: entry?.id ?? `${kind === 'system-class' ? 'system' : kind}/${slug(full)}`,
    name: full,
  };
  if (!qualifier && !form) return mention;
  return { ...mention, ...(qualifier && { core: { start, end } }), ...(form && { form }) };
}

/** A known entity by the form itself, or by a surname that one known person bears, or one who held office at the time. */
function entryOf(decision: Decision, reading: Reading): CatalogueEntry | undefined {
  const same = decision.entries.filter(({ kind }) => kind === decision.kind || decision.kind === 'system-class');
  if (same.length > 0) {
    const named = isSure(decision) ? [] : same.filter((entry) => isNamedSurely(reading, entry));
    return (named.length > 0 ? named : same).reduce((a, b) => ((b.population ?? 0) > (a.population ?? 0) ? b : a));
  }
  if (decision.kind !== 'person' || decision.to - decision.from !== 1) return ownedBody(decision, reading);
  const { surnames, givenNames } = reading.gazetteer;
  const word = reading.tokens[decision.from]!.folded;
  const bearers = surnames.get(word) ?? [];
  const title = titleBefore(reading, decision.from);
  // "Ali said" is anybody of that given name, "President Ali" is not.
  if (title === undefined && (givenNames.get(word) ?? 0) > 2 * bearers.length) return undefined;
  const fitting = bearers.filter((bearer) => fitsTitle(bearer, title));
  return bearerMeant(fitting, decision, reading.article.published?.anchor);
}

/** Titles by which one holder of an office is told from those of another. */
const OFFICE_TITLES =
  /^(?:president|chancellor|king|queen|pope|senator|governor|mayor|secretary|chairman|speaker|judge)$/;

/** Whether somebody may be called by a title: an honorific fits whoever held an office, "President" only a president. */
function fitsTitle({ offices = [] }: CatalogueEntry, title: string | undefined): boolean {
  if (title === undefined) return true;
  if (!OFFICE_TITLES.test(title)) return offices.length > 0;
  return offices.some((office) => office.title.toLowerCase().includes(title));
}

/** How long a holder of office is news by surname alone, in years, and the year from which on without a date. */
const REMEMBERED = 8;
const RECENT = '2010';

/**
 * Whom a bare surname means: the one bearer in office on the day, or the one who held office not long before; somebody
 * without office only where the text shows a person and nobody else bears the name.
 */
function bearerMeant(
  bearers: readonly CatalogueEntry[],
  { weight }: Decision,
  day: string | undefined,
): CatalogueEntry | undefined {
  const inOffice = bearers.filter((bearer) => heldOffice(bearer, day));
  if (inOffice.length === 1) return inOffice[0];
  const since = day ? String(Number(day.slice(0, 4)) - REMEMBERED) : RECENT;
  const remembered = bearers.filter(({ offices = [] }) => offices.some(({ to }) => to === undefined || to >= since));
  if (remembered.length === 1) return remembered[0];
  const [only, ...others] = bearers;
  return others.length === 0 && weight >= SPOKEN_OF && !only?.offices ? only : undefined;
}

/** Evidence beyond the surname itself. */
const SPOKEN_OF = 2.4;

/** Whether a term of office, as far as its dates are known, covers a day. */
const heldOffice = ({ offices = [] }: CatalogueEntry, day: string | undefined): boolean =>
  day !== undefined &&
  offices.some(({ from, to }) => from !== undefined && from <= day && (to === undefined || day <= `${to}-99`));

const ODD = /[^\S ]| {2}|[\u00ad\u200b-\u200f\u2060\ufeff]/;
const plain = (text: string): string =>
  ODD.test(text) ? text.replace(/\s+/g, ' ').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '') : text;
const sameName = (a: string, b: string): boolean => a === b || (beginAlike(a, b) && slug(a) === slug(b));

/** Most other forms of a name begin with another letter; plain letters are left as they are in what names are compared by. */
const beginAlike = (a: string, b: string): boolean => {
  const [first, second] = [a.charCodeAt(0) | 0x20, b.charCodeAt(0) | 0x20];
  return first === second || !isPlain(first) || !isPlain(second);
};
const isPlain = (code: number): boolean => code >= 0x61 && code <= 0x7a;
