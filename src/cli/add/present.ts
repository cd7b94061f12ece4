import type { Folder, Present } from '../../add/plan.ts';
import { findDated } from '../../extract/dated.ts';
import { decode, ingest } from '../../ingest/index.ts';
import type { Article, Catalogue } from '../../model.ts';
import { nameOfPart } from '../../read/adding.ts';
import { ARTICLES_FOLDER, idOf, readArticles } from '../../read/articles.ts';
import { readCatalogue } from '../../read/content.ts';
import { listFolder } from '../../read/folder.ts';

/** What a folder of articles holds before any is added, and how many mistakes. */
type Before = Omit<Folder, 'letSimilarIn'> & { readonly mistakes: number };

/** Reads the articles that are there; what is wrong with any of them, the build tells. */
export function readPresent(holder: string, folder: string, progress: (text: string) => void): Before {
  progress('reading the articles that are there…');
  const { all } = listFolder(folder, ARTICLES_FOLDER);
  const { articles, errors } = all.length === 0 ? { articles: [], errors: [] } : readArticles(holder);
  const present = articles.flatMap(({ file, bytes, sha256, sidecar }): Present[] => {
    const decoded = decode(bytes);
    if (!decoded.ok) return [];
    const hashes = [sha256, ...(sidecar?.original ? [sidecar.original.sha256] : [])];
    return [{ file, article: ingest({ id: 'present', text: decoded.text, sidecar }), hashes }];
  });
  const names = new Set(all.map((name) => idOf(nameOfPart(name) ?? name)));
  return { present, mistakes: errors.length, isTaken: (name) => names.has(name), dateByClues: clueReader(holder) };
}

/** The date that clues leave; the catalogue is read when the first text asks for it. */
function clueReader(holder: string): Folder['dateByClues'] {
  let catalogue: Catalogue | undefined;
  return (article: Article) => {
    catalogue ??= readCatalogue(holder).catalogue;
    return findDated(article, catalogue).article.published;
  };
}
