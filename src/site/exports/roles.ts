import type { Corpus } from '../../model.ts';
import { ARTICLE_ID, DIALECT, EDTF, ENTITY_ID, OFFSETS, TEXT, list, orNull, record } from './parts.ts';

/** `data/roles.json`: what people are called in the articles, from when to when. */
export function* exportRoles({ roles }: Corpus) {
  for (const { id, person, title, office, first, last, sources } of roles)
    yield {
      id,
      person,
      title,
      office,
      first: first ?? null,
      last: last ?? null,
      sources: sources.map((source) => ({
        title: source.title,
        article: source.article,
        start: source.start,
        end: source.end,
        asOf: source.asOf ?? null,
      })),
    };
}

export const ROLES_SCHEMA = {
  $schema: DIALECT,
  title: 'Roles',
  ...list(
    record({
      id: TEXT,
      person: ENTITY_ID,
      title: { ...TEXT, description: 'The fullest form in the articles.' },
      office: {
        ...TEXT,
        description: 'The words of the title in a fixed order: the same for all who hold the office.',
      },
      first: { ...orNull(EDTF), description: 'When the first article appeared that gives it.' },
      last: orNull(EDTF),
      sources: list(record({ title: TEXT, article: ARTICLE_ID, ...OFFSETS, asOf: orNull(EDTF) })),
    }),
  ),
} as const;
