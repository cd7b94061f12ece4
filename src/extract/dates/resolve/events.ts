import type { CatalogueEntry, Span } from '../../../model.ts';
import { countBefore } from '../../../text/bisect.ts';
import type { EventName } from '../../known/events.ts';
import { OPENS_EVENTS } from '../../words/lexemes.ts';
import type { Reading } from '../../words/reading.ts';

/** Which events with a date a stretch of the text names, in the catalogue's order. */
export type NamedEvents = (stretch: Span) => CatalogueEntry[];

type Named = EventName & Span;

/** Looks for the events when first asked, once for the whole text. */
export function datedEventsOf(reading: Reading): NamedEvents {
  let named: readonly Named[] | undefined;
  return ({ start, end }) => {
    named ??= namedIn(reading);
    if (named.length === 0) return [];
    const inside = named.slice(
      countBefore(named, (event) => event.start < start),
      countBefore(named, (event) => event.start < end),
    );
    const whole = inside.filter((event) => event.end <= end).sort((a, b) => a.rank - b.rank);
    return [...new Set(whole.map(({ entry }) => entry))];
  };
}

function namedIn({ text, tokens, bits, gazetteer }: Reading): Named[] {
  const named: Named[] = [];
  for (let i = 0; i < bits.length; i++) {
    if ((bits[i]! & OPENS_EVENTS) === 0) continue;
    const token = tokens[i]!;
    const events = gazetteer.events.get(token.text)!;
    for (const next of new Set([text.charCodeAt(token.end + 1), NaN]))
      for (const event of events.get(next) ?? [])
        if (text.startsWith(event.name, token.start))
          named.push({ ...event, start: token.start, end: token.start + event.name.length });
  }
  return named;
}
