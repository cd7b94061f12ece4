import type { Corpus, EntityKind, Mention, Outcome, TimelineEntry } from '../model.ts';
import { DEFAULT_SETTINGS } from '../read/settings-defaults.ts';

/**
 * The corpus as a site shows it that leaves out some kinds: their names are neither marked nor listed nor linked, whatever
 * else the articles say stays. A speaker whose kind is left out is told by the words of the text, or by name.
 */
export function withKinds(corpus: Corpus, kinds: readonly EntityKind[]): Corpus {
  const isShown = (id: string): boolean => kinds.some((kind) => id.startsWith(`${kind}/`));
  // Asked of the settings, not of the entities: parts of a corpus are derived when they are asked for.
  if (kinds.length === DEFAULT_SETTINGS.kinds.length) return corpus;
  const names = new Map(corpus.entities.map(({ id, name }) => [id, name]));
  const named = (source: string): string => (isShown(source) ? source : (names.get(source) ?? source));
  const spoken = <T extends { readonly speaker?: string; readonly about: readonly string[] }>(one: T) => {
    const about = one.about.filter(isShown);
    if (one.speaker === undefined || isShown(one.speaker)) return { ...one, about };
    const { speaker, ...rest } = one;
    return { ...rest, about };
  };
  return {
    ...corpus,
    articles: corpus.articles.map((read) => ({ ...read, mentions: read.mentions.filter(marked(isShown)) })),
    entities: corpus.entities
      .filter(({ id }) => isShown(id))
      .map((entity) => ({ ...entity, together: entity.together.filter(({ id }) => isShown(id)) })),
    comentions: corpus.comentions.filter(({ a, b }) => isShown(a) && isShown(b)),
    related: new Map(
      [...corpus.related].map(([id, others]) => [
        id,
        others.map((other) => ({ ...other, shared: other.shared.filter(isShown) })),
      ]),
    ),
    timeline: corpus.timeline.map((entry) => entryWith(entry, isShown)),
    statements: corpus.statements.map((one) => {
      const source = one.source ?? (one.speaker === undefined ? undefined : names.get(one.speaker));
      return { ...spoken(one), ...(source !== undefined && { source }) };
    }),
    figures: corpus.figures.map(spoken),
    roles: corpus.roles.filter(({ person }) => isShown(person)),
    holdings: corpus.holdings.filter(
      ({ actor, system, partner }) => isShown(actor) && isShown(system) && (!partner || isShown(partner.entity)),
    ),
    ...(corpus.comparison && {
      comparison: { ...corpus.comparison, entities: corpus.comparison.entities.filter(({ id }) => isShown(id)) },
    }),
    stories: corpus.stories.map((story) => ({
      ...story,
      tellers: story.tellers.map((one) => (one.source === undefined ? one : { ...one, source: named(one.source) })),
    })),
    merges: corpus.merges.filter(({ to }) => isShown(to)),
  };
}

const marked =
  (isShown: (id: string) => boolean) =>
  (mention: Mention): boolean =>
    'entity' in mention ? isShown(mention.entity) : mention.kind !== 'reference' || isShown(mention.refersTo);

/** An entry whose event is left out keeps its title and its sentences, and what became of it its explanation. */
function entryWith(entry: TimelineEntry, isShown: (id: string) => boolean): TimelineEntry {
  const { event, eventBecause, eventWhen, outcome, ...rest } = entry;
  const isKept = event !== undefined && isShown(event);
  return {
    ...rest,
    ...(isKept && { event, ...(eventBecause !== undefined && { eventBecause }), ...(eventWhen && { eventWhen }) }),
    ...(outcome && { outcome: outcomeWith(outcome, isShown) }),
    entities: entry.entities.filter(isShown),
  };
}

function outcomeWith(outcome: Outcome, isShown: (id: string) => boolean): Outcome {
  if (outcome.event === undefined || isShown(outcome.event)) return outcome;
  const { event, ...rest } = outcome;
  return rest;
}
