import type { Dress, Wrapper } from '../../extract/mark.ts';
import type { Mention, Sentence, Span } from '../../model.ts';
import { overlap, overlapping } from '../../text/spans.ts';
import { closingOf, escaped, openingOf } from './marked-text.ts';

/** A sentence, or a mention in it. */
interface Layer extends Span {
  readonly sentence?: Sentence;
  readonly mention?: Mention;
}

/**
 * A stretch of text as HTML, its sentences and mentions marked as the remark plugin does, where each lies whole in the
 * stretch and none crosses another one; else undefined. Nearly all are so, and without a tree that takes a fifth of the time.
 */
export function nestedMarks(
  text: string,
  span: Span,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  dress: Dress,
): string | undefined {
  const open: { readonly layer: Layer; readonly closing: string }[] = [];
  let html = '';
  let at = span.start;
  const goTo = (place: number): void => {
    if (place > at) html += escaped(text.slice(at, place));
    at = place;
  };
  const close = (before: number): void => {
    for (let last = open.at(-1); last && last.layer.end <= before; last = open.at(-1)) {
      goTo(last.layer.end);
      html += last.closing;
      open.pop();
    }
  };
  for (const layer of layersIn(span, sentences, mentions)) {
    close(layer.start);
    const outer = open.at(-1)?.layer;
    const isIn = layer.start >= span.start && layer.end <= (outer ?? span).end;
    if (!isIn || (outer && layer.sentence)) return undefined;
    goTo(layer.start);
    const wrappers = layer.mention ? dress(layer.mention, outer?.mention !== undefined) : [ofSentence(layer.sentence!)];
    for (const wrapper of wrappers) html += openingOf(wrapper);
    open.push({ layer, closing: wrappers.map(closingOf).reverse().join('') });
  }
  close(span.end);
  goTo(span.end);
  return html;
}

const ofSentence = ({ index }: Sentence): Wrapper => ({ tag: 'span', properties: { id: `s${index}` } });

/** Outer ones before inner ones. Where a mention takes in what it lies in ("Palmyra, Syria"), its mark stands on the name alone. */
function layersIn(span: Span, sentences: readonly Sentence[], mentions: readonly Mention[]): Layer[] {
  const layers: Layer[] = overlapping(sentences, span).map((sentence) => layerOf(sentence, { sentence }));
  for (const mention of mentions) {
    if (!overlap(mention, span)) continue;
    const core = ('core' in mention && mention.core) || mention;
    if (overlap(core, span)) layers.push(layerOf(core, { mention }));
  }
  return layers
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || Number(!a.sentence) - Number(!b.sentence) || b.end - a.end);
}

const layerOf = ({ start, end }: Span, of: Pick<Layer, 'sentence' | 'mention'>): Layer => ({ start, end, ...of });
