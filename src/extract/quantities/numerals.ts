import { MAGNITUDES, NUMBER_WORDS, VAGUE_NUMBERS } from '../../lexicon/quantities.ts';

const oneOf = (table: Readonly<Record<string, unknown>>): string => Object.keys(table).join('|');

const DIGITS = String.raw`(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const SPELLED = String.raw`(?:${oneOf(NUMBER_WORDS)})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?`;
const LARGE = String.raw`(?:hundred|thousand|million|billion|trillion)`;
const MAGNITUDE = String.raw`(?:${LARGE}|dozen|(?:bn|mn|tn|m|k)(?![\p{L}]))`;

/**
 * A number in figures or words with what multiplies it: "40,000", "3.4 billion", "two hundred thousand", "a dozen", "half a
 * million", "hundreds of thousands".
 */
export const NUMERAL = String.raw`(?:half an? ${LARGE}|an? (?:dozen|${LARGE})|(?:${oneOf(VAGUE_NUMBERS)}) of (?:${oneOf(VAGUE_NUMBERS)})|${oneOf(VAGUE_NUMBERS)}(?= of\b)|(?:${DIGITS}|\b(?:${SPELLED})\b)(?:[ -]?${MAGNITUDE}){0,2})`;

/** The number that a numeral stands for, or the least and the most where it is vague; undefined where it is none. */
export function numberOf(numeral: string): { readonly value: number; readonly most?: number } | undefined {
  const words = numeral
    .toLowerCase()
    .replace(/(?<=\d)[, \u00a0\u202f](?=\d{3})/g, '')
    .replace(/(\d)(?=[a-z])/g, '$1 ')
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|and)$/.test(word));
  const [first = '', second] = words;
  const vague = VAGUE_NUMBERS[first];
  if (vague) {
    // "tens of thousands" is no entry of the table, "hundreds of thousands" is both.
    const times = second === undefined ? 1 : (MAGNITUDES[second.replace(/s$/, '')] ?? 1);
    return { value: vague[0] * times, most: vague[1] * times };
  }
  const value = words.reduce<number | undefined>(added, 0);
  return value === undefined || value > LARGEST ? undefined : { value: Number(value.toPrecision(12)) };
}

/** No number in the news is larger; what reads like one is none. */
const LARGEST = 1e18;

/** Reads on by one word: "two", "hundred", "thousand". */
function added(sum: number | undefined, word: string): number | undefined {
  if (sum === undefined) return undefined;
  if (/^an?$/.test(word)) return sum;
  if (word === 'half') return sum + 0.5;
  const magnitude = MAGNITUDES[word];
  if (magnitude !== undefined) return (sum === 0 ? 1 : sum) * magnitude;
  if (/^\d+(?:\.\d+)?$/.test(word)) return sum + Number(word);
  const value = NUMBER_WORDS[word];
  return value === undefined ? undefined : sum + value;
}
