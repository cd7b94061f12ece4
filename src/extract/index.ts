import { ARABIC_ARTICLES } from './words/lists.ts';
import type { Article, Catalogue, DateMention, Mention, NameMention, Published } from '../model.ts';
import { resolveWithin } from './within/coreference.ts';
import { findAllDates } from './dates/index.ts';
import { conjoined, inBrackets } from './decide/conjunctions.ts';
import { linkAcronyms } from './within/acronym-links.ts';
import { findAcronyms } from './finders/acronyms.ts';
import { addUp, choose, type Decision } from './decide/decide.ts';
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
import { together } from './together.ts';
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
export const findMentions = (article: Article, catalogue: Catalogue): Mention[] =>
  findAllMentions([article], catalogue)[0]!;

/**
 * The same of several articles. Each step is done for all of them before the next one begins: what the processor needs for a
 * step, its code and tables, stays at hand, which takes a third off articles of some kilobytes.
 */
export const findAllMentions = (articles: readonly Article[], catalogue: Catalogue): Mention[][] =>
  together(articles).flatMap((some) => findStepByStep(some, catalogue));

function findStepByStep(articles: readonly Article[], catalogue: Catalogue): Mention[][] {
  const plain = articles.map(inPlainView);
  const readings = plain.map(({ article }) => toReading(article, catalogue));
  const names = findNames(readings);
  const dates = findAllDates(readings);
  const found = plain.map(({ verbatim }, i) => verbatim(layOver(...names[i]!, dates[i]!)));
  return found.map((mentions, i) => inBothReadings(mentions, articles[i]!, catalogue));
}

/** Where an editor has repaired the text, its words as they are printed are read as well. */
function inBothReadings(found: Mention[], article: Article, catalogue: Catalogue): Mention[] {
  const repairs = editorsRepairs(article);
  if (repairs.length === 0) return found;
  const printed = { ...article, repairs: (article.repairs ?? []).filter((repair) => !repairs.includes(repair)) };
  return bothReadings(repairs, found, findMentions(printed, catalogue), catalogue);
}

/** The dates of an article, read once as of each of several dates of publication. */
export function findDatesAsOf(dates: readonly Published[], article: Article, catalogue: Catalogue): DateMention[][] {
  const { article: plain, verbatim } = inPlainView(article);
  const reading = toReading(plain, catalogue);
  const readings = dates.map((published): Reading => ({ ...reading, article: { ...plain, published } }));
  return findAllDates(readings).map(verbatim);
}

/** Names, events and classes of systems: chosen apart, since an event may hold names and a class must yield to them. */
function findNames(readings: readonly Reading[]): (readonly Mention[])[][] {
  const each = <A, B>(lists: readonly A[], step: (list: A, reading: Reading) => B): B[] =>
    lists.map((list, i) => step(list, readings[i]!));
  const claims = each(proposalsIn(readings).map(addUp), settleKinds);
  const named = each(each(claims, chooseNames), resolveWithin);
  const resolved = each(each(named, linkAcronyms), qualifyPlaces);
  const events = claims.map((all) => choose(all.filter(({ kind }) => kind === 'event')));
  const classes = claims.map((all) => choose(all.filter(({ kind }) => kind === 'system-class')));
  const [names, ...others] = [resolved, events, classes].map((lists) =>
    REFINERS.reduce<(readonly NameMention[])[]>(
      (found, refine) => each(found, refine),
      each(lists, (list, reading) => list.map((name) => toMention(name, reading))),
    ),
  );
  const references = names!.map((found, i) => findReferences(found, resolved[i]!, readings[i]!));
  return readings.map((_, i) => [...[names!, ...others].map((lists) => lists[i]!), references[i]!]);
}

/** Names of all kinds that compete, and what stands in brackets after them or in a row with them. */
function chooseNames(claims: readonly Decision[], reading: Reading): Decision[] {
  const alone = choose(claims.filter(({ kind }) => kind !== 'event' && kind !== 'system-class'));
  return [...alone, ...inBrackets(alone, reading), ...conjoined(alone, claims, reading)].sort(
    (a, b) => a.start - b.start,
  );
}

/** What all finders claim of each text. */
export function proposalsIn(readings: readonly Reading[]): Proposal[][] {
  const proposals = readings.map((): Proposal[] => []);
  for (const find of FINDERS)
    for (let text = 0; text < readings.length; text++) {
      const reading = readings[text]!;
      const claims = find(reading);
      for (let i = 0; i < claims.length; i++) proposals[text]!.push(temper(withArticle(claims[i]!, reading), reading));
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
