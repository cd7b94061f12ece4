import { type CitationRecord, foundAt } from './record.ts';

type DateParts = readonly number[];

/** The item as CSL-JSON 1.0 has it; a date that is about, or a stretch, is marked `circa`. */
export function asCslJson(record: CitationRecord): string {
  const { key, title, author, publisher, date, language, url, address, sentence } = record;
  const item = {
    id: key,
    type: 'article-newspaper',
    title,
    author: author && [{ literal: author }],
    'container-title': publisher,
    issued: date && issued(date),
    language,
    URL: url ?? address,
    archive: 'Flankwatch',
    archive_location: address,
    note: sentence ? `Sentence ${sentence.number}: “${sentence.text}”` : `Found ${foundAt(record)}`,
  };
  return JSON.stringify([item], undefined, 2);
}

/** EDTF as CSL's own form: one day, month or year, or the first and the last of a stretch. */
function issued(edtf: string): { 'date-parts': DateParts[]; circa?: true } | { literal: string } {
  const parts = edtf.split('/').map(partsOf);
  if (!parts.every((part) => part !== undefined)) return { literal: edtf };
  return { 'date-parts': parts, ...(parts.length > 1 || /[~?%]/.test(edtf) ? { circa: true } : {}) };
}

function partsOf(date: string): DateParts | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?[~?%]?$/.exec(date) ?? [];
  return year ? [year, month, day].filter((part) => part !== undefined).map(Number) : undefined;
}
