import type { Report } from '../report.ts';
import { lines, paragraph, section, type Look } from './layout.ts';
import {
  articleLines,
  dateLines,
  doubtLines,
  duplicateLines,
  findLines,
  joinedLines,
  publicationLines,
  unknownLines,
  unseenLines,
} from './sections.ts';

export type { Look } from './layout.ts';

/** The report as text for a terminal. `names` tells whether the catalogue's unseen entries are listed by name. */
export function printReport(report: Report, look: Look, names = false): string {
  if (report.articles.length === 0)
    return lines('There are no articles: put one into content/articles as a .txt file.\n', unseen(report, look, names));
  return lines(
    found(report, look),
    doubts(report, look),
    accounts(report, look),
    dates(report, look),
    entities(report, look),
    unseen(report, look, names),
  ).trimStart();
}

const found = ({ articles }: Report, look: Look): string =>
  section('Articles', 'What was found in each.', articles, (article) => articleLines(article, look), look);

function doubts({ uncertain, nearMisses }: Report, look: Look): string {
  return lines(
    section(
      'Uncertain',
      'Names decided on weak signs, or taken for a misspelling, or where two kinds were close.',
      uncertain,
      (doubt) => doubtLines(doubt, look),
      look,
    ),
    section(
      'Nearly found',
      'Words with some signs of a name, but too few.',
      nearMisses,
      (doubt) => doubtLines(doubt, look),
      look,
    ),
  );
}

function accounts({ publications, statements, figures, roles }: Report, look: Look): string {
  const finds = (title: string, what: string, all: Report['figures']): string =>
    section(title, what, all, (doubt) => findLines(doubt, look), look);
  return lines(
    section(
      'Publication dates',
      'Articles whose date nobody states, those with the most against it or the least for it first.',
      publications,
      (doubt) => publicationLines(doubt, look),
      look,
    ),
    finds('Statements', 'Whose speaker is not known, then those whose speaker a rule has inferred.', statements),
    finds('Figures', 'Of which it is not sure what they count, or in what.', figures),
    finds('Roles', 'That stand beside a name without being its title.', roles),
  );
}

function entities({ unknown, duplicates, joined }: Report, look: Look): string {
  return lines(
    section(
      'Unknown to the catalogue',
      'Names found by rules alone, the most frequent first, each with an entry to paste and complete.',
      unknown,
      (name) => unknownLines(name, look),
      look,
    ),
    section(
      'Likely duplicates',
      'Names alike enough to ask whether they are one, the likeliest first. They are kept apart.',
      duplicates,
      (duplicate) => duplicateLines(duplicate, look),
      look,
    ),
    section('Joined across articles', 'Names taken for one entity.', joined, (names) => joinedLines(names, look), look),
  );
}

function dates({ undated, implied }: Report, look: Look): string {
  return lines(
    section(
      'Without a date',
      'Expressions of time that have no place on the calendar.',
      undated,
      (date) => dateLines(date, look),
      look,
    ),
    section(
      'Dates by inference',
      'Expressions whose time the text does not state in full.',
      implied,
      (date) => dateLines(date, look),
      look,
    ),
  );
}

/** One line, or what each file has, where that is asked for. */
function unseen({ unseen: files }: Report, look: Look, names: boolean): string {
  if (files.length === 0) return '';
  const total = files.reduce((sum, file) => sum + file.unseen.length, 0);
  const title = look.style('bold', `Entries never mentioned: ${total}`);
  if (!names) return `\n${title}; --unseen lists them by file\n`;
  return lines(
    `\n${title}\n`,
    paragraph('Of each file of the catalogue.', look),
    '\n',
    ...files.map((file) => unseenLines(file, names, look)),
  );
}
