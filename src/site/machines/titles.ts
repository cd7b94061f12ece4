import type { Corpus } from '../../model.ts';
import { writeOut } from '../dates.ts';
import { kindLabel } from '../kinds.ts';
import { SETTINGS } from '../settings.ts';
import { asked } from '../kept/asked.ts';
import { once } from '../once.ts';
import { articlePath } from '../url.ts';
import { shorten } from '../words.ts';
import { plain } from './plain.ts';

/** Tabs and search engines cut what is longer, counted as it stands in the source: `&` is `&amp;` there. */
const LONGEST = 56;

/** The title of a page for tabs and search engines; `apart` is what tells it from others of the same name. */
export function documentTitle(title: string | undefined, apart?: string, { name, tagline } = SETTINGS): string {
  if (title === undefined) return `${name}: ${tagline}`;
  const words = plain(title);
  const escaped = (words.match(/[&<>"']/g) ?? []).length * 5;
  const end = apart === undefined ? '' : ` (${apart})`;
  const cut = shorten(words, Math.max(20, LONGEST - escaped - end.length));
  // A cut may have gone through a letter of two code units.
  return `${plain(cut)}${end} · ${name}`;
}

/** The title of the page with the text of an article's file. */
export const sourceTitle = (title: string): string => `The file as it is: ${title}`;

interface Titled {
  readonly path: string;
  readonly title: string;
  /** What may tell it apart, the best for readers first; the last one always does. */
  readonly apart: readonly string[];
}

/** What tells pages apart whose titles would be the same, by site path: a date or a kind, else the id. */
export const apartOf = once((corpus: Corpus): ReadonlyMap<string, string> => {
  const groups = Map.groupBy(titled(corpus), ({ title }) => documentTitle(title).toLowerCase());
  return new Map([...groups.values()].filter((group) => group.length > 1).flatMap(tellApart));
});

/** What tells the page at a site path apart from another of the same title, if there is one. */
export const apartAt = asked('apart', (corpus, path: string) => apartOf(corpus).get(path));

function titled({ articles, entities }: Corpus): Titled[] {
  const ofArticles = articles.flatMap(({ article }) => {
    const date = article.published && writeOut(article.published.edtf);
    const apart = [...(date ? [date] : []), article.id];
    const path = articlePath(article);
    return [
      { path, title: article.title, apart },
      { path: `${path}source/`, title: sourceTitle(article.title), apart },
    ];
  });
  return [
    ...ofArticles,
    ...entities.map((one) => ({ path: one.url, title: one.name, apart: [kindLabel(one), one.id] })),
  ];
}

function tellApart(group: readonly Titled[]): [string, string][] {
  const times = Map.groupBy(
    group.flatMap(({ apart }) => apart),
    (words) => words,
  );
  return group.map(({ path, apart }) => [path, apart.find((words) => times.get(words)?.length === 1) ?? apart.at(-1)!]);
}
