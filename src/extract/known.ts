import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { SYSTEM_HEADS, SYSTEM_MODIFIERS } from '../lexicon/heads.ts';
import { isHyphen, keyOf, type Form } from './gazetteer.ts';
import type { CatalogueEntry } from '../model.ts';
import type { Finder, Proposal, Reading, Word } from './reading.ts';

export const SURE = 4;
/** Below the threshold of acceptance: a form that needs a cue waits for one. */
const CUED = 0.9;

/** Kinds that are chosen apart from one another, so that "NATO summit in Madrid" does not hide "NATO". */
type Layer = 'name' | 'event' | 'class';
type Match = { readonly to: number; readonly forms: readonly Form[] };

const layerOf = ({ entry }: Form): Layer => (entry.kind === 'event' ? 'event' : entry.class ? 'class' : 'name');

/** What the catalogue knows of a text. */
interface Known {
  readonly proposals: readonly Proposal[];
  /** The longest name that starts at each token index, events and classes of systems left out. */
  readonly names: ReadonlyMap<number, Proposal>;
  /** The entities among them that some form names without a cue. */
  readonly sure: ReadonlySet<CatalogueEntry | undefined>;
}

const perReading = new WeakMap<Reading, Known>();

/** A text is read along the catalogue once, however many finders ask. */
function knownIn(reading: Reading): Known {
  const cached = perReading.get(reading);
  if (cached) return cached;
  const proposals = proposalsIn(reading);
  const names = longestNames(proposals);
  const sure = new Set([...names.values()].filter(({ weight }) => weight >= SURE).map(({ entry }) => entry));
  const known = { proposals, names, sure };
  perReading.set(reading, known);
  return known;
}

/** The forms of the catalogue in the text; at each place the longest names, events and classes. */
export const findKnown: Finder = (reading) => knownIn(reading).proposals;

/** The longest known name that starts at each token index, events and classes of systems left out. */
export const knownNames = (reading: Reading): ReadonlyMap<number, Proposal> => knownIn(reading).names;

/** Whether the text names an entity by a form that needs no cue. */
export const isNamedSurely = (reading: Reading, entry: CatalogueEntry | undefined): boolean =>
  knownIn(reading).sure.has(entry);

/** A form that needs a cue has one where the same article also names the entity by a form that needs none. */
function proposalsIn(reading: Reading): Proposal[] {
  const found: Proposal[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    if (startsInsideWord(reading.tokens, i)) continue;
    for (const { to, forms } of longestAt(reading, i))
      for (const form of forms) found.push(toProposal(reading, i, to, form));
  }
  const sure = new Set(found.filter(({ weight }) => weight === SURE).map(({ entry }) => entry));
  const cued = found.filter(({ weight, entry }) => weight === CUED && sure.has(entry));
  return [...found, ...cued.map((form) => ({ ...form, rule: 'known by its full name elsewhere in the article' }))];
}

function longestNames(proposals: readonly Proposal[]): ReadonlyMap<number, Proposal> {
  const byStart = new Map<number, Proposal>();
  for (const proposal of proposals) {
    const other = byStart.get(proposal.from);
    if (proposal.kind === 'system-class' || proposal.kind === 'event') continue;
    if (!other || proposal.to > other.to || (proposal.to === other.to && proposal.weight > other.weight))
      byStart.set(proposal.from, proposal);
  }
  return byStart;
}

function longestAt(reading: Reading, from: number): Match[] {
  const { tokens, gazetteer } = reading;
  const best = new Map<Layer, Match>();
  let node = gazetteer.root.next.get(keyOf(tokens[from]!.folded));
  let to = from + 1;
  while (node) {
    const end = afterPlural(tokens, to);
    if (node.forms.length > 0 && endsAtWord(tokens, end)) {
      const words = tokens.slice(from, to).filter((token) => !isHyphen(token));
      const fitting = node.forms.filter((form) => capitalsFit(form, words));
      for (const [layer, forms] of Map.groupBy(fitting, layerOf)) best.set(layer, { to: end, forms });
    }
    while (tokens[to] && isHyphen(tokens[to]!) && node.next.size > 0) to++;
    const token = tokens[to];
    node = token && token.sentence === tokens[from]!.sentence ? node.next.get(keyOf(token.folded)) : undefined;
    to++;
  }
  return [...best.values()];
}

function toProposal(reading: Reading, first: number, matched: number, { entry, sure }: Form): Proposal {
  const { tokens } = reading;
  // "the Hague summit": a small article is the sentence's, not the name's.
  const from = tokens[first]!.text === 'the' && matched - first > 1 ? first + 1 : first;
  const to = entry.kind === 'system' && !entry.class ? withoutNoun(reading, from, matched) : matched;
  return {
    kind:
      entry.kind === 'system' && entry.class && !isAbbreviation(tokens.slice(from, to)) ? 'system-class' : entry.kind,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    from,
    to,
    weight: sure ? SURE : CUED,
    rule: sure ? 'known name' : 'known name with a cue',
    entry,
  };
}

/** "UAV", "VBIEDs": a class written like a designation is marked as a name. */
const isAbbreviation = (words: readonly Word[]): boolean =>
  words.length === 1 && /^\p{Lu}{3,}s?$/u.test(words[0]!.text);

/** "Arrow 3 system" and "Patriot missiles" are catalogue forms whose noun says what the thing is, not how it is called. */
function withoutNoun({ tokens }: Reading, from: number, to: number): number {
  let end = to;
  while (end - 1 > from && (isHyphen(tokens[end - 1]!) || isNoun(tokens[end - 1]!))) end--;
  return end;
}

const isNoun = (word: Word): boolean =>
  (!word.cap || word.shouted) && (SYSTEM_HEADS.has(word.folded) || SYSTEM_MODIFIERS.has(word.folded));

/** "S400" is three tokens in a row; a name must not begin or end in the middle of such a word. */
const startsInsideWord = (tokens: readonly Word[], i: number): boolean =>
  tokens[i]!.joined && i > 0 && tokens[i - 1]!.type !== 'mark';

/** The "s" of "F-16s" goes with the designation. */
const afterPlural = (tokens: readonly Word[], to: number): number =>
  tokens[to]?.text === 's' && tokens[to]!.joined && tokens[to - 1]!.type === 'number' ? to + 1 : to;

const endsAtWord = (tokens: readonly Word[], to: number): boolean => {
  const next = tokens[to];
  return !next || !next.joined || next.type === 'mark';
};

/** "The" of "The Hague" may be small in the text. */
const ARTICLES: ReadonlySet<string> = new Set(['The', 'Die', 'El', 'La', 'Le']);

/** A capital in the form asks for one in the text; an acronym for all of them, unless it is a word of its own. */
function capitalsFit({ tokens, entry }: Form, words: readonly Word[]): boolean {
  if (entry.class) return true;
  return tokens.every((token, i) => {
    const word = words[i]!;
    if (
      token.type !== 'word' ||
      !/^\p{Lu}/u.test(token.text) ||
      (i === 0 && tokens.length > 1 && ARTICLES.has(token.text))
    )
      return true;
    if (!word.cap) return false;
    const letters = token.text.replace(/\./g, '');
    const acronym = letters.length > 1 && letters === letters.toUpperCase();
    if (!acronym || word.upper) return true;
    return letters.length >= 4 && !COMMON_WORDS.has(word.folded);
  });
}
