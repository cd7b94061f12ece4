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

/** A text is read along the catalogue once, however many finders ask. */
const knownIn = oncePerReading((reading) => withCues(proposalsIn(reading)));

const namesIn = oncePerReading((reading) => longestNames(knownIn(reading), reading.tokens.length));

/** The entities that some form names without a cue. */
const sureIn = oncePerReading((reading) => {
  const sure = new Set<CatalogueEntry | undefined>();
  for (const proposal of knownIn(reading))
    if (proposal.weight >= SURE && namesIn(reading).get(proposal.from) === proposal) sure.add(proposal.entry);
  return sure;
});

/** The forms of the catalogue in the text; at each place the longest names, events and classes. */
export const findKnown: Finder = knownIn;

/** The longest known name that starts at each token index, events and classes of systems left out. */
export const knownNames = (reading: Reading): TokenMap<Proposal> => namesIn(reading);

/** Whether the text names an entity by a form that needs no cue. */
export const isNamedSurely = (reading: Reading, entry: CatalogueEntry | undefined): boolean =>
  sureIn(reading).has(entry);

function proposalsIn(reading: Reading): Proposal[] {
  const { tokens, bits } = reading;
  const found: Proposal[] = [];
  for (let i = 0; i < bits.length; i++) {
    if ((bits[i]! & OPENS_NAMES) === 0 || startsInsideWord(tokens, i)) continue;
    if (!mayGoOn(reading, i)) addAlone(found, reading, i);
    else
      for (const { to, forms } of longestAt(reading, i))
        for (const form of forms) found.push(toProposal(reading, i, to, form));
  }
  return found;
}

/** A form that needs a cue has one where the same article also names the entity by a form that needs none. */
function withCues(found: readonly Proposal[]): readonly Proposal[] {
  const cued = found.filter(({ weight }) => weight === CUED);
  if (cued.length === 0) return found;
  const sure = new Set<number | undefined>();
  for (const { weight, number } of found) if (weight === SURE) sure.add(number);
  const named = cued.filter(({ number }) => sure.has(number));
  if (named.length === 0) return found;
  return [...found, ...named.map((form) => ({ ...form, rule: 'known by its full name elsewhere in the article' }))];
}

/** Most words go on no name at all, and hardly one of the others goes on with just this one. */
function mayGoOn({ tokens, gazetteer }: Reading, i: number): boolean {
  const next = nextOfName(tokens, i + 1);
  return next !== undefined && gazetteer.pairs.mayHave(tokens[i]!.lexeme.keyHash, tokens[next]!.lexeme.keyHash);
}

/** The forms that a single token is. */
function addAlone(found: Proposal[], reading: Reading, i: number): void {
  const { tokens } = reading;
  const { alone } = tokens[i]!.lexeme;
  if (alone.length === 0) return;
  const to = afterPlural(tokens, i + 1);
  if (endsAtWord(tokens, to)) for (const form of alone) found.push(toProposal(reading, i, to, form));
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
function longestAt({ tokens, gazetteer }: Reading, from: number): readonly Match[] {
  let best: Match[] | undefined;
  let forms: readonly Form[] = tokens[from]!.lexeme.alone;
  let node: Node | undefined;
  for (let to = from + 1; ; to++) {
    const end = afterPlural(tokens, to);
    if (forms.length > 0 && endsAtWord(tokens, end))
      for (const form of forms) if (!node || capitalsFit(form, tokens, from)) keepLongest((best ??= []), form, end, to);
    const next = nextOfName(tokens, to);
    if (next === undefined) break;
    const { key, keyHash } = tokens[next]!.lexeme;
    node = gazetteer.names.next(node ?? tokens[from]!.names!, key, keyHash);
    if (!node) break;
    forms = node.forms;
    to = next;
  }
  return best ?? NOTHING;
}

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

function toProposal(reading: Reading, first: number, matched: number, { entry, number, kind, sure }: Form): Proposal {
  const { tokens } = reading;
  // "the Hague summit": a small article is the sentence's, not the name's.
  const from = matched - first > 1 && tokens[first]!.text === 'the' ? first + 1 : first;
  const to = kind === 'system' ? systemEnd(reading, from, matched) : matched;
  return {
    kind: kind === 'system-class' && isAbbreviation(tokens, from, to) ? 'system' : kind,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    from,
    to,
    weight: sure ? SURE : CUED,
    rule: sure ? 'known name' : 'known name with a cue',
    entry,
    number,
  };
}

/** "UAV", "VBIEDs": a class written like a designation is marked as a name. */
const isAbbreviation = (tokens: readonly Word[], from: number, to: number): boolean =>
  to - from === 1 && /^\p{Lu}{3,}s?$/u.test(tokens[from]!.text) && !(tokens[from]!.shouted && tokens[from]!.common);
