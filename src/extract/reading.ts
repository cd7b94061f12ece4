import type { Article, Catalogue, Mention, Sentence } from '../model.ts';
import type { Token } from '../text/tokens.ts';

/** A token with the sentence it stands in. */
export interface PlacedToken extends Token {
  /** `Sentence.index`. */
  readonly sentence: number;
}

/**
 * What finders are given: the article, cut into sentences and tokens once. Tokens and sentences cover title,
 * headings and paragraphs; leftovers of the web page are not in them.
 */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly PlacedToken[];
  readonly catalogue: Catalogue;
}

/** Looks for one kind of thing; knows no other finder. */
export type Finder = (reading: Reading) => readonly Mention[];

/** Takes what was found and returns it completed, merged or thinned out; changes nothing it was given. */
export type Refiner = (mentions: readonly Mention[], reading: Reading) => readonly Mention[];
