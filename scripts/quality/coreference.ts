import type { NameMention, Span } from '../../src/model.ts';
import { align, isOn, touches } from './align.ts';
import { addBCubed, bCubed, NO_MENTIONS, type BCubed } from './b-cubed.ts';
import { NAMED, type Scored } from './score.ts';

/** An annotated mention of a name: where it stands, and which of the text's entities it means. */
export interface Coreferring {
  readonly spans: readonly Span[];
  readonly cluster: string | number;
}

/** B-cubed over all mentions, and over those alone that are both annotated and found. */
export interface Coreference {
  readonly all: BCubed;
  readonly shared: BCubed;
}

export const NO_COREFERENCE: Coreference = { all: NO_MENTIONS, shared: NO_MENTIONS };

export function addCoreference(a: Coreference, b: Coreference): Coreference {
  return { all: addBCubed(a.all, b.all), shared: addBCubed(a.shared, b.shared) };
}

/**
 * B-cubed over the names of a text. A found mention is that of the annotation whose words it is or touches, whatever
 * its kind; those on `debatable` places count on neither side.
 */
export function scoreClusters(
  wanted: readonly Coreferring[],
  debatable: readonly { readonly spans: readonly Span[] }[],
  given: readonly NameMention[],
): Coreference {
  const { pairs, missed, extra } = align<Coreferring, NameMention>(wanted, given, [isOn, touches], (mention) =>
    debatable.some((one) => touches(mention, one)),
  );
  const keys = new Map<Span, Coreferring['cluster']>(pairs.map(({ gold, mention }) => [mention, gold.cluster]));
  const responses = new Map<Span, string>(pairs.map(({ mention }) => [mention, mention.entity]));
  const shared = bCubed(keys, responses);
  for (const gold of missed) keys.set(gold.spans[0]!, gold.cluster);
  for (const mention of extra) responses.set(mention, mention.entity);
  return { all: bCubed(keys, responses), shared };
}

/** Coreference of one annotated text: people, systems, places, organizations and events; no classes of systems. */
export function scoreCoreference({ gold, mentions }: Scored): Coreference {
  const names = gold.names.filter(({ kind, optional }) => kind !== 'system-class' && !optional);
  const debatable = gold.names.filter(({ kind, optional }) => kind === 'system-class' || optional);
  const given = mentions.filter((one): one is NameMention => NAMED.some((kind) => kind === one.kind));
  const wanted = names.map(({ spans, entity }) => ({ spans, cluster: entity }));
  return scoreClusters(wanted, debatable, given);
}
