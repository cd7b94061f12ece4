import type { Catalogue, CatalogueEntry, Settings } from '../model.ts';
import { readArticles } from './articles.ts';
import type { RawArticle } from './articles.ts';
import { readEntries } from './catalogue.ts';
import { readCorrections } from './corrections.ts';
import type { Corrections } from './corrections.ts';
import type { FileError } from './errors.ts';
import { mergePlaces } from './merge.ts';
import { readPlaces } from './places.ts';
import { rememberLast } from './remembered.ts';
import { readSettings } from './settings.ts';

/** Everything under `content/`, as it lies on the disk, and everything that is wrong with it. */
export interface Content {
  readonly articles: readonly RawArticle[];
  readonly catalogue: Catalogue;
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
  const { catalogue, errors } = readCatalogue(root);
  const corrections = readCorrections(root);
  return { catalogue, corrections, errors: [...errors, ...corrections.errors] };
}

/** The editors' entries of a project and the places of the packages, one entry for each entity. */
export function readCatalogue(root: string): { readonly catalogue: Catalogue; readonly errors: readonly FileError[] } {
  const { entries, errors } = readEntries(root);
  return { catalogue: catalogueOf([entries]), errors };
}

/** One object as long as the entries are the same: what is compiled of a catalogue hangs on it. */
const catalogueOf = rememberLast(([entries = []]: readonly (readonly CatalogueEntry[])[]): Catalogue => ({
  entries: mergePlaces(entries, readPlaces()),
}));
