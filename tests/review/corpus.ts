import { analyze } from '../../src/analyze/index.ts';
import { findMentions } from '../../src/extract/index.ts';
import type { Catalogue, Corpus, ReadArticle } from '../../src/model.ts';
import { review } from '../../src/review/index.ts';
import type { Report } from '../../src/review/report.ts';
import { article, catalogue } from '../extract/sample.ts';

export const KNOWN: Catalogue = {
  entries: catalogue(
    { kind: 'place', name: 'Riga', file: 'content/entities/places-baltic.yaml' },
    { kind: 'place', name: 'Talvik', file: 'content/entities/places-north.yaml' },
    { kind: 'place', name: 'Russia', demonyms: ['Russian'], file: 'content/entities/places-north.yaml' },
    { kind: 'person', name: 'Anders Velmquist', file: 'content/entities/people-west.yaml' },
    { kind: 'person', name: 'Boris Ostrov', file: 'content/entities/people-east.yaml' },
    { kind: 'person', name: 'Carl Ostrom', file: 'content/entities/people-east.yaml' },
    { kind: 'place', name: 'Paldiski' },
  ).entries,
};

/** An article in which everything is found that the extractor finds. */
export function read(id: string, text: string, published?: string, known = KNOWN): ReadArticle {
  const made = { ...article(text, published), id, title: `Title of ${id}` };
  return { article: made, mentions: findMentions(made, known), sha256: '0'.repeat(64), file: `${id}.txt` };
}

export const corpusOf = (articles: readonly ReadArticle[], known = KNOWN): Corpus => analyze(articles, known);

/** The report on texts, named article-0, article-1 and so on. */
export function reportOn(texts: readonly string[], known = KNOWN, only?: ReadonlySet<string>): Report {
  const articles = texts.map((text, i) => read(`article-${i}`, text, '2025-06-04', known));
  return review(corpusOf(articles, known), known, only);
}
