import type { PhrasingContent } from 'mdast';
import type { Mention, Repair, Sentence, Span } from '../model.ts';
import { changesIn, piecesWith, type Change } from '../text/changes.ts';
import { overlap, overlapping } from '../text/spans.ts';

/** One HTML element to put around words. */
export interface Wrapper {
  readonly tag: string;
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

/** The elements around a mention, outermost first; none leaves the words unmarked. */
export type Dress = (mention: Mention, nested: boolean) => readonly Wrapper[];

/** What is put around repaired words, and the words that go and come within them. */
export interface Mend {
  readonly repairs: readonly Repair[];
  readonly dress: (repair: Repair) => Wrapper;
}

interface Layer extends Span {
  readonly wrappers: (nested: boolean) => readonly Wrapper[];
  /** A mention must not be a link within another one; a repair may be cut in two by it. */
  readonly of: 'sentence' | 'mention' | 'repair';
}

/** A text with the changes that are shown in it. */
interface Words {
  readonly text: string;
  readonly changes: readonly Change[];
}

/**
 * Cuts a stretch of text into mdast text nodes and marked ones: a `span` with the id `s<index>` for each sentence,
 * and in it the mentions. The text of all nodes together is `text.slice(span.start, span.end)`, always, but for what
 * repairs put in, which stands in `ins`; what they take out is there in `del`. A mention that crosses the end of a
 * sentence is marked in both; mentions outside the stretch are left out.
 */
export function markText(
  text: string,
  span: Span,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  dress: Dress,
  mend: Mend = { repairs: [], dress: () => ({ tag: 'span', properties: {} }) },
): PhrasingContent[] {
  const layers: Layer[] = [
    ...overlapping(sentences, span).map((sentence) =>
      layerOf('sentence', sentence, () => [{ tag: 'span', properties: { id: `s${sentence.index}` } }]),
    ),
    ...mend.repairs.map((repair) => layerOf('repair', repair, () => [mend.dress(repair)])),
    ...mentions.map((mention) => layerOf('mention', coreOf(mention), (nested) => dress(mention, nested))),
  ];
  return nest({ text, changes: changesIn(mend.repairs) }, span, within(layers, span), false);
}

/** Where a mention takes in what it lies in ("Palmyra, Syria"), its own mark stands on the name alone. */
const coreOf = (mention: Mention): Span => ('core' in mention && mention.core) || mention;

function layerOf(of: Layer['of'], { start, end }: Span, wrappers: Layer['wrappers']): Layer {
  return { of, start, end, wrappers };
}

const rank = ({ of }: Layer): number => ['sentence', 'mention', 'repair'].indexOf(of);
const isSentence = ({ of }: Layer): number => Number(of === 'sentence');

/** The layers clipped to a span, those that are empty there left out, outer ones before inner ones. */
function within(layers: readonly Layer[], span: Span): Layer[] {
  return layers
    .filter((layer) => overlap(layer, span))
    .map((layer) => clipped(layer, Math.max(layer.start, span.start), Math.min(layer.end, span.end)))
    .filter((layer) => layer.start < layer.end)
    .sort((a, b) => a.start - b.start || isSentence(b) - isSentence(a) || b.end - a.end || rank(a) - rank(b));
}

const clipped = (layer: Layer, start: number, end: number): Layer =>
  layer.start === start && layer.end === end ? layer : { ...layer, start, end };

function nest(words: Words, span: Span, layers: readonly Layer[], nested: boolean): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = span.start;
  let rest = layers;
  while (rest.length > 0) {
    const [first, ...others] = rest as [Layer, ...Layer[]];
    const outer = cut(first, others);
    nodes.push(...leaves(words, { start: at, end: outer.start }));
    const inner = nest(words, outer, within(others, outer), nested || outer.of === 'mention');
    nodes.push(...wrap(outer.wrappers(nested), inner));
    at = outer.end;
    // The mention that a repair has been cut at has the rest of the repair in it.
    rest = within(first.of === 'repair' ? [first, ...others] : others, { start: at, end: span.end });
  }
  nodes.push(...leaves(words, { start: at, end: span.end }));
  return nodes;
}

/**
 * A mention that runs on into the next sentence ends before it: a sentence is never inside a mention. A repair ends before
 * a mention that goes beyond it.
 */
function cut(outer: Layer, rest: readonly Layer[]): Layer {
  const inTheWay = (layer: Layer): boolean =>
    outer.of === 'mention' ? layer.of === 'sentence' : layer.of === 'mention' && layer.end > outer.end;
  const next = outer.of === 'sentence' ? undefined : rest.find((layer) => layer.start > outer.start && inTheWay(layer));
  return next ? { ...outer, end: Math.min(outer.end, next.start) } : outer;
}

/** The words of a stretch that no layer divides. */
function leaves({ text, changes }: Words, span: Span): PhrasingContent[] {
  return piecesWith(text, span, changes).map(({ text: value, change }) => {
    const leaf: PhrasingContent = { type: 'text', value };
    return change ? element({ tag: change, properties: {} }, [leaf]) : leaf;
  });
}

function wrap(wrappers: readonly Wrapper[], children: PhrasingContent[]): PhrasingContent[] {
  return wrappers.reduceRight<PhrasingContent[]>((inside, wrapper) => [element(wrapper, inside)], children);
}

/** A node that stands for the element named in its data, as remark-rehype has it. */
function element({ tag, properties }: Wrapper, children: PhrasingContent[]): PhrasingContent {
  const data = { hName: tag, hProperties: { ...properties } };
  return { type: 'mention', data, children } as unknown as PhrasingContent;
}
