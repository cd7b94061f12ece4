import type { Corpus, EntityKind, Status, TimelineEntry, TimelineSource } from '../model.ts';
import { monthName } from '../time/words.ts';
import { KINDS } from './kinds.ts';
import { entitiesOf, lookup, type Lookup } from './lookup.ts';
import { piecesOf, type MarkedSentence } from './sentences.ts';

const STATUS: Readonly<Record<Status, string>> = {
  past: 'past when it was written',
  ongoing: 'under way when it was written',
  planned: 'planned when it was written',
  proposed: 'proposed when it was written',
  denied: 'denied or called off',
};

/** A status in words for readers. */
export function statusWords(status: Status): string {
  return STATUS[status];
}

export interface MonthGroup {
  /** "June"; empty for entries that reach over more than one month. */
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}

export interface YearGroup {
  readonly year: string;
  readonly months: readonly MonthGroup[];
}

/** Entries by year and month of their first day; one that reaches over several months has no month. */
export function byYear(timeline: readonly TimelineEntry[]): YearGroup[] {
  const years = Map.groupBy(timeline, yearOf);
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, entries]) => {
      const months = Map.groupBy(entries, monthOf);
      const sorted = [...months].sort(([a], [b]) => a - b);
      return { year, months: sorted.map(([month, inIt]) => ({ label: month ? monthName(month) : '', entries: inIt })) };
    });
}

/** An open beginning ("until 2022") is filed under its end. */
function yearOf({ earliest, latest }: TimelineEntry): string {
  return earliest.startsWith('0000') ? latest.slice(0, 4) : earliest.slice(0, 4);
}

function monthOf({ earliest, latest }: TimelineEntry): number {
  return earliest.slice(0, 7) === latest.slice(0, 7) ? Number(earliest.slice(5, 7)) : 0;
}

/** A source's sentence with its words marked. */
export function sourceSentence(source: TimelineSource, known: Lookup): MarkedSentence {
  const { article } = known.article(source.article);
  const sentence = article.sentences[source.sentence];
  const pieces = sentence ? piecesOf(article.text, sentence, [source]) : [{ text: source.sentenceText, marked: false }];
  return { article: source.article, sentence: source.sentence, pieces };
}

/** What an entry can be filtered by, as lists of ids separated by spaces. */
export function filterValues(entry: TimelineEntry, known: Lookup) {
  const entities = entitiesOf(entry);
  const kinds = new Set(entities.map((id) => known.entity(id)?.kind).filter((kind) => kind !== undefined));
  return {
    status: entry.status,
    kind: [...kinds].join(' '),
    entity: entities.join(' '),
    article: [...new Set(entry.sources.map((source) => source.article))].join(' '),
  };
}

export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** The choices of each filter: only what occurs on the timeline. */
export function filterChoices(corpus: Corpus) {
  const known = lookup(corpus);
  const ids = new Set(corpus.timeline.flatMap(entitiesOf));
  const entities = corpus.entities.filter(({ id }) => ids.has(id));
  const articles = new Set(corpus.timeline.flatMap((entry) => entry.sources.map((source) => source.article)));
  const kinds = new Set<EntityKind>(entities.map(({ kind }) => kind));
  const statuses = new Set(corpus.timeline.map(({ status }) => status));
  return {
    kinds: KINDS.filter(({ kind }) => kinds.has(kind)).map(({ kind, many }) => ({ value: kind, words: many })),
    entities: KINDS.map(({ kind, many }) => ({
      label: many,
      choices: entities.filter((entity) => entity.kind === kind).map(({ id, name }) => ({ value: id, words: name })),
    })).filter(({ choices }) => choices.length > 0),
    articles: corpus.articles
      .filter(({ article }) => articles.has(article.id))
      .map(({ article }) => ({ value: article.id, words: known.article(article.id).article.title })),
    statuses: (['past', 'ongoing', 'planned', 'proposed', 'denied'] as const)
      .filter((status) => statuses.has(status))
      .map((status) => ({ value: status, words: statusWords(status) })),
  };
}
