import type { Article, Mention, NameMention, Sentence, Span } from '../model.ts';

export const isName = (mention: Mention): mention is NameMention => 'entity' in mention;

/** The sentence that holds a span's start; sentences are in order. Nothing for a span in a leftover of the page. */
export function sentenceAt({ sentences }: Article, { start }: Span): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (start < sentence.start) high = middle - 1;
    else if (start >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
