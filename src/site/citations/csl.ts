import { type CitationRecord, foundAt } from './record.ts';

type DateParts = readonly number[];

/** The item as CSL-JSON 1.0 has it; of a date that is about, or a stretch, what is sure. */
export function asCslJson(record: CitationRecord): string {
  const { key, title, author, publisher, date, sure, language, url, site, address, sentence } = record;
  const item = {
    id: key,
    type: 'article-newspaper',
    title,
    author: author && [{ literal: author }],
    'container-title': publisher,
    issued: date && issued(date, sure),
    language,
    URL: url ?? address,
    archive: site,
    archive_location: address,
    note: sentence ? `Sentence ${sentence.number}: “${sentence.text}”` : `Found ${foundAt(record)}`,
  };
  return JSON.stringify([item], undefined, 2);
}

/**
 * As much of the date as is sure, since what is said to be about is printed as if it were not; `circa` where that is not
 * all that is told. EDTF as it is where nothing is sure.
 */
function issued(
  date: string,
  sure: string | undefined,
): { 'date-parts': DateParts[]; circa?: true } | { literal: string } {
  if (!sure) return { literal: date };
  return { 'date-parts': [sure.split('-').map(Number)], ...(sure === date ? {} : { circa: true }) };
}
