import type { Corpus, Entity, EntityKind, ReadArticle } from '../../../model.ts';
import { certaintyWords, writeOut } from '../../dates.ts';
import { extent, latestFirst } from '../../home-view.ts';
import { home } from '../../home-words.ts';
import { kindLabel } from '../../kinds.ts';
import { ANALYSES, FOOT, navigation } from '../../navigation.ts';
import { byMentions } from '../../prominent.ts';
import { articlePath } from '../../url.ts';
import { mentionCount } from '../../words.ts';

/** What a card shows. */
export interface Card {
  /** What kind of page it is: "Article", "person"; empty where the title says it. */
  readonly kind: string;
  readonly title: string;
  readonly facts: string;
  /** Draws the line of this kind. */
  readonly line?: EntityKind;
  /** The site path of the page whose card serves where the title's letters are not in the site's fonts. */
  readonly instead?: string;
}

/** A name has a card of its own from this many mentions on; others share that of their kind. */
export const CARD_MENTIONS = 5;
/** At most so many articles, the newest, and as many names, the most mentioned, have cards of their own. */
export const CARDS = 250;

/** The card of each page that has one of its own, by site path. `most` is `CARDS` unless somebody sets it. */
export function cardsOf(corpus: Corpus, most: number): ReadonlyMap<string, Card> {
  const articles = latestFirst(corpus).slice(0, most);
  const often = corpus.entities.filter(({ mentions }) => mentions.length >= CARD_MENTIONS);
  const names = byMentions(often).slice(0, most);
  return new Map<string, Card>([
    ...sections(corpus),
    ...articles.map((read) => [articlePath(read.article), ofArticle(read)] as const),
    ...names.map((entity) => [entity.url, ofEntity(entity)] as const),
  ]);
}

function sections(corpus: Corpus): [string, Card][] {
  const facts = extent(corpus);
  const what = new Map(ANALYSES.map((one) => [one.path, one.what]));
  return [
    ['/', { ...home().card, facts }],
    ...[...navigation(corpus), ...ANALYSES, ...FOOT].map(({ path, label }): [string, Card] => [
      path,
      { kind: what.has(path) ? 'Analysis' : '', title: label, facts: what.get(path) ?? facts },
    ]),
  ];
}

function ofArticle({ article: { title, publisher, published } }: ReadArticle): Card {
  const date = published ? [writeOut(published.edtf), certaintyWords(published)] : ['undated'];
  const facts = [...date, publisher].filter((words) => words).join(' · ');
  return { kind: 'Article', title, facts, instead: '/articles/' };
}

function ofEntity(entity: Entity): Card {
  const { kind, name, url, mentions, articles } = entity;
  const facts = mentionCount(mentions.length, articles.length);
  return { kind: kindLabel(entity), title: name, facts, line: kind, instead: `/${url.split('/')[1]}/` };
}

/** Site path of the picture of a card. */
export function cardPath(page: string): string {
  return `/cards/${page.replace(/^\/|\/$/g, '') || 'home'}.png`;
}

/** The page whose card a page shows: its own, else that of its section, else the home page's. */
export function cardPage(page: string, cards: ReadonlyMap<string, Card>): string {
  const section = `/${page.split('/')[1] ?? ''}/`;
  return [page, section].find((path) => cards.has(path)) ?? '/';
}
