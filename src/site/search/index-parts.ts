import type { Cbor } from './cbor.ts';
import type { IndexedWord } from './light.ts';
import type { PagefindFragment } from './slim-fragment.ts';

/** A file of a search index: what it holds, or which file of the former index is the same. */
export type IndexFile = { readonly path: string } & (
  { readonly content: Uint8Array } | { readonly content?: undefined; readonly former: string }
);

/** An article as the index has it. */
export interface IndexedArticle {
  readonly id: string;
  /** How long it is, roughly, and what else may be told of it. */
  readonly facts: readonly Cbor[];
  /** What a search shows of it; or the path of that in the former index. */
  readonly shown: PagefindFragment | string;
}

/** An index of some articles, before it is put into files. */
export interface IndexParts {
  /** In the order in which the index has them. */
  readonly articles: readonly IndexedArticle[];
  /** In their order. They speak of an article by its place among these. */
  readonly words: Iterable<IndexedWord>;
  /** The index's own account of itself, without what the others say. */
  readonly meta: readonly Cbor[];
  readonly entry: Entry;
  /** What makes a search of it. */
  readonly others: readonly IndexFile[];
}

/** What a search reads first. */
export interface Entry {
  readonly languages: { readonly en: object };
}
