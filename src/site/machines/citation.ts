import type { Article } from '../../model.ts';
import { plain } from './plain.ts';
import { surePublication } from './sure-date.ts';

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * What Zotero and its like take an article's record from: Highwire Press tags and Dublin Core. The article is cited as
 * its outlet's, not as this site's. `citation_publication_date` goes as far as the date is sure; `DC.date` may be EDTF,
 * and is the date as the page shows it.
 */
export function citationTags(article: Article): MetaTag[] {
  const { title, author, publisher, published, language, url } = article;
  const sure = published && surePublication(published);
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['citation_title', title],
    ['citation_author', author],
    ['citation_publication_date', sure?.replaceAll('-', '/')],
    ['citation_language', language],
    ['citation_public_url', url],
    ['DC.title', title],
    ['DC.creator', author],
    ['DC.date', published?.edtf],
    ['DC.language', language],
    // The outlet as Zotero's publication and as Dublin Core's publisher, and Zotero's name for an article of a newspaper.
    ['DC.source', publisher],
    ['DC.publisher', publisher],
    ['DC.type', 'newspaperArticle'],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content: plain(content) }] : []));
}
