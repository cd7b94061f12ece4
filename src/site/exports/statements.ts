import type { Corpus } from '../../model.ts';
import { ARTICLE_ID, CONFIRMED, DIALECT, EDTF, ENTITY_ID, OFFSETS, TEXT, list, orNull, record } from './parts.ts';

/** `data/statements.json`: who says what, each with the place of its words. */
export function* exportStatements({ statements }: Corpus) {
  for (const one of statements)
    yield {
      id: one.id,
      speaker: one.speaker ?? null,
      ...(one.role !== undefined && { role: one.role }),
      ...(one.source !== undefined && { source: one.source }),
      cue: one.cue ?? null,
      direct: one.direct,
      text: one.text,
      ...(one.addressee !== undefined && { addressee: one.addressee }),
      about: one.about,
      article: one.article,
      start: one.start,
      end: one.end,
      content: one.content,
      said: one.said ?? null,
      asOf: one.asOf ?? null,
      certainty: one.certainty,
      speakerRule: one.speakerRule,
      ...(one.confirmed !== undefined && { confirmed: one.confirmed }),
    };
}

export const STATEMENTS_SCHEMA = {
  $schema: DIALECT,
  title: 'Statements',
  ...list(
    record(
      {
        id: TEXT,
        speaker: { ...orNull(ENTITY_ID), description: 'Who says it; null for nobody in particular.' },
        role: { ...TEXT, description: 'What the article calls the speaker.' },
        source: { ...TEXT, description: 'The words that stand for the speaker: “he”, “a senior official”.' },
        cue: {
          ...orNull(TEXT),
          description: 'Dictionary form of what introduces it; null for a quotation without one.',
        },
        direct: { type: 'boolean', description: 'Whether the text gives it in quotation marks.' },
        text: { ...TEXT, description: 'What is said, verbatim; an ellipsis between the parts of a split quotation.' },
        addressee: TEXT,
        about: { ...list(ENTITY_ID), description: 'Whom and what it speaks of.' },
        article: ARTICLE_ID,
        ...OFFSETS,
        content: { ...list(record(OFFSETS)), description: 'The places of what is said.' },
        said: { ...orNull(EDTF), description: 'When it was said, where the text tells.' },
        asOf: { ...orNull(EDTF), description: 'When the article was published.' },
        certainty: {
          enum: ['stated', 'implied'],
          description: 'Whether the text names the speaker or a rule found out.',
        },
        speakerRule: TEXT,
        confirmed: CONFIRMED,
      },
      ['role', 'source', 'addressee', 'confirmed'],
    ),
  ),
} as const;
