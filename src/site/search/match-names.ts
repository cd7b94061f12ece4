import MiniSearch from 'minisearch';
import { firstOfEach } from './first.ts';
import type { NameRecord } from './names.ts';
import { beginsWith, squash, terms } from './terms.ts';

export interface NameHit {
  readonly record: NameRecord;
  /** The form that was found, where it is not the name. */
  readonly form?: string;
}

export interface NameHits {
  /** Those with a form that has all words of the query, first those with one that is the query. */
  readonly whole: readonly NameHit[];
  /** Those with a form that has them, the last word as a beginning only. */
  readonly begun: readonly NameHit[];
  /** Those of the first that the query stands for as it is, but for case, accents, spaces and hyphens. */
  readonly same: readonly NameRecord[];
}

export type NameMatcher = (query: string) => NameHits;

/** A form of a name as it is compared. */
interface Form {
  readonly text: string;
  readonly words: readonly string[];
  /** Whether an article has it; the rest come from the catalogue, unseen. */
  readonly written: boolean;
}

/**
 * A search in names by whole words, and by the beginning of the last one, which may still be typed. Nothing else counts:
 * what is only spelt alike is offered as a corrected query, see `corrector`.
 */
export function nameMatcher(records: readonly NameRecord[]): NameMatcher {
  const byId = new Map(records.map((record) => [record.id, { record, forms: formsOf(record) }]));
  const index = new MiniSearch<NameRecord>({
    fields: ['forms'],
    extractField: (record, field) => (field === 'forms' ? record.forms.join(' \n ') : record.id),
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: (_, place, all) => place === all.length - 1,
      boostDocument: (id) => 1 + Math.log10(1 + (byId.get(id as string)?.record.mentions ?? 0)),
    },
  });
  const same = Map.groupBy(
    records.flatMap((record) => record.forms.map((form) => ({ record, form }))),
    ({ form }) => squash(form),
  );
  index.addAll(records);
  return (query) => {
    const wanted = terms(query.replace(/['’]s\b/g, ''));
    if (wanted.length === 0) return { whole: [], begun: [], same: [] };
    const equal = (same.get(wanted.join('')) ?? []).map(({ record, form }) => hit(record, form));
    const known = index.search(wanted.join(' ')).map(({ id }) => byId.get(id as string)!);
    const find = (fits: (form: Form) => boolean): NameHit[] =>
      known.flatMap(({ record, forms }) => {
        const form = forms.find(fits);
        return form ? [hit(record, form.text)] : [];
      });
    const whole = distinct([...equal, ...find(({ words }) => wanted.every((word) => words.includes(word)))]);
    const found = new Set(whole.map(({ record }) => record.id));
    const begun = distinct(find((form) => isBegun(form, wanted))).filter(({ record }) => !found.has(record.id));
    return { whole, begun, same: distinct(equal).map(({ record }) => record) };
  };
}

function formsOf(record: NameRecord): Form[] {
  const written = new Set([record.name, ...record.spellings]);
  return record.forms.map((text) => ({ text, words: terms(text), written: written.has(text) }));
}

/** A form that no article has counts from its own beginning only: "Patriot" begins no "Great Patriotic War". */
function isBegun({ words, written }: Form, wanted: readonly string[]): boolean {
  const last = wanted.at(-1)!;
  const before = wanted.slice(0, -1);
  if (!written) return before.every((word, i) => words[i] === word) && beginsWith(words[before.length] ?? '', last);
  return before.every((word) => words.includes(word)) && words.some((word) => beginsWith(word, last));
}

/** A part of the name tells a reader nothing new. */
function hit(record: NameRecord, form: string): NameHit {
  const name = terms(record.name);
  return terms(form).every((term) => name.includes(term)) ? { record } : { record, form };
}

/**
 * What else to look for in the texts when the query is a name: the other spellings of it that stand in the articles
 * ("Kiev" for "Kyiv"), without those that the query finds anyway; several words as one phrase, in quotation marks.
 */
export function otherSpellings(query: string, { same }: NameHits): string[] {
  const wanted = terms(query);
  const spellings = new Set(same.flatMap((record) => record.spellings));
  return [...spellings]
    .filter((spelling) => {
      const words = terms(spelling);
      return squash(spelling) !== wanted.join('') && !wanted.every((term) => words.includes(term));
    })
    .map((spelling) => (/\s/.test(spelling) ? `"${spelling.replace(/["“”„«»]/g, '')}"` : spelling));
}

function distinct(hits: readonly NameHit[]): NameHit[] {
  return firstOfEach(hits, ({ record }) => record.id);
}
