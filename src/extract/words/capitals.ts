import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { INNER_CAPITAL, type Capitals } from '../known/trie.ts';

interface Letters {
  readonly text: string;
  readonly folded: string;
  readonly cap: boolean;
  readonly upper: boolean;
}

/** Whether a word has the capitals that a form of the catalogue asks of it. */
export function fits(asked: Capitals, { text, folded, cap, upper }: Letters): boolean {
  if (asked === 'any') return true;
  if (!cap) return false;
  if (asked === 'capital' || upper) return true;
  if (asked === 'inner') return INNER_CAPITAL.test(text);
  return asked === 'capitals-or-name' && !COMMON_WORDS.has(folded);
}
