import type {
  DateMention,
  Entity,
  NameMention,
  ReadArticle,
  Sentence,
  Status,
  TimelineEntry,
  TimelineSource,
} from '../model.ts';
import { slug } from '../text/slug.ts';
import { daysBetween } from '../time/calendar.ts';
import { boundsOf } from '../time/edtf.ts';
import { byPublication, byText } from './order.ts';
import { isName, sentenceAt } from './sentences.ts';
import { statusOf } from './status.ts';

const LONGEST_TITLE = 110;
/** In days; a longer event is a period in which entries lie, not one of them. */
const LONGEST_EVENT = 31;

/** One dated expression with what stands in its sentence. */
interface Dated {
  readonly read: ReadArticle;
  readonly date: DateMention & { readonly edtf: string; readonly earliest: string; readonly latest: string };
  readonly sentence: Sentence;
  readonly names: readonly NameMention[];
  readonly status: Status;
}

/**
 * Everything the articles date, in order of time. Expressions for the same known event, or for the same days with a
 * place in common, are one entry with all their sources, at the time that the most precise of them gives.
 */
export function toTimeline(articles: readonly ReadArticle[], entities: readonly Entity[]): TimelineEntry[] {
  const sameTime = Map.groupBy(articles.flatMap(datedIn), ({ date }) => date.edtf);
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const groups = ofOneEvent([...sameTime.values()].flatMap(joined), known);
  return groups
    .map((group) => toEntry(group, known))
    .sort((a, b) => byText(a.earliest, b.earliest) || byText(a.latest, b.latest) || byText(a.id, b.id));
}

function datedIn(read: ReadArticle): Dated[] {
  const bySentence = Map.groupBy(read.mentions.filter(isName), (name) => sentenceAt(read.article, name)?.index);
  return read.mentions.flatMap((date): Dated[] => {
    if (date.kind !== 'date' || !isCalendar(date) || date.leftover) return [];
    const sentence = sentenceAt(read.article, date);
    if (!sentence) return [];
    const words = read.article.text.slice(sentence.start, sentence.end);
    return [
      {
        read,
        date,
        sentence,
        names: bySentence.get(sentence.index) ?? [],
        status: statusOf(date, words, read.article.published),
      },
    ];
  });
}

function isCalendar(date: DateMention): date is Dated['date'] {
  const dated = date.timex.type === 'DATE' || date.timex.type === 'TIME';
  return dated && date.edtf !== undefined && date.earliest !== undefined && date.latest !== undefined;
}

/** Groups that tell of the same known event become one, the most precise expression first. */
function ofOneEvent(groups: readonly Dated[][], known: ReadonlyMap<string, Entity>): Dated[][] {
  const byEvent = Map.groupBy(groups, (group) => eventOf(group, known)?.id);
  const length = ({ date }: Dated) => daysBetween(date.earliest, date.latest);
  return [...byEvent].flatMap(([event, same]) =>
    event === undefined ? same : [same.flat().sort((a, b) => length(a) - length(b))],
  );
}

/** Of expressions for the same time, those that tell of the same event together. */
function joined(dated: readonly Dated[]): Dated[][] {
  return dated.reduce<Dated[][]>((groups, one) => {
    const same = groups.findIndex((group) => group.some((other) => sameEvent(other, one)));
    return same < 0 ? [...groups, [one]] : groups.map((group, i) => (i === same ? [...group, one] : group));
  }, []);
}

function sameEvent(a: Dated, b: Dated): boolean {
  if (a.read === b.read && a.sentence.index === b.sentence.index) return true;
  if (sharesEntity(a, b, 'event')) return true;
  return /\d{4}-\d\d-\d\d/.test(a.date.edtf) && sharesEntity(a, b, 'place');
}

const sharesEntity = (a: Dated, b: Dated, kind: NameMention['kind']): boolean =>
  a.names.some((name) => name.kind === kind && b.names.some(({ entity }) => entity === name.entity));

function toEntry(group: readonly Dated[], known: ReadonlyMap<string, Entity>): TimelineEntry {
  const { read, date, sentence } = group[0]!;
  const event = eventOf(group, known)?.id;
  const title = event ? known.get(event)?.name : undefined;
  return {
    id: `${slug(date.edtf)}-${read.article.id}-s${sentence.index}-${date.start - sentence.start}`,
    edtf: date.edtf,
    earliest: date.earliest,
    latest: date.latest,
    status: group.reduce((a, b) => (byPublication(a.read, b.read) < 0 ? b : a)).status,
    title: title ?? shorten(read.article.text.slice(sentence.start, sentence.end)),
    ...(event && { event }),
    entities: [...new Set(group.flatMap((dated) => dated.names.map(({ entity }) => entity)))].sort(byText),
    sources: group.map(toSource),
  };
}

/** The known event that an entry is: named in a sentence of it, short, and at that time. A war named in passing is none. */
function eventOf(group: readonly Dated[], known: ReadonlyMap<string, Entity>): Entity | undefined {
  const { earliest, latest } = group[0]!.date;
  return group
    .flatMap(({ names }) => names)
    .flatMap(({ kind, entity }) => (kind === 'event' ? [known.get(entity)] : []))
    .find((event) => {
      const when = event?.known?.when ? boundsOf(event.known.when) : undefined;
      if (!when || daysBetween(when.earliest, when.latest) > LONGEST_EVENT) return false;
      return when.earliest <= latest && when.latest >= earliest;
    });
}

/** A dated or undated expression with its sentence, as evidence. */
export function sourceOf(read: ReadArticle, date: DateMention, sentence: Sentence): TimelineSource {
  return {
    article: read.article.id,
    start: date.start,
    end: date.end,
    expression: date.text,
    sentence: sentence.index,
    sentenceText: read.article.text.slice(sentence.start, sentence.end),
    rule: date.rule,
    ...(date.anchor !== undefined && { anchor: date.anchor }),
    explanation: date.explanation,
    certainty: date.certainty,
  };
}

const toSource = ({ read, date, sentence }: Dated): TimelineSource => sourceOf(read, date, sentence);

function shorten(sentence: string): string {
  if (sentence.length <= LONGEST_TITLE) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST_TITLE)).replace(/[,;:\s–—-]+$/u, '')}…`;
}
