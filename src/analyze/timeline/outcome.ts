import type { DatedSource, Outcome, ReadArticle, TimelineEntry } from '../../model.ts';
import { writeOut } from '../../time/words.ts';
import { byText } from '../order.ts';

/** What the articles as a whole can tell of what became of a plan. */
export interface Hindsight {
  /** The day of the newest article; absent where none has a date. */
  readonly newest?: string;
  /** The newest article that names an event, by the event's id. */
  readonly naming: ReadonlyMap<string, ReadArticle>;
  /** When an article was published, by its id: an ISO day. */
  readonly published: ReadonlyMap<string, string>;
}

/** Gathers hindsight; articles in order of publication. */
export function hindsightOf(articles: readonly ReadArticle[]): Hindsight {
  const dated = articles.filter(({ article }) => article.published);
  const newest = dated
    .map(({ article }) => article.published!.earliest)
    .sort(byText)
    .at(-1);
  const naming = dated.flatMap((read) =>
    read.mentions.flatMap((mention) => (mention.kind === 'event' ? [[mention.entity, read] as const] : [])),
  );
  const published = new Map(dated.map(({ article }) => [article.id, article.published!.earliest]));
  return { ...(newest !== undefined && { newest }), naming: new Map(naming), published };
}

const AHEAD = new Set(['planned', 'proposed']);

/**
 * What became of what some article planned or proposed: a later article tells of it, the known event has passed, or
 * nothing in this corpus says. Undefined for what nobody planned.
 */
export function outcomeOf(
  { sources, event, latest }: Pick<TimelineEntry, 'sources' | 'event' | 'latest'>,
  { newest, naming, published }: Hindsight,
): Outcome | undefined {
  const plan = sources.findIndex(({ status }) => AHEAD.has(status));
  if (plan < 0) return undefined;
  const later = sources.slice(plan + 1).findLast((source) => isLater(source, sources[plan]!, published));
  if (later) return toldLater(later);
  const naming_ = event === undefined ? undefined : naming.get(event);
  if (naming_ && published.get(naming_.article.id)! > latest)
    return {
      kind: 'happened',
      article: naming_.article.id,
      event: event!,
      explanation: 'A later article of this corpus looks back on it.',
    };
  if (newest === undefined || newest <= latest)
    return { kind: 'still-ahead', explanation: 'No article of this corpus was published after it.' };
  if (event !== undefined)
    return {
      kind: 'happened',
      event,
      explanation: `The catalogue knows it as held, ${writeOut(latest)} at the latest.`,
    };
  return { kind: 'no-report', explanation: 'No later article of this corpus tells of it.' };
}

/** Whether a source tells of the same thing afterwards, and no longer as of a plan. */
const isLater = (source: DatedSource, plan: DatedSource, published: Hindsight['published']): boolean =>
  !AHEAD.has(source.status) && (published.get(source.article) ?? '') > (published.get(plan.article) ?? '');

function toldLater({ status, article }: DatedSource): Outcome {
  if (status === 'denied') return { kind: 'cancelled', article, explanation: 'A later article says that it is off.' };
  const kind = status === 'ongoing' ? 'ongoing' : 'happened';
  const what = kind === 'ongoing' ? 'as under way' : 'as of something that has happened';
  return { kind, article, explanation: `A later article tells of it ${what}.` };
}
