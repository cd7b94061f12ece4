import { ARABIC_ARTICLES } from './words/lists.ts';
import type { Article, Catalogue, DateMention, Mention, NameMention, Published } from '../model.ts';
import { resolveWithin } from './within/coreference.ts';
import { findDates } from './dates/index.ts';
import { conjoined, inBrackets } from './decide/conjunctions.ts';
import { linkAcronyms } from './within/acronym-links.ts';
import { findAcronyms } from './finders/acronyms.ts';
import { addUp, choose } from './decide/decide.ts';
import { findEvents } from './finders/events.ts';
import { findKnown } from './phrases/known-names.ts';
import { toMention } from './decide/link.ts';
import { findOrganizationsByContext } from './finders/organization-context.ts';
import { findOrganizations, LONE_NOUN } from './finders/organizations.ts';
import { findByDeeds } from './finders/deeds.ts';
import { findDescribed } from './finders/descriptions.ts';
import { layOver } from './decide/overlaps.ts';
import { findPeople } from './finders/people.ts';
import { findPlaces } from './finders/places.ts';
import { inPlainView } from './plain.ts';
import { bothReadings, editorsRepairs } from './repairs/both.ts';
import type { Finder, Proposal, Reading, Refiner } from './words/reading.ts';
import { findBearers } from './within/bearers.ts';
import { findRoles } from './within/roles.ts';
import { qualifyPlaces } from './decide/qualified.ts';
import { findReferences } from './within/references.ts';
import { settleKinds } from './decide/settle.ts';
import { findSystems } from './finders/systems.ts';
import { toReading } from './words/to-reading.ts';
import { findUnits } from './finders/units.ts';

/** Every finder of names; their claims add up, so their order does not matter. */
export const FINDERS: readonly Finder[] = [
  findKnown,
  findPeople,
  findOrganizations,
  findOrganizationsByContext,
  findAcronyms,
  findUnits,
  findDescribed,
  findByDeeds,
  findPlaces,
  findSystems,
  findEvents,
];

/** What is done with the names found, in this order. */
export const REFINERS: readonly Refiner<NameMention>[] = [findBearers, findRoles];

/**
 * All mentions of an article, sorted, any two disjoint or nested; each with the rule that found it. `catalogue` holds the
 * known entities. Pure: the same article and catalogue give the same mentions.
 */
export function findMentions(article: Article, catalogue: Catalogue): Mention[] {
  const found = inPlainView(article, (plain) => {
    const reading = toReading(plain, catalogue);
    return layOver(...findNames(reading), findDates(reading));
  });
  const repairs = editorsRepairs(article);
  if (repairs.length === 0) return found;
  const printed = { ...article, repairs: (article.repairs ?? []).filter((repair) => !repairs.includes(repair)) };
  return bothReadings(repairs, found, findMentions(printed, catalogue), catalogue);
}

/** The dates of an article, read once as of each of several dates of publication. */
export function findDatesAsOf(dates: readonly Published[], article: Article, catalogue: Catalogue): DateMention[][] {
  const found = inPlainView(article, (plain) => {
    const reading = toReading(plain, catalogue);
    return dates.flatMap((published) => findDates({ ...reading, article: { ...plain, published } }));
  });
  const length = found.length / dates.length;
  return dates.map((_, i) => found.slice(i * length, (i + 1) * length));
}

/** Names, events and classes of systems: chosen apart, since an event may hold names and a class must yield to them. */
function findNames(reading: Reading): (readonly Mention[])[] {
  const claims = settleKinds(addUp(proposalsIn(reading)), reading);
  const alone = choose(claims.filter(({ kind }) => kind !== 'event' && kind !== 'system-class'));
  const chosen = [...alone, ...inBrackets(alone, reading), ...conjoined(alone, claims, reading)].sort(
    (a, b) => a.start - b.start,
  );
  const events = choose(claims.filter(({ kind }) => kind === 'event'));
  const classes = choose(claims.filter(({ kind }) => kind === 'system-class'));
  const resolved = qualifyPlaces(linkAcronyms(resolveWithin(chosen, reading), reading), reading);
  const [names, ...others] = [resolved, events, classes].map((list) => {
    const mentions = list.map((name) => toMention(name, reading));
    return REFINERS.reduce<readonly NameMention[]>((found, refine) => refine(found, reading), mentions);
  });
  return [names!, ...others, findReferences(names!, resolved, reading)];
}

/** What all finders claim. */
export function proposalsIn(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  for (const find of FINDERS) {
    const claims = find(reading);
    for (let i = 0; i < claims.length; i++) proposals.push(temper(withArticle(claims[i]!, reading), reading));
  }
  return proposals;
}

/** "al-" before a name that was found without it ("al-Hilla", "Ahrar al-Sham") belongs to it. */
function withArticle(claim: Proposal, { tokens }: Reading): Proposal {
  const hyphen = tokens[claim.from - 1];
  const article = tokens[claim.from - 2];
  if (!article || !hyphen?.hyphen || !hyphen.joined || !tokens[claim.from]!.joined) return claim;
  if (!ARABIC_ARTICLES.has(article)) return claim;
  return { ...claim, from: claim.from - 2, start: article.start };
}

/**
 * A capital on a single ordinary word says little: such a claim counts half, unless the catalogue is sure. Half a word ("Q"
 * of Q3) is no name at all.
 */
function temper(claim: Proposal, { tokens }: Reading): Proposal {
  const after = tokens[claim.to];
  if (claim.entry === undefined && after?.joined && after.type === 'number' && tokens[claim.to - 1]!.type === 'word')
    return { ...claim, weight: 0 };
  const single = claim.to - claim.from === 1 && tokens[claim.from]!.common;
  return single && claim.entry === undefined && claim.rule !== LONE_NOUN
    ? { ...claim, weight: claim.weight / 2 }
    : claim;
}
