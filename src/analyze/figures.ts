import type { FigureEntry, FigureGroup, Quantity, ReadArticle, StatementEntry } from '../model.ts';
import { TIME_UNITS } from '../lexicon/quantities.ts';
import { fold } from '../text/fold.ts';
import { byText } from './order.ts';
import { sentenceAt } from './sentences.ts';
import { aboutIn } from './statements.ts';
import { statusOf } from './timeline/status.ts';

/** The register of figures: each with who says so and whether it is still to come. In order of publication. */
export function figuresOf(articles: readonly ReadArticle[], statements: readonly StatementEntry[]): FigureEntry[] {
  const byArticle = Map.groupBy(statements, ({ article }) => article);
  return articles.flatMap((read) =>
    (read.quantities ?? []).flatMap((quantity) => toEntry(read, quantity, byArticle.get(read.article.id) ?? [])),
  );
}

function toEntry(read: ReadArticle, quantity: Quantity, statements: readonly StatementEntry[]): FigureEntry[] {
  const { article, mentions } = read;
  const sentence = sentenceAt(article, quantity);
  if (!sentence) return [];
  const text = article.text.slice(quantity.start, quantity.end);
  const around = { sentence: article.text.slice(sentence.start, sentence.end), at: quantity.start - sentence.start };
  const statement = statements.find(({ content }) =>
    content.some(({ start, end }) => start <= quantity.start && quantity.end <= end),
  );
  return [
    {
      ...quantity,
      id: `${article.id}-n${quantity.start}`,
      article: article.id,
      sentence: sentence.index,
      text,
      ...(statement && { statement: statement.id }),
      ...(statement?.speaker !== undefined && { speaker: statement.speaker }),
      status: statusOf({ text }, around, undefined).status,
      ...(article.published && { asOf: article.published.edtf }),
      about: aboutIn(mentions, [sentence]),
    },
  ];
}

/** Figures of the same thing in the same unit, where there are several: by the noun that the phrase ends in. */
export function figureGroups(figures: readonly FigureEntry[]): FigureGroup[] {
  const comparable = figures.filter(({ of, unit }) => of !== '' && !TIME_UNITS.has(unit));
  const groups = [...Map.groupBy(comparable, keyOf).values()].filter(({ length }) => length > 1);
  return groups
    .map((same): FigureGroup => {
      const [first] = same;
      const values = new Set(same.map(({ value, high }) => `${value} ${high ?? ''}`));
      return {
        label: first!.unit === 'count' ? headOf(first!.of) : `${first!.unit} ${first!.of}`,
        figures: same.map(({ id }) => id),
        articles: new Set(same.map(({ article }) => article)).size,
        differ: values.size > 1,
      };
    })
    .sort((a, b) => b.articles - a.articles || b.figures.length - a.figures.length || byText(a.label, b.label));
}

const keyOf = ({ unit, of }: FigureEntry): string =>
  `${unit} ${unit === 'count' ? singular(headOf(of)) : singular(fold(of))}`;

/** The noun that a phrase ends in: "troops" of "NATO troops". */
const headOf = (of: string): string => fold(of).split(' ').at(-1)!;
const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
