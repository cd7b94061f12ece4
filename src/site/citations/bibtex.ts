import { type CitationRecord, foundAt } from './record.ts';

/** What means something to TeX, and how it is written to be printed. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * The entry for BibTeX and biblatex: `year` for the one, the whole date in EDTF for the other. Names and titles stand in
 * a second pair of braces, since they are to be printed as they are.
 */
export function asBibtex(record: CitationRecord): string {
  const { key, title, author, publisher, date, language, url, address, sentence } = record;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${escaped(title)}}`],
    ['author', author && `{${escaped(author)}}`],
    ['journal', publisher && escaped(publisher)],
    ['year', date && /^\d{4}/.exec(date)?.[0]],
    ['date', date],
    ['language', language],
    ['url', (url ?? address).replace(/[{}\\]/g, encodeURIComponent)],
    ['note', escaped(sentence ? `Sentence ${sentence.number}: “${sentence.text}”` : `Found ${foundAt(record)}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  // An article without a journal is none to BibTeX.
  return `@${publisher ? 'article' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => SPECIAL[sign]!);
}
