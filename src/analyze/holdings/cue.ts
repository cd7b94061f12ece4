import { CUE_PHRASES, DEALS, SIGNING, VERB_FORMS, type Form, type Meaning } from '../../lexicon/holdings.ts';
import { markAt, wordAt, type Item } from './item.ts';

/** A verb or phrase that says what an actor has to do with a system. */
export interface Cue {
  readonly meaning: Meaning;
  /** Its first word, folded. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Grammatical forms that the verb may be; none for a phrase. */
  readonly forms: readonly Form[];
  /** A contract was signed for it. */
  readonly contracted?: true;
}

const PHRASES = CUE_PHRASES.map(({ meaning, words }) => ({ meaning, steps: words.split(' ') }));

/** The cues of a sentence in order; a phrase goes before a verb that it holds. */
export function cuesIn(items: readonly Item[]): Cue[] {
  const found: Cue[] = [];
  for (let i = 0; i < items.length; i++) {
    const word = wordAt(items, i);
    if (word === '') continue;
    const phrase = dealCue(items, i, word) ?? phraseCue(items, i, word);
    if (phrase) {
      found.push(phrase);
      i = phrase.to - 1;
    } else found.push(...verbCues(items, i, word));
  }
  return found;
}

function verbCues(items: readonly Item[], i: number, word: string): Cue[] {
  const fitting = (VERB_FORMS.get(word) ?? []).filter(({ particle }) =>
    particle.every((one, k) => wordAt(items, i + 1 + k) === one),
  );
  const longest = fitting.toSorted((a, b) => b.particle.length - a.particle.length)[0];
  if (!longest) return [];
  const { meaning, forms, particle } = longest;
  return [{ meaning, word, from: i, to: i + 1 + particle.length, forms }];
}

function phraseCue(items: readonly Item[], from: number, word: string): Cue | undefined {
  for (const { meaning, steps } of PHRASES) {
    const to = matchSteps(items, from, steps);
    if (to !== undefined) return { meaning, word, from, to, forms: [] };
  }
  return undefined;
}

/** "signed a $2 billion deal with Seoul for", "finalized a deal to sell". */
function dealCue(items: readonly Item[], from: number, word: string): Cue | undefined {
  if (!SIGNING.has(word)) return undefined;
  let deal = from + 1;
  while (deal < from + 9 && !DEALS.has(wordAt(items, deal))) {
    if (items[deal]?.kind === 'system' || /^[,;:]$/.test(markAt(items, deal))) return undefined;
    deal++;
  }
  if (!DEALS.has(wordAt(items, deal))) return undefined;
  const forms: Form[] = /ing$/.test(word)
    ? ['ing']
    : /(?:ed|struck)$/.test(word)
      ? ['past', 'participle']
      : /s$/.test(word)
        ? ['third']
        : ['base'];
  for (let i = deal + 1; i < deal + 14; i++) {
    if (/^[,;:]$/.test(markAt(items, i)) || items[i]?.kind === 'system') return undefined;
    if (wordAt(items, i) === 'for') return { meaning: 'orders', word, from, to: i + 1, forms, contracted: true };
    const verb = wordAt(items, i) === 'to' ? verbCues(items, i + 1, wordAt(items, i + 1))[0] : undefined;
    // Who delivers under an agreement between two is not told.
    if (verb?.meaning === 'delivers' && items.slice(deal, i).some(({ kind }) => kind === 'actor')) return undefined;
    if (verb) return { ...verb, word, from, forms, contracted: true };
  }
  return undefined;
}

/** Where the steps of a phrase end that begins at an index. */
function matchSteps(items: readonly Item[], at: number, [step, ...rest]: readonly string[]): number | undefined {
  if (step === undefined) return at;
  if (step === '*') {
    for (const skip of [0, 1, 2]) {
      const isFilled = [...Array(skip).keys()].every((k) => wordAt(items, at + k) !== '');
      const to = isFilled ? matchSteps(items, at + skip, rest) : undefined;
      if (to !== undefined) return to;
    }
    return undefined;
  }
  const matches = step.replace('?', '').split('|').includes(wordAt(items, at));
  const to = matches ? matchSteps(items, at + 1, rest) : undefined;
  return to ?? (step.endsWith('?') ? matchSteps(items, at, rest) : undefined);
}
