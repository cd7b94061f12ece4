import { afterPlural, capitalsFit, endsAtWord, startsInsideWord } from './form-fit.ts';
import type { CatalogueEntry } from '../../model.ts';
import type { Finder, Proposal, Reading, Word } from '../words/reading.ts';
import { CONTINUES_NAMES, OPENS_NAMES } from '../words/lexemes.ts';
import { oncePerReading } from '../words/once.ts';
import { tokenMap, type TokenMap } from '../words/token-tables.ts';
import type { Form, Layer, Node } from '../known/trie.ts';
import { systemEnd } from './system-end.ts';

export const SURE = 4;
/** Below the threshold of acceptance: a form that needs a cue waits for one. */
const CUED = 0.9;

/** The forms of one layer that end at a node of the trie; `depth` tells the nodes on one way apart. */
interface Match {
  readonly to: number;
  readonly depth: number;
  readonly layer: Layer;
  readonly forms: Form[];
}

/** What the catalogue knows of a text. */
interface Known {
  readonly proposals: readonly Proposal[];
  /** The longest name that starts at each token index, events and classes of systems left out. */
  readonly names: TokenMap<Proposal>;
  /** The entities among them that some form names without a cue. */
  readonly sure: ReadonlySet<CatalogueEntry | undefined>;
}

/** A text is read along the catalogue once, however many finders ask. */
const knownIn = oncePerReading((reading): Known => {
  const proposals = proposalsIn(reading);
  const names = longestNames(proposals, reading.tokens.length);
  const longest = proposals.filter((proposal) => names.get(proposal.from) === proposal);
  const sure = new Set(longest.filter(({ weight }) => weight >= SURE).map(({ entry }) => entry));
  return { proposals, names, sure };
});

/** The forms of the catalogue in the text; at each place the longest names, events and classes. */
export const findKnown: Finder = (reading) => knownIn(reading).proposals;

/** The longest known name that starts at each token index, events and classes of systems left out. */
export const knownNames = (reading: Reading): TokenMap<Proposal> => knownIn(reading).names;

/** Whether the text names an entity by a form that needs no cue. */
export const isNamedSurely = (reading: Reading, entry: CatalogueEntry | undefined): boolean =>
  knownIn(reading).sure.has(entry);

/** A form that needs a cue has one where the same article also names the entity by a form that needs none. */
function proposalsIn(reading: Reading): Proposal[] {
  const found: Proposal[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    if ((reading.tokens[i]!.bits & OPENS_NAMES) === 0 || startsInsideWord(reading.tokens, i)) continue;
    for (const { to, forms } of longestAt(reading, i))
      for (const form of forms) found.push(toProposal(reading, i, to, form));
  }
  const sure = new Set(found.filter(({ weight }) => weight === SURE).map(({ entry }) => entry));
  const cued = found.filter(({ weight, entry }) => weight === CUED && sure.has(entry));
  return [...found, ...cued.map((form) => ({ ...form, rule: 'known by its full name elsewhere in the article' }))];
}

function longestNames(proposals: readonly Proposal[], tokens: number): TokenMap<Proposal> {
  const byStart = tokenMap<Proposal>(tokens);
  for (let i = 0; i < proposals.length; i++) {
    const proposal = proposals[i]!;
    const other = byStart.get(proposal.from);
    if (proposal.kind === 'system-class' || proposal.kind === 'event') continue;
    if (!other || proposal.to > other.to || (proposal.to === other.to && proposal.weight > other.weight))
      byStart.set(proposal.from, proposal);
  }
  return byStart;
}

/** The longest forms of each layer that begin at a token. */
function longestAt({ tokens }: Reading, from: number): readonly Match[] {
  let best: Match[] | undefined;
  let forms: readonly Form[] = tokens[from]!.lexeme.alone;
  let node: Node | undefined;
  for (let to = from + 1; ; to++) {
    const end = afterPlural(tokens, to);
    if (forms.length > 0 && endsAtWord(tokens, end))
      for (const form of forms) if (!node || capitalsFit(form, tokens, from)) keepLongest((best ??= []), form, end, to);
    // Most words go on no name at all, and their own bits say so sooner than the trie, far away in memory.
    const next = nextOfName(tokens, to);
    if (next === undefined) break;
    node = (node ?? tokens[from]!.names!).next?.get(tokens[next]!.key);
    if (!node) break;
    forms = node.forms ?? NO_FORMS;
    to = next;
  }
  return best ?? NOTHING;
}

const NO_FORMS: readonly Form[] = [];

/** Index of the token, after hyphens, that some name goes on with, in the same sentence. */
function nextOfName(tokens: readonly Word[], after: number): number | undefined {
  let i = after;
  while (tokens[i]?.hyphen) i++;
  const token = tokens[i];
  const goesOn = token && (token.bits & CONTINUES_NAMES) !== 0 && token.sentence === tokens[after - 1]!.sentence;
  return goesOn ? i : undefined;
}

/** Most words open no name after all. */
const NOTHING: readonly Match[] = [];

function keepLongest(best: Match[], form: Form, to: number, depth: number): void {
  const i = best.findIndex(({ layer }) => layer === form.layer);
  if (best[i]?.depth === depth) best[i].forms.push(form);
  else best[i < 0 ? best.length : i] = { to, depth, layer: form.layer, forms: [form] };
}

function toProposal(reading: Reading, first: number, matched: number, { entry, sure }: Form): Proposal {
  const { tokens } = reading;
  // "the Hague summit": a small article is the sentence's, not the name's.
  const from = tokens[first]!.text === 'the' && matched - first > 1 ? first + 1 : first;
  const to = entry.kind === 'system' && !entry.class ? systemEnd(reading, from, matched) : matched;
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
  words.length === 1 && /^\p{Lu}{3,}s?$/u.test(words[0]!.text) && !(words[0]!.shouted && words[0]!.common);
