import { ADVERBS, AUXILIARIES, BE, CHAIN, CHAIN_LINKS, type Modifier } from '../../lexicon/holdings.ts';
import type { Cue } from './cue.ts';
import { wordAt, type Item } from './item.ts';

/** What stands between a subject and the verb that counts: "is considering buying", "has decided not to". */
export interface Group {
  /** Where the subject ends. */
  readonly from: number;
  readonly modifiers: readonly Modifier[];
  /** What governs the verb itself. */
  readonly governor: 'be' | 'have' | 'do' | 'modal' | 'to' | 'chain' | 'none';
  /** An infinitive that no verb governs: "Poland to buy". */
  readonly headline: boolean;
  /** "might have deployed": nobody is sure. */
  readonly unsure: boolean;
}

const MODALS = /^(?:will|would|shall|should|can|could|may|might|must|cannot)$/;

/** Reads leftwards from a verb to where its subject ends. */
export function groupBefore(items: readonly Item[], { from: verb }: Pick<Cue, 'from'>): Group {
  const modifiers: Modifier[] = [];
  const seen: string[] = [];
  let governor: Group['governor'] = 'none';
  let i = verb;
  for (; i > 0; i--) {
    const at = i - 1;
    if (items[at]!.kind === 'date' && i < verb + 1) continue;
    const word = wordAt(items, at);
    const isTime = items[i]?.kind === 'date' && /^(?:on|in|since|by|during|last)$/.test(word);
    if (isTime || ADVERBS.has(word) || /^\w{2,}ly$/.test(word)) continue;
    const link = CHAIN_LINKS.has(word) && word !== 'to' && CHAIN.has(wordAt(items, at - 1));
    const talks = word === 'in' && /^(?:talks|negotiations|process)$/.test(wordAt(items, i));
    const modifier = modifierOf(word, governor, wordAt(items, i));
    if (!AUXILIARIES.has(word) && word !== 'to' && !link && !talks && modifier === undefined) break;
    if (modifier !== undefined) modifiers.push(modifier);
    if (governor === 'none' && modifier !== 'negated') governor = governorOf(word, link);
    seen.push(word);
  }
  const unsure = governor === 'have' && seen.some((word) => /^(?:may|might|could)$/.test(word));
  const all = [...modifiers, ...fromInfinitive(seen, modifiers)].filter((one) => !unsure || one !== 'considered');
  return { from: i, modifiers: all, governor, headline: isHeadline(seen, modifiers), unsure };
}

function modifierOf(word: string, governor: Group['governor'], next: string): Modifier | undefined {
  if (/n't$/.test(word)) return 'negated';
  if (/^(?:talks|negotiations)$/.test(word)) return next === 'to' || next === 'on' ? 'considered' : undefined;
  if (/^(?:deal|contract|agreement)$/.test(word)) return undefined;
  // "like" counts in "would like to" alone, "ready" and "open" before "to".
  if (/^(?:like|ready|open|set|due|about|going)$/.test(word) && governor === 'none') return undefined;
  return CHAIN.get(word);
}

function governorOf(word: string, link: boolean): Group['governor'] {
  if (word === 'to') return 'to';
  if (link) return 'chain';
  if (BE.has(word)) return 'be';
  if (/^(?:has|have|had|having)$/.test(word)) return 'have';
  if (/^(?:do|does|did)$/.test(word) || /n't$/.test(word)) return 'do';
  return MODALS.test(word) ? 'modal' : 'chain';
}

/** "is to buy", "has to buy". */
function fromInfinitive([first, second]: readonly string[], modifiers: readonly Modifier[]): Modifier[] {
  if (first !== 'to' || modifiers.some((one) => one !== 'negated')) return [];
  if (BE.has(second ?? '')) return ['planned'];
  return /^(?:has|have|had)$/.test(second ?? '') ? ['needed'] : [];
}

const isHeadline = (seen: readonly string[], modifiers: readonly Modifier[]): boolean =>
  seen.length === 1 && seen[0] === 'to' && modifiers.length === 0;

/** How a verb's form stands to what governs it. */
export function voiceOf({ forms }: Cue, { governor }: Group, plural: boolean): 'active' | 'passive' | undefined {
  const is = (form: Cue['forms'][number]): boolean => forms.includes(form);
  if (forms.length === 0) return 'active';
  if (governor === 'be') return is('ing') ? 'active' : is('participle') ? 'passive' : undefined;
  if (governor === 'have') return is('participle') ? 'active' : undefined;
  if (governor === 'do' || governor === 'modal' || governor === 'to')
    return is('base') ? 'active' : governor === 'to' && is('ing') ? 'active' : undefined;
  if (governor === 'chain') return is('ing') || (is('past') && !is('participle')) ? 'active' : undefined;
  return is('third') || is('past') || (is('base') && plural) ? 'active' : undefined;
}
