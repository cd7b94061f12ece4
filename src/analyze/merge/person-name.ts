import { ARABIC_ARTICLES, NAME_PARTICLES } from '../../lexicon/cues.ts';
import { fold } from '../../text/fold.ts';
import { looksTransliterated, sounded } from './transliteration.ts';

/** A person's name in its parts, folded, without apostrophes and Arabic articles. */
export interface PersonName {
  /** Empty where the name is a surname alone; one letter where it is an initial. */
  readonly first: string;
  readonly middles: readonly string[];
  /** With its particles, in one word: "vonderleyen". */
  readonly surname: string;
  /** Its last word alone: "leyen". */
  readonly last: string;
  /** "jr", "ii" and the like: another generation. */
  readonly generation: string;
  /** Whether its letters leave a choice of spelling. */
  readonly transliterated: boolean;
}

const GENERATION = /^(?:jr|sr|junior|senior|ii|iii|iv)$/;
const GENERATIONS: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr' };
/** A child's name in place of the given name: "Abu Bakr". */
const KUNYA = new Set(['abu', 'umm']);
/** Particles that open a surname alone even with a capital; "Al", "Ben" and "Van" may be given names. */
const OPENING_PARTICLE = /^(?:[a-z]+|De|Di|Da|Du|La|Le|Der)$/;
/** "H.W.", "JD": initials written together. */
const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;

/** Takes a name apart; undefined where nothing is left of it. */
export function parsePerson(name: string): PersonName | undefined {
  const raw = name.replace(/,/g, ' ').split(/\s+/).filter(Boolean);
  const words = raw.flatMap((word, i) => partsOf(word, i < raw.length - 1));
  const generation = words.length > 1 && GENERATION.test(fold(words.at(-1)!)) ? fold(words.pop()!) : '';
  const { bare, hadArticle } = withoutArticles(words);
  const plain = joined(bare.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean));
  const last = plain.at(-1);
  if (last === undefined) return undefined;
  const from = surnameFrom(plain, OPENING_PARTICLE.test(words[0]!));
  const [first = '', ...middles] = plain.slice(0, from);
  const transliterated = hadArticle || looksTransliterated(bare);
  return {
    first,
    middles,
    surname: plain.slice(from).join(''),
    last,
    generation: GENERATIONS[generation] ?? generation,
    transliterated,
  };
}

/** Where the surname begins: before its particles, which may be all that stands before it ("von der Leyen"). */
function surnameFrom(plain: readonly string[], mayOpen: boolean): number {
  let from = plain.length - 1;
  while (from > 1 && NAME_PARTICLES.has(plain[from - 1]!)) from--;
  return from === 1 && mayOpen && NAME_PARTICLES.has(plain[0]!) ? 0 : from;
}

/** Initials one by one; other words as they are, without a full stop. */
function partsOf(word: string, beforeSurname: boolean): string[] {
  if (beforeSurname && INITIALS.test(word) && (word.includes('.') || word.length === 2))
    return word.replace(/\./g, '').split('');
  return [word.replace(/\.$/, '')];
}

/** "al-Sisi", "el Sisi" and "as-Sisi" are Sisi; a name that begins with "Al" may be Al Gore's. */
function withoutArticles(words: readonly string[]): { bare: string[]; hadArticle: boolean } {
  let hadArticle = false;
  const bare = words.flatMap((printed, i) => {
    const word = fold(printed);
    const [article, ...rest] = word.split('-');
    const hyphened = rest.length > 0 && ARABIC_ARTICLES.has(article!);
    const alone = /^[ae]l$/.test(i > 0 ? word : printed) && i < words.length - 1;
    hadArticle ||= hyphened || alone;
    return hyphened ? [rest.join('-')] : alone ? [] : [word];
  });
  return { bare, hadArticle };
}

/** "Abdel Fattah" and "Abdul-Fattah" are one given name, and so is "Abu Bakr". */
function joined(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    const opens = next !== undefined && i + 2 < words.length;
    if (opens && /^abd(?:[aeu]l)?$/.test(word)) result.push(`abd${words[++i]!}`);
    else if (opens && i === 0 && KUNYA.has(word)) result.push(`${word}${words[++i]!}`);
    else result.push(word.replace(/^abd[aeu]l(?=.{3})/, 'abd'));
  }
  return result;
}

/** A part of a name as it is compared: by its sound where its letters leave a choice. */
export const compared = (part: string, { transliterated }: PersonName): string =>
  transliterated ? sounded(part).key : part;

/**
 * Whether two lists of middle names can be one person's: each is the other or its initial, or one list is empty and the
 * other has a single name or initials only. Of several full names who knows which are part of the surname.
 */
export function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0) return long.length <= 1 || long.every((middle) => middle.length === 1);
  return a.length === b.length && a.every((middle, i) => partsAgree(middle, b[i]!));
}

/** Whether one of two given names is the other or its initial. */
export const partsAgree = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
