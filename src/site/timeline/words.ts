import type { DatedSource, Outcome, Published, Status, TimelineEntry, TimelineSource } from '../../model.ts';
import { daysBetween } from '../../time/calendar.ts';
import { boundsOf, FIRST_DAY, LAST_DAY } from '../../time/edtf.ts';
import { writeOut } from '../dates.ts';
import type { Lookup } from '../lookup.ts';
import { markedSentence, type MarkedSentence } from '../sentences.ts';
import type { BriefEntry, BriefOutcome } from './brief.ts';

export const STATUSES: readonly Status[] = ['past', 'ongoing', 'planned', 'proposed', 'denied'];

const SHORT: Readonly<Record<Status, string>> = {
  past: 'past',
  ongoing: 'under way',
  planned: 'planned',
  proposed: 'proposed',
  denied: 'denied or called off',
};

/** A status in words for readers, as it was at the time of writing. */
export function statusWords(status: Status): string {
  return status === 'denied' ? SHORT.denied : `${SHORT[status]} when it was written`;
}

/** The status alone, for beside its reason. */
export function shortStatus(status: Status): string {
  return SHORT[status];
}

const AHEAD: readonly Status[] = ['planned', 'proposed'];

const TOLD_LATER: Readonly<Record<Outcome['kind'], string>> = {
  happened: 'has happened, as a later article tells',
  ongoing: 'under way, as a later article tells',
  cancelled: 'off, as a later article tells',
  'no-report': 'no later report in this corpus',
  'still-ahead': 'no article of this corpus is newer',
};

type Told = Pick<BriefEntry, 'status' | 'eventWhen' | 'edtf'> & { readonly outcome?: BriefOutcome };

/** What became of a plan, in a few words; nothing where nobody planned it. */
export function outcomeWords({ outcome, status, eventWhen, edtf }: Told): string {
  if (!outcome) return '';
  if (outcome.article && !AHEAD.includes(status)) return 'planned in an earlier article';
  if (outcome.kind !== 'happened' || !outcome.event) return TOLD_LATER[outcome.kind];
  const held = `held ${writeOut(eventWhen ?? edtf)}`;
  return outcome.article ? `${held}; a later article looks back on it` : `${held}, as the catalogue says`;
}

/** "planned when it was written; held 28–30 June 2022, as the catalogue says". */
export function statusAndOutcome(entry: Told): string {
  return [statusWords(entry.status), outcomeWords(entry)].filter((words) => words !== '').join('; ');
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "two articles", "one article only". */
export function articlesWords(number: number): string {
  return number === 1 ? 'one article only' : `${NUMBERS[number] ?? number} articles`;
}

/** The catalogue's time of the event, where it says more than the entry's own date does. */
export function closerWhen({ eventWhen, earliest, latest }: TimelineEntry): string | undefined {
  const bounds = eventWhen === undefined ? undefined : boundsOf(eventWhen);
  if (!bounds || daysBetween(bounds.earliest, bounds.latest) >= daysBetween(earliest, latest)) return undefined;
  return writeOut(eventWhen!);
}

/** The first and last day of a date whose own words do not say them; nothing for a stretch that is open. */
export function boundsWords({ edtf, earliest, latest }: DatedSource): string | undefined {
  if (earliest === FIRST_DAY || latest === LAST_DAY) return undefined;
  const [written, days] = [writeOut(edtf), writeOut(earliest === latest ? earliest : `${earliest}/${latest}`)];
  return written.endsWith(days) ? undefined : days;
}

/** "which is inferred (26–31 March 2022)": how far the day is known that a date was counted from. */
export function inferredDay({ earliest, latest }: Published): string {
  return writeOut(earliest === latest ? earliest : `${earliest}/${latest}`);
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A source's sentence with its words marked. */
export function sourceSentence(source: TimelineSource, known: Lookup): MarkedSentence {
  const { article } = known.article(source.article);
  const sentence = article.sentences[source.sentence];
  if (sentence) return markedSentence(article, sentence, [source]);
  return { article: source.article, sentence: source.sentence, pieces: [{ text: source.sentenceText, marked: false }] };
}
