import type { Thing } from 'schema-dts';
import type { Corpus, Entity, ReadArticle } from '../../model.ts';
import { pagesAbove } from '../above.ts';
import { lookup } from '../lookup.ts';
import { addresses } from './address.ts';
import { citationTags, type MetaTag } from './citation.ts';
import { newsArticle } from './schema/article.ts';
import { dataset } from './schema/dataset.ts';
import { wholeThing } from './schema/entity.ts';
import { webSite } from './schema/site.ts';
import { trail } from './schema/trail.ts';
import { surePublication } from './sure-date.ts';

/** What a page is about, for programs; a list or an analysis is about nothing in particular. */
export type About = { readonly article: ReadArticle } | { readonly entity: Entity } | 'data' | 'site';

export interface Page {
  /** Site path. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly about: About | undefined;
}

/** What the page is about, and the way up from it, as schema.org has it. */
export function thingsOf({ path, title, description, about }: Page, corpus: Corpus, site: URL | undefined): Thing[] {
  const at = addresses(site);
  const above = pagesAbove(path, corpus);
  return [
    ...(about === 'site' ? [webSite(description, at, site)] : []),
    ...(about === 'data' ? [dataset(corpus, at)] : []),
    ...(isOf(about, 'article') ? [newsArticle(about.article, corpus, at)] : []),
    ...(isOf(about, 'entity') ? [wholeThing(about.entity, lookup(corpus), at)] : []),
    ...(above.length > 0 ? [trail(above, title, at)] : []),
  ];
}

/** Meta tags beside Open Graph's own: an article's record for Zotero and its like. */
export function tagsOf(about: About | undefined): MetaTag[] {
  return isOf(about, 'article') ? citationTags(about.article.article) : [];
}

/** Open Graph's kind of page. */
export function openGraphType(about: About | undefined): 'article' | 'profile' | 'website' {
  if (isOf(about, 'article')) return 'article';
  return isOf(about, 'entity') && about.entity.kind === 'person' ? 'profile' : 'website';
}

/** An article's day of publication, where it is sure. */
export function dayOf(about: About | undefined): string | undefined {
  const published = isOf(about, 'article') ? about.article.article.published : undefined;
  const day = published && surePublication(published);
  return day?.length === 10 ? day : undefined;
}

function isOf<Kind extends 'article' | 'entity'>(
  about: About | undefined,
  kind: Kind,
): about is Extract<About, { readonly [key in Kind]: unknown }> {
  return typeof about === 'object' && kind in about;
}
