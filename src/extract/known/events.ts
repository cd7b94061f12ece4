import type { CatalogueEntry } from '../../model.ts';
import { tokenize } from '../../text/tokens.ts';

export interface EventName {
  readonly name: string;
  readonly entry: CatalogueEntry;
  /** Place in the catalogue. */
  readonly rank: number;
}

/** First token -> how it goes on -> the names of dated events that begin so. */
export type Events = ReadonlyMap<string, ReadonlyMap<number, readonly EventName[]>>;

export function eventsOf(entries: readonly CatalogueEntry[]): Events {
  const byFirst = Map.groupBy(eventNames(entries), ({ name }) => tokenize(name)[0]!.text);
  return new Map(Array.from(byFirst, ([first, names]) => [first, Map.groupBy(names, ({ name }) => goesOnWith(name))]));
}

/** The second character after its first token, which tells most of those that begin alike apart; NaN where it has none. */
const goesOnWith = (name: string): number => name.charCodeAt(tokenize(name)[0]!.end + 1);

const eventNames = (entries: readonly CatalogueEntry[]): EventName[] =>
  entries.flatMap((entry, rank) =>
    entry.kind === 'event' && entry.when !== undefined
      ? [entry.name, ...entry.aliases].map((name) => ({ name, entry, rank }))
      : [],
  );
