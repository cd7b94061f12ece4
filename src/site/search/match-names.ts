import MiniSearch from 'minisearch';
import { firstOfEach } from './first.ts';
import type { NameRecord } from './names.ts';
import { sameWord, squash, terms } from './terms.ts';

export interface NameHit {
  readonly record: NameRecord;
  /** The form that was found, where it is not the name. */
  readonly form?: string;
}

export interface NameHits {
  readonly hits: readonly NameHit[];
  /** `similar`: none matched, these are spelt alike. */
  readonly how: 'exact' | 'words' | 'similar';
}

export type NameMatcher = (query: string) => NameHits;

/** Words shorter than this, and numbers, must be spelt right. */
const TYPO_FROM = 4;
const TYPO_PART = 0.26;

/**
 * A search in names: first forms that are the query but for case, accents, spaces and hyphens; then those that have all
 * its words or their beginnings; only if there are none, those that are spelt alike.
 */
export function nameMatcher(records: readonly NameRecord[]): NameMatcher {
  const index = new MiniSearch<NameRecord>({
    fields: ['forms'],
    extractField: (record, field) => (field === 'forms' ? record.forms.join(' \n ') : record.id),
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      boostDocument: (id) => 1 + Math.log10(1 + (byId.get(id as string)?.mentions ?? 0)),
    },
  });
  const byId = new Map(records.map((record) => [record.id, record]));
  const exact = Map.groupBy(
    records.flatMap((record) => record.forms.map((form) => ({ record, form }))),
    ({ form }) => squash(form),
  );
  index.addAll(records);
  const find = (query: string, options: { prefix?: boolean; fuzzy?: boolean }) =>
    index
      .search(query, {
        prefix: (term) => options.prefix === true && /^\p{L}{2,}/u.test(term),
        fuzzy: (term) => (options.fuzzy && /^\p{L}/u.test(term) && term.length >= TYPO_FROM ? TYPO_PART : false),
      })
      .map(({ id }) => hit(byId.get(id as string)!, query));
  return (query) => {
    if (terms(query).length === 0) return { hits: [], how: 'words' };
    const same = (exact.get(squash(query)) ?? []).map(({ record, form }) => withForm(record, form));
    const words = find(query, { prefix: true });
    const hits = distinct([...same, ...words]);
    if (hits.length > 0) return { hits, how: same.length > 0 ? 'exact' : 'words' };
    return { hits: distinct(find(query, { fuzzy: true })), how: 'similar' };
  };
}

function hit(record: NameRecord, query: string): NameHit {
  const wanted = terms(query);
  const has = (form: string) => wanted.every((term) => terms(form).some((word) => sameWord(word, term)));
  return withForm(record, has(record.name) ? record.name : (record.forms.find(has) ?? record.name));
}

/** A part of the name tells a reader nothing new. */
function withForm(record: NameRecord, form: string): NameHit {
  const name = terms(record.name);
  return terms(form).every((term) => name.includes(term)) ? { record } : { record, form };
}

/**
 * What else to look for in the texts when the query is a name: the other spellings of it that stand in the articles
 * ("Kiev" for "Kyiv"), without those that the query finds anyway.
 */
export function otherSpellings(query: string, { hits, how }: NameHits): string[] {
  if (how !== 'exact') return [];
  const wanted = terms(query);
  const same = hits.filter(({ record }) => record.forms.some((form) => squash(form) === squash(query)));
  const spellings = same.flatMap(({ record }) => record.spellings);
  return [...new Set(spellings)].filter((spelling) => !wanted.every((term) => terms(spelling).includes(term)));
}

function distinct(hits: readonly NameHit[]): NameHit[] {
  return firstOfEach(hits, ({ record }) => record.id);
}
