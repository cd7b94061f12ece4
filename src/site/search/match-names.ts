import { firstOfEach } from './first.ts';
import { type NameRecord, byMentions } from './name-record.ts';
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
  /** Set where there may be more, less often mentioned than these. */
  readonly isCut?: true;
}

export type NameMatcher = (query: string) => NameHits;

/** A form of a name as it is compared. */
interface Form {
  readonly text: string;
  readonly words: readonly string[];
  /** They without anything between them. */
  readonly joined: string;
  /** Whether an article has it; the rest come from the catalogue, unseen. */
  readonly written: boolean;
}

/** The words of a query that names are compared with. */
export const wantedTerms = (query: string): string[] => terms(query.replace(/['’]s\b/g, ''));

/**
 * A search in names by whole words, and by the beginning of the last one, which may still be typed. Nothing else counts:
 * what is only spelt alike is offered as a corrected query, see `corrector`. How names rank depends on no other names, so
 * that some of them may be searched alone.
 */
export function nameMatcher(records: readonly NameRecord[]): NameMatcher {
  return (query) => {
    const wanted = wantedTerms(query);
    if (wanted.length === 0) return { whole: [], begun: [], same: [] };
    const joined = wanted.join('');
    const find = (fits: (form: Form) => boolean): NameHit[] =>
      records
        .flatMap((record) => {
          const forms = formsOf(record).filter(fits);
          return forms.length > 0 ? [{ hit: hit(record, forms[0]!.text), worth: worthOf(record, forms) }] : [];
        })
        .toSorted((a, b) => b.worth - a.worth || byMentions(a.hit.record, b.hit.record))
        .map((found) => found.hit);
    const equal = find(({ joined: own }) => own === joined);
    const whole = distinct([...equal, ...find(({ words }) => wanted.every((word) => words.includes(word)))]);
    const found = new Set(whole.map(({ record }) => record.id));
    const begun = find((form) => isBegun(form, wanted)).filter(({ record }) => !found.has(record.id));
    return { whole, begun, same: equal.map(({ record }) => record) };
  };
}

/** Much mentioned names first, and those that have few words besides. */
function worthOf({ mentions }: NameRecord, forms: readonly Form[]): number {
  return (1 + Math.log10(1 + mentions)) / Math.min(...forms.map(({ words }) => words.length));
}

/** Made once of each name, by means of its own: those of a build have no place in a browser. */
function formsOf(record: NameRecord): readonly Form[] {
  const there = known.get(record);
  if (there) return there;
  const made = formsIn(record);
  known.set(record, made);
  return made;
}

const known = new WeakMap<NameRecord, readonly Form[]>();

function formsIn(record: NameRecord): Form[] {
  const written = new Set([record.name, ...record.spellings]);
  return record.forms.map((text) => {
    const words = terms(text);
    return { text, words, joined: words.join(''), written: written.has(text) };
  });
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
