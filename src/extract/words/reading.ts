import type { Article, Catalogue, CatalogueEntry, Mention, NameKind, Sentence, Span } from '../../model.ts';
import type { Gazetteer } from '../known/gazetteer.ts';
import type { Word } from './word.ts';

export type { Word } from './word.ts';

/**
 * What finders are given: the article, cut into sentences and tokens once. Tokens and sentences cover title,
 * headings and paragraphs; leftovers of the web page are not in them.
 */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Word[];
  /** The `bits` of the tokens side by side, for going through a text without a look at each token. */
  readonly bits: Int32Array;
  /** Indices of the tokens with a capital: where names begin. */
  readonly capitals: readonly number[];
  readonly catalogue: Catalogue;
  readonly gazetteer: Gazetteer;
  /** What rules have found out about the text, for the next one that asks (`once.ts`). */
  readonly answers: unknown[];
}

/** A finder's claim that a span is a name of some kind. Claims on one span and kind add up. */
export interface Proposal extends Span {
  readonly kind: NameKind;
  /** Index of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** How much the sign says: about 1 for a hint, 2 for good evidence, 4 for certainty. */
  readonly weight: number;
  readonly rule: string;
  /** The known entity, where the claim rests on one. */
  readonly entry?: CatalogueEntry;
  /** That of its form. */
  readonly number?: number;
}

/** Looks for one kind of thing; knows no other finder. */
export type Finder = (reading: Reading) => readonly Proposal[];

/** Takes what was found and returns it completed, merged or thinned out; changes nothing it was given. */
export type Refiner<M extends Mention = Mention> = (mentions: readonly M[], reading: Reading) => readonly M[];
