import type { Corpus } from '../../model.ts';
import { ARTICLE_ID, CONFIRMED, DIALECT, EDTF, ENTITY_ID, OFFSETS, TEXT, list, orNull, record } from './parts.ts';

/** `data/figures.json`: numbers with what they count, who gives them and as of when. */
export function* exportFigures({ figures }: Corpus) {
  for (const one of figures)
    yield {
      id: one.id,
      value: one.value,
      ...(one.high !== undefined && { high: one.high }),
      unit: one.unit,
      of: one.of,
      ...(one.qualifier !== undefined && { qualifier: one.qualifier }),
      text: one.text,
      status: one.status,
      ...(one.speaker !== undefined && { speaker: one.speaker }),
      ...(one.statement !== undefined && { statement: one.statement }),
      about: one.about,
      article: one.article,
      start: one.start,
      end: one.end,
      asOf: one.asOf ?? null,
      ...(one.confirmed !== undefined && { confirmed: one.confirmed }),
    };
}

export const FIGURES_SCHEMA = {
  $schema: DIALECT,
  title: 'Figures',
  ...list(
    record(
      {
        id: TEXT,
        value: { type: 'number' },
        high: { type: 'number', description: 'The other end of a range.' },
        unit: { ...TEXT, description: '`count`, `%`, `times`, a currency of ISO 4217, or a measure.' },
        of: { type: 'string', description: 'What is counted or measured, in the words of the text; may be empty.' },
        qualifier: { enum: ['more than', 'less than', 'at least', 'at most', 'about', 'nearly'] },
        text: TEXT,
        status: { enum: ['past', 'ongoing', 'planned', 'proposed', 'denied'] },
        speaker: { ...ENTITY_ID, description: 'Who gives it, where it stands within a statement.' },
        statement: { ...TEXT, description: 'Id of that statement in statements.json.' },
        about: list(ENTITY_ID),
        article: ARTICLE_ID,
        ...OFFSETS,
        asOf: orNull(EDTF),
        confirmed: CONFIRMED,
      },
      ['high', 'qualifier', 'speaker', 'statement', 'confirmed'],
    ),
  ),
} as const;
