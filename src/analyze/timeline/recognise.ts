import type { CatalogueEntry, Contradiction } from '../../model.ts';
import { daysBetween } from '../../time/calendar.ts';
import type { Dated } from './dated.ts';
import { LONGEST_EVENT, type DatedEvent, type DatedEvents } from './dated-events.ts';

/** A known event that a sentence dates, and how it was recognised, for readers. */
export interface Recognised {
  readonly event: CatalogueEntry;
  readonly because: string;
}

/** The known event that a dated sentence tells of: by its name, or else by what, where and when it is. */
export const recognise = (dated: Dated, events: DatedEvents): Recognised | undefined =>
  byName(dated, events) ?? byDescription(dated, events);

/** Named in the sentence, and at that time. A war named in passing is none, as it lasts too long. */
function byName(dated: Dated, events: DatedEvents): Recognised | undefined {
  const found = dated.names.flatMap((name) => events.named(name) ?? []).find((event) => overlaps(dated, event));
  return found && { event: found.entry, because: `The sentence names it: ${found.entry.name}.` };
}

const MEETING = /\b(?:meet(?:s|ing)?|met|gather(?:s|ed|ing)?|summit|talks|conference|session|leaders)\b/i;

/**
 * "NATO leaders will meet in Madrid in late June": an event of that place and time, of a kind that the sentence speaks of,
 * and of a body that the article names. The date must be about as precise as the event.
 */
function byDescription(dated: Dated, events: DatedEvents): Recognised | undefined {
  const { date, names, words } = dated;
  if (daysBetween(date.earliest, date.latest) > LONGEST_EVENT || !MEETING.test(words)) return undefined;
  const found = names
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ name }) => events.at(name))
    .find((event) => overlaps(dated, event) && speaksOf(dated, event.entry));
  const { name, where } = found?.entry ?? {};
  return found && { event: found.entry, because: `The place (${where}) and the time are those of the ${name}.` };
}

/** Whether a meeting's kind ("NATO summit") is one of the sentence's: its body is named in the article. */
function speaksOf({ read }: Dated, { type = '' }: CatalogueEntry): boolean {
  const [body] = /\p{Lu}[\p{Lu}\d&-]+/u.exec(type) ?? [];
  if (!/\b(?:summit|meeting|conference|talks)\b/.test(type) || body === undefined) return false;
  return read.mentions.some(({ kind, text }) => kind === 'organization' && text === body);
}

const overlaps = ({ date }: Dated, { earliest, latest }: DatedEvent): boolean =>
  earliest <= date.latest && latest >= date.earliest;

/** What may stand between an event's name and a date that is its own: "the summit, which takes place on". */
const OWN =
  /^[\s,(]*(?:(?:which |that )?(?:is |was |will be |to be |being )?(?:held|scheduled|planned|set|due|take[ns]?|took|taking|takes|begin(?:s|ning)?|start(?:s|ing)?|opens?|opening|will take)?(?: place)?(?: begin| start)?\s*)?(?:in|on|of|for|from|this|at)?\s*(?:early|late|mid|the)?[\s-]*$/i;

/** A date that a text gives to an event right beside its name, and that the catalogue does not. */
export function contradictionOf(dated: Dated, events: DatedEvents): Contradiction | undefined {
  const { date, names, read } = dated;
  for (const name of names) {
    const event = name.end <= date.start ? events.named(name) : undefined;
    if (!event || overlaps(dated, event) || !OWN.test(read.article.text.slice(name.end, date.start))) continue;
    return { event: name.entity, name: event.entry.name, when: event.entry.when! };
  }
  return undefined;
}
