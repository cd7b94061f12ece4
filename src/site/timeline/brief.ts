import type { Outcome, TimelineEntry } from '../../model.ts';
import { once } from '../once.ts';

/** What a page shows of an entry that it only points to: it stays the same when a sentence of its sources moves. */
export interface BriefEntry extends Pick<TimelineEntry, 'id' | 'edtf' | 'status' | 'title' | 'event' | 'eventWhen'> {
  readonly outcome?: BriefOutcome;
  /** How many tell of it. */
  readonly articles: number;
}

export type BriefOutcome = Pick<Outcome, 'kind' | 'article' | 'event'>;

/** Made once of each entry, since many pages point to the same ones. */
export const inBrief: (entry: TimelineEntry) => BriefEntry = once((entry: TimelineEntry): BriefEntry => {
  const { id, edtf, status, title, event, eventWhen, outcome } = entry;
  return {
    ...{ id, edtf, status, title },
    ...(event !== undefined && { event }),
    ...(eventWhen !== undefined && { eventWhen }),
    ...(outcome && { outcome: outcomeInBrief(outcome) }),
    articles: articlesOf(entry).length,
  };
});

const outcomeInBrief = ({ kind, article, event }: Outcome): BriefOutcome => ({
  kind,
  ...(article !== undefined && { article }),
  ...(event !== undefined && { event }),
});

/** The articles of an entry's sources, each once. */
export function articlesOf({ sources }: TimelineEntry): string[] {
  return [...new Set(sources.map(({ article }) => article))];
}
