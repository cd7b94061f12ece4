/**
 * The index of the texts has both what a copy prints and what it is repaired to. Each stands between two characters that
 * no text has, so that whoever shows a sentence can tell them apart.
 */
const PRINTED = ['\ue000', '\ue001'] as const;
const REPAIRED = ['\ue002', '\ue003'] as const;
const WORD = /[\p{L}\p{N}]/u;

/** The HTML of an article as it is indexed: changed words in both readings; changed spaces and signs, which searches read over, repaired. */
export function withBothReadings(html: string): string {
  return html
    .replace(/<del>(.*?)<\/del>/gs, (_, words: string) => (isWord(words) ? between(PRINTED, words) : ''))
    .replace(/<ins>(.*?)<\/ins>/gs, (_, words: string) => (isWord(words) ? between(REPAIRED, words) : words));
}

/** The readings of an indexed text, the repaired one first; one where nothing is repaired in it. */
export function readingsOf(indexed: string): string[] {
  const repaired = only(REPAIRED, PRINTED, indexed);
  const printed = only(PRINTED, REPAIRED, indexed);
  return repaired === printed ? [repaired] : [repaired, printed];
}

type Pair = readonly [string, string];

const isWord = (html: string): boolean => WORD.test(html.replace(/<[^>]*>/g, ''));

/** Spaces within the two characters make words of the index; those around them are the text's. */
function between([open, close]: Pair, words: string): string {
  const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/s.exec(words)!;
  return `${before}${open} ${inner} ${close}${after}`;
}

function only([open, close]: Pair, [otherOpen, otherClose]: Pair, text: string): string {
  return text
    .replace(new RegExp(`${otherOpen}[^${otherClose}]*${otherClose}`, 'g'), '')
    .replace(new RegExp(`${open} ?| ?${close}`, 'g'), '')
    .replace(/ {2,}/g, ' ');
}
