import type { PhrasingContent } from 'mdast';
import type { Mention, Sentence, Span } from '../model.ts';

/** One HTML element to put around words. */
export interface Wrapper {
  readonly tag: string;
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

/** The elements around a mention, outermost first; none leaves the words unmarked. */
export type Dress = (mention: Mention, nested: boolean) => readonly Wrapper[];

interface Layer extends Span {
  readonly wrappers: (nested: boolean) => readonly Wrapper[];
  /** Whether what lies inside must not be a link. */
  readonly link: boolean;
}

/**
 * Cuts a stretch of text into mdast text nodes and marked ones: a `span` with the id `s<index>` for each sentence,
 * and in it the mentions. The text of all nodes together is `text.slice(span.start, span.end)`, always. A mention
 * that crosses the end of a sentence is marked in both; mentions outside the stretch are left out.
 */
export function markText(
  text: string,
  span: Span,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  dress: Dress,
): PhrasingContent[] {
  const layers: Layer[] = [
    ...sentences.map((sentence) =>
      layerOf(sentence, () => [{ tag: 'span', properties: { id: `s${sentence.index}` } }]),
    ),
    ...mentions.map((mention) => ({ ...layerOf(coreOf(mention), (nested) => dress(mention, nested)), link: true })),
  ];
  return nest(text, span, within(layers, span), false);
}

/** Where a mention takes in what it lies in ("Palmyra, Syria"), its own mark stands on the name alone. */
const coreOf = (mention: Mention): Span => ('core' in mention && mention.core) || mention;

function layerOf({ start, end }: Span, wrappers: Layer['wrappers']): Layer {
  return { start, end, wrappers, link: false };
}

/** The layers clipped to a span, those that are empty there left out, outer ones before inner ones. */
function within(layers: readonly Layer[], span: Span): Layer[] {
  return layers
    .map((layer) => ({ ...layer, start: Math.max(layer.start, span.start), end: Math.min(layer.end, span.end) }))
    .filter((layer) => layer.start < layer.end)
    .sort((a, b) => a.start - b.start || Number(a.link) - Number(b.link) || b.end - a.end);
}

function nest(text: string, span: Span, layers: readonly Layer[], nested: boolean): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = span.start;
  let rest = layers;
  while (rest.length > 0) {
    const outer = cut(rest[0]!, rest);
    if (outer.start > at) nodes.push({ type: 'text', value: text.slice(at, outer.start) });
    const inner = within(rest.slice(1), outer);
    nodes.push(...wrap(outer.wrappers(nested), nest(text, outer, inner, nested || outer.link)));
    at = outer.end;
    rest = within(rest.slice(1), { start: at, end: span.end });
  }
  if (at < span.end) nodes.push({ type: 'text', value: text.slice(at, span.end) });
  return nodes;
}

/** A mention that runs on into the next sentence ends before it: a sentence is never inside a mention. */
function cut(outer: Layer, rest: readonly Layer[]): Layer {
  const sentence = outer.link ? rest.find((layer) => !layer.link) : undefined;
  return sentence ? { ...outer, end: Math.min(outer.end, sentence.start) } : outer;
}

function wrap(wrappers: readonly Wrapper[], children: PhrasingContent[]): PhrasingContent[] {
  return wrappers.reduceRight<PhrasingContent[]>((inside, wrapper) => [element(wrapper, inside)], children);
}

/** A node that remark-rehype turns into the element named in its data. */
function element({ tag, properties }: Wrapper, children: PhrasingContent[]): PhrasingContent {
  const data = { hName: tag, hProperties: { ...properties } };
  return { type: 'mention', data, children } as unknown as PhrasingContent;
}
