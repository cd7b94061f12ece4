import { BRITISH_WORDS, LEGAL_FORMS } from '../../lexicon/name-spellings.ts';
import type { EntityKind } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { looksTransliterated, sounded } from './transliteration.ts';

/** A name of a system, place, organization or event, as it is compared. */
export interface ThingName {
  /** Its words and numbers without hyphens and apostrophes; run together, but for numbers, where spaces do not matter. */
  readonly key: string;
  readonly words: readonly string[];
  /** A company's legal form, where it writes one behind its name. */
  readonly legalForm: string;
}

/** Shorter words are left as they are. */
const MIN_LENGTH = 6;
/** What is left of a place's name without its Arabic article. */
const MIN_BARE = 4;

/** Takes a name apart; undefined where nothing is left of it. */
export function parseThing(kind: EntityKind, name: string): ThingName | undefined {
  const words = wordsOf(name);
  if (words.length > 1 && words[0] === 'the') words.shift();
  const legalForm = kind === 'organization' ? cutLegalForm(words) : '';
  const spelled = (kind === 'place' ? placeWords(words, name) : words).map((word) => BRITISH_WORDS.get(word) ?? word);
  // "New Port" may be another town than Newport; "StormShadow" is Storm Shadow.
  const key = kind === 'system' || kind === 'organization' ? runTogether(spelled) : spelled.join(' ');
  return key === '' ? undefined : { key, words: spelled, legalForm };
}

function runTogether(words: readonly string[]): string {
  return words.reduce((left, right) => `${left}${/\d$/.test(left) && /^\d/.test(right) ? ' ' : ''}${right}`, '');
}

/** Words, numbers and other signs, folded; what only separates them is left out. */
function wordsOf(name: string): string[] {
  return tokenize(name)
    .map(({ text }) => fold(text).replace(/['.’]/g, ''))
    .filter((word) => word !== '' && !/^[-‐‑–—/,()"“”]$/.test(word))
    .map((word) => (word === '&' ? 'and' : word));
}

/** Takes "AG", "Inc." and "& Co. KG" off the end of a name's words and says what it was, in one spelling. */
function cutLegalForm(words: string[]): string {
  const forms: string[] = [];
  while (words.length > 1 && (LEGAL_FORMS.has(words.at(-1)!) || (forms.length > 0 && words.at(-1) === 'and'))) {
    const word = words.pop()!;
    forms.unshift(LEGAL_FORMS.get(word) ?? word);
  }
  return forms.join(' ');
}

/** A place's words without the Arabic article; by their sound where they look like words of another script. */
function placeWords(words: readonly string[], name: string): readonly string[] {
  const article = words.length > 1 && /^(?:al[- ]|el-)/i.test(name) && words.slice(1).join('').length >= MIN_BARE;
  const bare = article ? words.slice(1) : words;
  if (!article && !looksTransliterated(bare)) return bare;
  return bare.map((word) => (word.length < MIN_LENGTH ? word : sounded(word).key));
}
