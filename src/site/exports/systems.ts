import type { Corpus } from '../../model.ts';
import { holdingWords } from '../matrix-view.ts';
import { lookup } from '../lookup.ts';
import { ARTICLE_ID, DIALECT, EDTF, ENTITY_ID, TEXT, list, orNull, record } from './parts.ts';

/** `data/systems.json`: what the articles say of actors and weapon systems, a record for each sentence that says so. */
export function* exportSystems(corpus: Corpus) {
  const known = lookup(corpus);
  for (const one of corpus.holdings) {
    const { text, sentences } = known.article(one.article).article;
    const { start, end } = sentences[one.sentence]!;
    yield {
      actor: one.actor,
      relation: one.relation,
      system: one.system,
      says: holdingWords(one, known),
      planned: one.planned ?? false,
      negated: one.negated ?? false,
      partner: one.partner?.entity ?? null,
      partnerRole: one.partner?.role ?? null,
      certainty: one.certainty,
      because: one.because,
      asOf: one.asOf ?? null,
      article: one.article,
      sentenceIndex: one.sentence,
      sentence: text.slice(start, end),
      cueStart: one.cue.start,
      cueEnd: one.cue.end,
      actorStart: one.actorAt.start,
      actorEnd: one.actorAt.end,
      systemStart: one.systemAt.start,
      systemEnd: one.systemAt.end,
    };
  }
}

const RELATIONS = [
  ...['has', 'operates', 'orders', 'considers', 'pledges', 'delivers', 'deploys', 'asks-for', 'lacks', 'targets'],
] as const;
const OFFSET = { type: 'integer', minimum: 0, description: 'UTF-16 code units into the text of the article.' } as const;

export const SYSTEMS_SCHEMA = {
  $schema: DIALECT,
  title: 'Systems',
  description:
    'What the articles say of countries, organizations and forces and weapon systems, in the order of the texts.',
  ...list(
    record({
      actor: ENTITY_ID,
      relation: { enum: RELATIONS, description: 'targets: the actor aims at the system or has hit it.' },
      system: ENTITY_ID,
      says: { ...TEXT, description: 'The same in words.' },
      planned: { type: 'boolean', description: 'It is to come about.' },
      negated: { type: 'boolean', description: 'The sentence says that it is not so, or will not be.' },
      partner: orNull(ENTITY_ID),
      partnerRole: orNull({
        enum: ['to', 'from'],
        description: 'Whether the partner gets the system or it comes from there.',
      }),
      certainty: { enum: ['stated', 'implied'] },
      because: { ...TEXT, description: 'How it was found.' },
      asOf: { ...orNull(EDTF), description: 'The one day that the sentence gives, else when the article appeared.' },
      article: ARTICLE_ID,
      sentenceIndex: { type: 'integer', minimum: 0 },
      sentence: TEXT,
      cueStart: OFFSET,
      cueEnd: OFFSET,
      actorStart: OFFSET,
      actorEnd: OFFSET,
      systemStart: OFFSET,
      systemEnd: OFFSET,
    }),
  ),
} as const;
