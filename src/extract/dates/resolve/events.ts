import type { CatalogueEntry, Span } from '../../../model.ts';
import type { EventName } from '../../gazetteer.ts';
import type { Reading } from '../../reading.ts';
import { tokenAt } from '../../token-at.ts';

/** The events with a date that a stretch of the text names, in the catalogue's order. */
export function datedEventsIn({ text, tokens, gazetteer }: Reading, { start, end }: Span): CatalogueEntry[] {
  const named: EventName[] = [];
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
    const at = tokens[i]!.start;
    for (const event of gazetteer.events.get(tokens[i]!.text) ?? [])
      if (at + event.name.length <= end && text.startsWith(event.name, at)) named.push(event);
  }
  return [...new Set(named.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry))];
}
