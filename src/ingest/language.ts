import { STOP_WORDS } from '../lexicon/ingest-languages.ts';
import { StretchMap } from '../text/stretch-map.ts';

/** Words that are looked at; the language of an article shows in its first paragraphs. */
const SAMPLE = 200;

const CODES = Object.keys(STOP_WORDS);
/** One of the small words with the languages that have it, by their places among the codes. */
interface Small {
  readonly text: string;
  readonly languages: readonly number[];
}

const SMALL = languagesOfWords();
/** Longer words are none of them. */
const LONGEST = Math.max(...Object.values(STOP_WORDS).flatMap((words) => [...words].map((word) => word.length)));

/**
 * BCP 47 code of the language whose commonest small words a text is fullest of; `und` where none stands out.
 * A vote of stop words tells a dozen European languages apart on a few sentences, and makes no guess at others.
 */
export function languageOf(text: string): string {
  const { counts, words } = votes(text);
  const first = Math.max(...counts);
  const at = counts.indexOf(first);
  const second = Math.max(...counts.toSpliced(at, 1));
  const clear = first >= 2 && first >= second * 1.5 && first >= words / 12;
  return clear ? CODES[at]! : 'und';
}

function languagesOfWords(): StretchMap<Small> {
  const languages = new Map<string, number[]>();
  CODES.forEach((code, language) => {
    for (const word of STOP_WORDS[code]!) languages.set(word, [...(languages.get(word) ?? []), language]);
  });
  const small = new StretchMap<Small>();
  for (const [word, those] of languages) small.add({ text: word, languages: those });
  return small;
}

/** Characters that hold a sample in nearly all texts; with fewer, most of an article was read twice. */
const ENOUGH = SAMPLE * 8;

interface Votes {
  /** How many of the words each language has. */
  readonly counts: readonly number[];
  readonly words: number;
}

/** Those of the first words, read from beginnings of the text that grow until they hold enough. */
function votes(text: string): Votes {
  for (let length = ENOUGH; ; length *= 4) {
    const sample = votesIn(text.slice(0, length).toLowerCase());
    if (sample.words > SAMPLE || length >= text.length) return { ...sample, words: Math.min(sample.words, SAMPLE) };
  }
}

/** Stops at the first word too many. */
function votesIn(text: string): Votes {
  const counts = new Array<number>(CODES.length).fill(0);
  let words = 0;
  for (let at = 0; at < text.length && words <= SAMPLE;) {
    const end = wordEnd(text, at);
    if (end > at && ++words <= SAMPLE && end - at <= LONGEST) vote(counts, SMALL.at(text, at, end));
    at = Math.max(end, at + 1);
  }
  return { counts, words };
}

function vote(counts: number[], word: Small | undefined): void {
  for (const language of word?.languages ?? NONE) counts[language]!++;
}

/** Where the letters end that begin at an offset. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    const size = code < 128 ? Number(code >= 0x61 && code <= 0x7a) : letterAt(text, at);
    if (size === 0) return at;
    at += size;
  }
}

const NONE: readonly number[] = [];
const LETTER = /^[\p{L}\p{M}]/u;

/** How many units the letter beyond ASCII at an offset takes; none where there is no letter. */
function letterAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (!LETTER.test(String.fromCodePoint(code))) return 0;
  return code > 0xffff ? 2 : 1;
}
