import type { Word } from '../words/reading.ts';
import type { Form } from '../known/trie.ts';
import { fits } from '../words/capitals.ts';
import { CURRENCY, NUMBER, WORD } from '../words/lexemes.ts';

/** "S400" is three tokens in a row; a name must not begin or end in the middle of such a word. */
export const startsInsideWord = (tokens: readonly Word[], i: number): boolean =>
  tokens[i]!.joined && i > 0 && (tokens[i - 1]!.type !== 'mark' || tokens[i - 1]!.text === '&');

/** The "s" of "F-16s" goes with the designation. */
export const afterPlural = (tokens: readonly Word[], to: number): number =>
  tokens[to]?.joined && tokens[to]!.text === 's' && tokens[to - 1]!.type === 'number' ? to + 1 : to;

/** "US$20" is a sum, "US" in it no country. */
export const endsAtWord = (tokens: readonly Word[], to: number): boolean => {
  const next = tokens[to];
  return !next || !next.joined || (next.bits & (WORD | NUMBER | CURRENCY)) === 0;
};

/** Whether the words from a token on have the capitals that a form asks for. */
export function capitalsFit({ capitals }: Form, tokens: readonly Word[], from: number): boolean {
  let at = from;
  for (const asked of capitals) {
    while (tokens[at]!.hyphen) at++;
    if (!fits(asked, tokens[at++]!)) return false;
  }
  return true;
}
