import { ARTICLE_ID, DAY, DIALECT, EDTF, ENTITY_ID, OFFSETS, TEXT, list, orNull, record } from './parts.ts';

const STATUS = { enum: ['past', 'ongoing', 'planned', 'proposed', 'denied'] } as const;

const OUTCOME = record(
  {
    kind: { enum: ['happened', 'ongoing', 'cancelled', 'no-report', 'still-ahead'] },
    article: ARTICLE_ID,
    event: ENTITY_ID,
    explanation: TEXT,
  },
  ['article', 'event'],
);

const SOURCE = record(
  {
    article: ARTICLE_ID,
    ...OFFSETS,
    expression: { ...TEXT, description: 'The words that were resolved.' },
    sentence: TEXT,
    edtf: { ...TEXT, description: 'What these words alone come to; the entry has the most precise of its sources.' },
    earliest: DAY,
    latest: DAY,
    status: { ...STATUS, description: 'What this sentence says, at the time of writing.' },
    statusBecause: { ...TEXT, description: 'Why: words of the sentence, or the day of publication.' },
    contradicts: {
      ...record({ event: ENTITY_ID, name: TEXT, when: EDTF }),
      description: 'The known event that the sentence dates otherwise than the catalogue does.',
    },
    rule: TEXT,
    anchor: orNull({ ...TEXT, description: 'What they were counted from: a day, other words, or an event.' }),
    certainty: { enum: ['stated', 'implied'], description: 'Whether the words say the date or a rule derived it.' },
    explanation: { ...TEXT, description: 'How the date was arrived at.' },
  },
  ['contradicts'],
);

/** Of `data/timeline.json`. */
export const TIMELINE_SCHEMA = {
  $schema: DIALECT,
  title: 'Timeline',
  description: 'What the articles date, by first day, last day and id.',
  ...list(
    record(
      {
        id: TEXT,
        edtf: EDTF,
        earliest: DAY,
        latest: DAY,
        status: { ...STATUS, description: 'As the newest of the sources has it, at the time of writing.' },
        title: TEXT,
        event: ENTITY_ID,
        eventBecause: { ...TEXT, description: 'How the event was recognised.' },
        eventWhen: { ...EDTF, description: 'When the catalogue dates the event.' },
        outcome: { ...OUTCOME, description: 'What became of a plan, as far as this corpus and the catalogue tell.' },
        entities: list(ENTITY_ID),
        sources: { ...list(SOURCE), minItems: 1 },
      },
      ['event', 'eventBecause', 'eventWhen', 'outcome'],
    ),
  ),
};
