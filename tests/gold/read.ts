import { join } from 'node:path';
import { assemble } from '../../src/assemble.ts';
import { findMentions } from '../../src/extract/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { Article, Mention } from '../../src/model.ts';
import { loadBlind, loadExtra, loadFive } from './load.ts';
import type { GoldText } from './place.ts';

/** An annotated text as the project reads it. */
export interface Read {
  readonly gold: GoldText;
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

const ROOT = join(import.meta.dirname, '../..');

/** The five articles, from content/ with their sidecars. */
export function readFive(): Read[] {
  const { articles, catalogue } = assemble(ROOT);
  return loadFive().map((gold) => {
    const found = articles.find(({ article }) => article.id === gold.id);
    if (!found) throw new Error(`No article ${gold.id} in content/articles`);
    return { gold, article: found.article, mentions: findMentions(found.article, catalogue) };
  });
}

/** The further texts, as read with nothing but their day of publication. */
export function readExtra(): Read[] {
  return readAlone(loadExtra());
}

/** The texts that were annotated before the extractor saw them, as read with nothing but their day of publication. */
export function readBlind(): Read[] {
  return readAlone(loadBlind());
}

function readAlone(texts: readonly GoldText[]): Read[] {
  const { catalogue } = assemble(ROOT);
  return texts.map((gold) => {
    const article = ingest({ id: gold.id, text: gold.text, published: gold.published.anchor });
    return { gold, article, mentions: findMentions(article, catalogue) };
  });
}
