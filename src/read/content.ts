import type { Catalogue } from '../model.ts';
import { readArticles } from './articles.ts';
import type { RawArticle } from './articles.ts';
import { readEntries } from './catalogue.ts';
import type { FileError } from './errors.ts';
import { mergePlaces } from './merge.ts';
import { readPlaces } from './places.ts';

/** Everything under `content/`, as it lies on the disk, and everything that is wrong with it. */
export interface Content {
  readonly articles: readonly RawArticle[];
  readonly catalogue: Catalogue;
  readonly errors: readonly FileError[];
}

/** Reads a project's `content/articles` and `content/entities`. Nothing is thrown: errors are gathered. */
export function readContent(root: string): Content {
  const { articles, errors } = readArticles(root);
  const { catalogue, errors: wrong } = readCatalogue(root);
  return { articles, catalogue, errors: [...errors, ...wrong] };
}

/** The editors' entries of a project and the places of the packages, one entry for each entity. */
export function readCatalogue(root: string): { readonly catalogue: Catalogue; readonly errors: readonly FileError[] } {
  const { entries, errors } = readEntries(root);
  return { catalogue: { entries: mergePlaces(entries, readPlaces()) }, errors };
}
