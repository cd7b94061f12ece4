import type { Traces } from './lines.ts';
import { HABIT, onOrAfter, type Clue } from './clue.ts';
import { writeOut } from '../../time/words.ts';

const COPYRIGHT = /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*[-–—]\s*)?(?<year>20\d\d)\b/iu;

/** Dates in leftovers of the page: of the copy rather than of the article, so they bound nothing. */
export function pageClues({ article, left }: Traces): Clue[] {
  const about = { kind: 'page', weight: HABIT } as const;
  const dated = left.flatMap(({ start, text, earliest, latest, edtf }): Clue[] => {
    const block = article.blocks.findIndex((one) => one.start <= start && start < one.end);
    if (!earliest || earliest !== latest || !edtf || article.blocks[block]?.leftover === 'comments') return [];
    const words = `The page links to something of ${writeOut(earliest)} (“${text}”), so the copy was made on that day or later.`;
    return [{ ...about, block, rather: onOrAfter(earliest), fresh: true, words }];
  });
  const years = article.blocks.flatMap(({ role, start, end }, block): Clue[] => {
    const year = role === 'leftover' ? COPYRIGHT.exec(article.text.slice(start, end))?.groups?.['year'] : undefined;
    const words = `The page has a copyright of ${year}, so the copy was made in that year or later.`;
    return year ? [{ ...about, block, rather: onOrAfter(`${year}-01-01`), words }] : [];
  });
  return [...dated, ...years];
}
