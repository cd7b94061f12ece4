import type { Corpus } from '../../model.ts';
import { inCommon } from '../in-common.ts';
import { noteUntold } from '../kept/frames.ts';
import { once } from '../once.ts';
import { facetFiles } from './facets.ts';
import { nameFiles } from './name-parts.ts';
import { nameRecords } from './names.ts';
import { rolesByArticle } from './roles.ts';
import { vocabulary } from './vocabulary.ts';
import { wordFiles } from './word-parts.ts';

/** The data of the search by their site paths. */
export const searchFiles = once((corpus: Corpus) =>
  // What another thread has asked to make them is not known here.
  inCommon('search files', () => filesOf(corpus), noteUntold),
);

function filesOf(corpus: Corpus): ReadonlyMap<string, unknown> {
  const records = nameRecords(corpus);
  return new Map<string, unknown>([
    ...nameFiles(records),
    ...wordFiles(records, vocabulary(corpus)),
    ...facetFiles(corpus),
    ...rolesByArticle(corpus).files,
  ]);
}
