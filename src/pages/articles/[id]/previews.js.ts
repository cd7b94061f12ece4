import type { APIRoute } from 'astro';
import type { ReadArticle } from '../../../model.ts';
import { corpus } from '../../../site/corpus.ts';
import { previewsOf, previewsPath } from '../../../site/previews/index.ts';
import { previewsJson } from '../../../site/previews/json.ts';
import { scriptOf } from '../../../site/scripts/data-script.ts';

export function getStaticPaths() {
  const { articles } = corpus();
  return articles.map((read) => ({ params: { id: read.article.id }, props: { read } }));
}

/** What the previews of an article's mentions say; fetched when a reader first means to look at one. */
export const GET: APIRoute = ({ props }) => {
  const { read } = props as { read: ReadArticle };
  return scriptOf(previewsPath(read.article.id), previewsJson(previewsOf(read, corpus())));
};
