import type { Corpus, Entity, Published, ReadArticle, Span } from '../model.ts';
import { tokenEnd, tokenStart, typeOf } from '../text/tokens.ts';
import { oneLine } from '../text/view/index.ts';
import { asked } from './kept/asked.ts';
import { KINDS, type KindWords } from './kinds.ts';
import type { RenderedBlock } from './render.ts';
import { type Lookup, lookup } from './lookup.ts';
import { once } from './once.ts';
import { shorten } from './words.ts';

/** Number of words of title, headings and paragraphs; leftovers of the page do not count. */
export const wordsOf = once(({ article: { blocks, text } }: ReadArticle): number =>
  blocks.filter((block) => block.role !== 'leftover').reduce((sum, block) => sum + countWords(text, block), 0),
);

function countWords(text: string, { start, end }: Span): number {
  let words = 0;
  for (let at = tokenStart(text, start, end); at < end;) {
    const next = tokenEnd(text, at, end);
    if (typeOf(text.slice(at, next)) === 'word') words += 1;
    at = tokenStart(text, next, end);
  }
  return words;
}

export interface Counted {
  readonly entity: Entity;
  readonly count: number;
}

export interface KindGroup {
  readonly words: KindWords;
  readonly entities: readonly Counted[];
}

/** The entities of an article with the number of their mentions, most often mentioned first. */
export function entitiesIn({ mentions }: ReadArticle, known: Lookup): Counted[] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if ('entity' in mention) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const entity = known.entity(id);
      return entity ? [{ entity, count, name: entity.name }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ entity, count }) => ({ entity, count }));
}

/** The same by kind; kinds without any are left out. */
export function byKind(entities: readonly Counted[]): KindGroup[] {
  const groups = Map.groupBy(entities, ({ entity }) => entity.kind);
  return KINDS.flatMap((words) => {
    const ofKind = groups.get(words.kind);
    return ofKind ? [{ words, entities: ofKind }] : [];
  });
}

/**
 * What an article is about: the entities that weigh most in it by tf-idf, so that a name that every article has
 * says less than one that is its own. Classes of systems weigh half.
 */
export function topicsOf({ article }: ReadArticle, corpus: Corpus, wanted = 3): Entity[] {
  const known = lookup(corpus);
  return topicIds(corpus, article.id, wanted).map((id) => known.entity(id)!);
}

const topicIds = asked('topics', (corpus, article: string, wanted: number) =>
  weighedIn(corpus, article).slice(0, wanted),
);

/** The entities of an article by their weight; several lists show some of them. */
function weighedIn(corpus: Corpus, article: string): readonly string[] {
  const known = weighed(corpus).get(article);
  if (known) return known;
  const entities = entitiesIn(lookup(corpus).article(article), lookup(corpus))
    .map(({ entity, count }) => {
      const idf = 1 + Math.log(corpus.articles.length / Math.max(1, entity.articles.length));
      return { id: entity.id, weight: count * idf * (entity.class ? 0.5 : 1) };
    })
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  weighed(corpus).set(article, entities);
  return entities;
}

const weighed = once((_: Corpus) => new Map<string, readonly string[]>());

/** The articles that are about the same, the likest first, each with the entities that both name. */
export const relatedTo = asked('related', (corpus, id: string) =>
  (corpus.related.get(id) ?? []).map(({ article, shared }) => ({ article, shared })),
);

/** The year an article came out, where one is certain enough to file it under. */
export function yearOf(published: Published | undefined): string | undefined {
  return published && published.earliest.slice(0, 4) === published.latest.slice(0, 4)
    ? published.earliest.slice(0, 4)
    : undefined;
}

/** The block whose words are the article's title, rendered; nothing where the title is not in the text. */
export function titleBlock({ article }: ReadArticle, blocks: readonly RenderedBlock[]): RenderedBlock | undefined {
  const rendered = blocks.find(({ block }) => block.role === 'title');
  return rendered && oneLine(article.text.slice(rendered.block.start, rendered.block.end)) === oneLine(article.title)
    ? rendered
    : undefined;
}

/** Letters of a description: fewer tell too little ("KYIV."), more are cut by those who show it. */
const SUMMARY = { least: 60, most: 200 };

/** The first sentences of the running text, as many as a description needs: mostly one. */
export function summaryOf({ article }: ReadArticle): string {
  let summary = '';
  for (const { block, start, end } of article.sentences) {
    if (summary.length >= SUMMARY.least) break;
    if (article.blocks[block]?.role === 'paragraph') summary = `${summary} ${article.text.slice(start, end)}`.trim();
  }
  return shorten(summary || article.title, SUMMARY.most);
}
