import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Source } from './contestants/contestant.ts';
import { filed } from './corpus.ts';
import type { Options } from './options.ts';

/** The articles that are built: made up, or the first of a content folder, in the order of their names. */
export const sources = ({ articles, seed, content }: Pick<Options, 'articles' | 'seed' | 'content'>): Source[] =>
  content === undefined ? [...filed(articles, seed)] : filesOf(path.join(content, 'content/articles'), articles);

function filesOf(folder: string, count: number): Source[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  if (names.length === 0) throw new Error(`--content: articles are expected in ${folder}; no .txt file is there`);
  return names
    .sort()
    .slice(0, count)
    .map((name) => {
      const id = name.replace(/\.txt$/, '');
      const beside = path.join(folder, `${id}.yaml`);
      const sidecar = existsSync(beside) ? { sidecar: readFileSync(beside, 'utf8') } : {};
      return { id, text: readFileSync(path.join(folder, name), 'utf8'), ...sidecar };
    });
}
