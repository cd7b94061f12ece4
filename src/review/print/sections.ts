import type { MentionKind } from '../../model.ts';
import { KIND_NAMES } from '../fixes.ts';
import type {
  ArticleOverview,
  DateDoubt,
  Doubt,
  Duplicate,
  FindDoubt,
  Joined,
  PublicationDoubt,
  UnknownName,
  UnseenFile,
} from '../report.ts';
import { counts, fixesFor, limited, lines, paragraph, paste, sentence, sentences, times, type Look } from './layout.ts';

const PLURALS: Readonly<Record<MentionKind, string>> = {
  person: 'People',
  system: 'Weapon systems',
  'system-class': 'Classes of systems',
  place: 'Places',
  organization: 'Organizations',
  event: 'Events',
  date: 'Dates',
  reference: 'Words that stand for them',
  quotation: 'Quotations',
  quantity: 'Quantities',
};
const SAID_BY = {
  sidecar: 'said by the sidecar',
  argument: 'given by the caller',
  text: 'inferred from the text',
  inferred: 'inferred from clues in the text',
} as const;

export function articleLines({ id, title, published, found, reviewed, toReview }: ArticleOverview, look: Look): string {
  const basis = published && (published.basis ? `: ${published.basis}` : '');
  const date = published
    ? `Published ${published.edtf}, ${SAID_BY[published.from]}, ${published.certainty}${basis}`
    : 'Published at an unknown date: give one in the sidecar, or relative dates stay unresolved';
  return lines(
    paragraph(`${look.style('bold', id)}  ${title}`, look, 0, 2),
    paragraph(date, look, 2, 2),
    found.length === 0 ? paragraph('Nothing was found in it.', look, 2, 2) : '',
    ...found.map(({ kind, mentions, names }) =>
      paragraph(`${PLURALS[kind]}, ${numbers(names.length, mentions)}: ${counts(names, look)}`, look, 2, 2),
    ),
    reviewed ? paragraph(`Reviewed by ${reviewed.by} on ${reviewed.date}`, look, 2, 2) : '',
    toReview ? paste(`Once all of it is checked, for content/articles/${id}.yaml:`, toReview, look) : '',
  );
}

/** "12 in 22 mentions": how many there are and how often they are mentioned. */
const numbers = (names: number, mentions: number): string =>
  names === mentions ? String(names) : `${names} in ${mentions} mentions`;

export function doubtLines(doubt: Doubt, look: Look): string {
  const { words, kind, name, count, reasons, fixes } = doubt;
  const taken = name === words ? '' : `, taken for ${name}`;
  return lines(
    paragraph(`${look.style('bold', `“${words}”`)} as ${KIND_NAMES[kind]}${taken}${times(count)}`, look),
    sentence(doubt, look),
    ...reasons.map((reason) => paragraph(`Why: ${reason}`, look, 2, 2)),
    fixesFor(fixes, look),
  );
}

export function unknownLines({ name, kind, count, roles, places, more, entry }: UnknownName, look: Look): string {
  return lines(
    paragraph(`${look.style('bold', name)}, ${KIND_NAMES[kind]}${times(count)}`, look),
    roles.length > 0 ? paragraph(`Called: ${roles.join('; ')}`, look, 2, 2) : '',
    sentences(places, look),
    more > 0 ? paragraph(`(${more} further mention${more > 1 ? 's' : ''})`, look, 2, 2) : '',
    paste(`For ${entry.file} or another file of its kind:`, entry.yaml, look),
  );
}

export function duplicateLines({ from, into, reason, places, fixes }: Duplicate, look: Look): string {
  return lines(
    paragraph(`${look.style('bold', `${from.name} / ${into.name}`)} (${from.id}, ${into.id})`, look, 0, 2),
    paragraph(`Why: ${reason}`, look, 2, 2),
    sentences(places, look),
    fixesFor(fixes, look),
  );
}

export function joinedLines({ from, into, reason, places, entries, fixes }: Joined, look: Look): string {
  return lines(
    paragraph(`${look.style('bold', `${from.name} = ${into.name}`)} (${into.id})`, look, 0, 2),
    paragraph(`Why: ${reason}`, look, 2, 2),
    sentences(places, look),
    fixesFor(fixes, look),
    ...[...Map.groupBy(entries, ({ file }) => file)].map(([file, own]) =>
      paste(
        `If they are two and known, for ${file} or another file of its kind:`,
        own.map(({ yaml }) => yaml).join(''),
        look,
      ),
    ),
  );
}

export function dateLines(date: DateDoubt, look: Look): string {
  return lines(
    paragraph(`${look.style('bold', `“${date.words}”`)} ${date.value}`, look),
    sentence(date, look),
    paragraph(date.explanation, look, 2, 2),
    fixesFor(date.fixes, look),
  );
}

export function findLines({ says, reasons, fixes, ...place }: FindDoubt, look: Look): string {
  return lines(
    paragraph(`${look.style('bold', `“${place.words}”`)} ${says}`, look, 0, 2),
    sentence(place, look),
    ...reasons.map((reason) => paragraph(`Why: ${reason}`, look, 2, 2)),
    fixesFor(fixes, look),
  );
}

export function publicationLines(doubt: PublicationDoubt, look: Look): string {
  const { article, edtf, reason, clues, sidecar, yaml } = doubt;
  return lines(
    paragraph(`${look.style('bold', article)} ${edtf ?? 'undated'}`, look, 0, 2),
    paragraph(`Why: ${reason}`, look, 2, 2),
    ...clues.map(({ words, agrees, sentence: at }) =>
      paragraph(`${agrees ? 'For it' : 'Against it'}: ${words}${at === undefined ? '' : ` (#s${at})`}`, look, 2, 2),
    ),
    paste(`If it is so, or with what you know, for ${sidecar}:`, yaml, look),
  );
}

/** The counts of a file, and its names where they were asked for. */
export function unseenLines({ file, entries, unseen }: UnseenFile, names: boolean, look: Look): string {
  const { shown, rest } = limited(unseen, look);
  return lines(
    paragraph(`${file}: ${unseen.length} of ${entries}`, look, 2, 2),
    names && unseen.length > 0 ? paragraph([...shown, ...(rest ? [rest] : [])].join('; '), look, 4) : '',
  );
}
