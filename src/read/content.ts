import type { Catalogue, Settings } from '../model.ts';
import { readArticles } from './articles.ts';
import type { RawArticle } from './articles.ts';
import { readCorrections } from './corrections.ts';
import type { Corrections } from './corrections.ts';
import type { FileError } from './errors.ts';
import { readCatalogue } from './kept-catalogue.ts';
import { readSettings } from './settings.ts';

export { formerCatalogue, readCatalogue } from './kept-catalogue.ts';

/** Everything under `content/`, as it lies on the disk, and everything that is wrong with it. */
export interface Content {
  readonly articles: readonly RawArticle[];
  readonly catalogue: Catalogue;
  /** Tells the catalogue from any other. */
  readonly digest: string;
  readonly corrections: Corrections;
  readonly settings: Settings;
  readonly errors: readonly FileError[];
}

/** Reads a project's articles, catalogue, corrections and settings. Nothing is thrown: errors are gathered. */
export function readContent(root: string): Content {
  const { articles, errors } = readArticles(root);
  const { errors: wrong, ...knowledge } = readKnowledge(root);
  const { settings, errors: unsettled } = readSettings(root);
  return { articles, ...knowledge, settings, errors: [...errors, ...wrong, ...unsettled] };
}

/** All but the articles: what the editors of a project know, and hold against the machine. */
export function readKnowledge(root: string): Omit<Content, 'articles' | 'settings'> {
  const { errors, ...known } = readCatalogue(root);
  const corrections = readCorrections(root);
  return { ...known, corrections, errors: [...errors, ...corrections.errors] };
}
