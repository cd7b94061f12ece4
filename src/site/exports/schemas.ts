import {
  ARTICLE_ID,
  CONFIRMED,
  DAY,
  DIALECT,
  EDTF,
  ENTITY_ID,
  KINDS,
  OFFSETS,
  TEXT,
  list,
  orNull,
  record,
} from './parts.ts';

/** Of `data/articles.json`. */
export const ARTICLES_SCHEMA = {
  $schema: DIALECT,
  title: 'Articles',
  description: 'The articles of the corpus in order of publication, undated ones last.',
  ...list(
    record({
      id: ARTICLE_ID,
      url: { ...TEXT, description: 'Address of its page on this site.' },
      title: TEXT,
      publisher: orNull(TEXT),
      published: orNull(
        record({ edtf: EDTF, earliest: DAY, latest: DAY, basis: { ...TEXT, description: 'What dates the article.' } }),
      ),
      language: { ...TEXT, description: 'BCP 47.' },
      words: { type: 'integer', minimum: 0, description: 'Without the leftovers of the web page.' },
      repairs: {
        ...list(
          record({
            ...OFFSETS,
            text: { ...TEXT, description: 'As the copy prints it.' },
            to: { type: 'string', description: 'What is read in its place; empty where it is left out.' },
            by: { enum: ['rule', 'editor'] },
            why: orNull(TEXT),
          }),
        ),
        description:
          'Noise of the copy put right for readers; all offsets and texts of these files are those of the copy.',
      },
      reviewed: {
        ...orNull(record({ by: TEXT, date: DAY })),
        description: 'Who has checked all that was found in it, and when; null where nobody has.',
      },
      source: record(
        {
          file: TEXT,
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Of the bytes of the file.' },
          url: { ...TEXT, description: 'Where it was published.' },
        },
        ['url'],
      ),
      entities: list(record({ id: ENTITY_ID, count: { type: 'integer', minimum: 1 } })),
    }),
  ),
};

/** Of `data/entities.json`. */
export const ENTITIES_SCHEMA = {
  $schema: DIALECT,
  title: 'Entities',
  description: 'People, weapon systems, places, organizations and events that the articles mention, by kind and name.',
  ...list(
    record(
      {
        id: ENTITY_ID,
        kind: { enum: KINDS },
        class: { type: 'boolean', description: 'True for a class of systems ("drone"), which is no named system.' },
        name: TEXT,
        url: { ...TEXT, description: 'Address of its page on this site.' },
        aliases: list(TEXT),
        description: orNull({ ...TEXT, description: 'Stated by the editors, not by the articles.' }),
        sameAs: list({ type: 'string', pattern: '^https://' }),
        coordinates: {
          type: 'array',
          prefixItems: [
            { type: 'number', minimum: -90, maximum: 90 },
            { type: 'number', minimum: -180, maximum: 180 },
          ],
          minItems: 2,
          maxItems: 2,
          description: 'Latitude and longitude in degrees, WGS 84.',
        },
        roles: list(record({ title: TEXT, article: ARTICLE_ID, ...OFFSETS, asOf: orNull(EDTF) })),
        mentions: list(record({ article: ARTICLE_ID, ...OFFSETS, text: TEXT, confirmed: CONFIRMED }, ['confirmed'])),
      },
      ['coordinates'],
    ),
  ),
};
