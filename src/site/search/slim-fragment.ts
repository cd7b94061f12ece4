import { firstOfEach } from './first.ts';

/** What Pagefind keeps of an article, as far as it is used. */
export interface PagefindFragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly id: string; readonly text: string }[];
}

const SENTENCE = /^s\d+$/;

/** An article as a search shows it: its address, its facts and its sentences, one that lies in two elements once. */
export function slimFragment({ url, meta, anchors }: PagefindFragment): PagefindFragment {
  const sentences = anchors.filter(({ id }) => SENTENCE.test(id)).map(({ id, text }) => ({ id, text }));
  return { url, meta, anchors: firstOfEach(sentences, ({ id }) => id) };
}
