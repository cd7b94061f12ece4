/** Parts that the schemas have in common (JSON Schema 2020-12). */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

export const TEXT = { type: 'string', minLength: 1 } as const;
export const DAY = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
export const EDTF = {
  ...TEXT,
  description: 'A date of EDTF (ISO 8601-2), level 1: 2025-06-24, 2022-06-20/2022-06-30, 2022-03-27~.',
} as const;
export const KINDS = ['person', 'system', 'place', 'organization', 'event'] as const;
export const ARTICLE_ID = { ...TEXT, description: 'The id of an article in articles.json.' } as const;
export const ENTITY_ID = {
  type: 'string',
  pattern: `^(${KINDS.join('|')})/.+$`,
  description: 'The id of an entity in entities.json: its kind and the slug of its name.',
} as const;
export const OFFSETS = {
  start: {
    type: 'integer',
    minimum: 0,
    description: 'First character, counted in UTF-16 code units of the decoded text of the article.',
  },
  end: { type: 'integer', minimum: 0, description: 'One past the last character.' },
} as const;

export const CONFIRMED = {
  ...TEXT,
  description: 'Id of the correction in corrections.json by which an editor has confirmed it.',
} as const;

/** A value or null. */
export function orNull<T extends object>(schema: T) {
  return { anyOf: [schema, { type: 'null' }] } as const;
}

/** An object of which every property is required but those named, and which has no others. */
export function record(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false } as const;
}

export function list(items: object) {
  return { type: 'array', items } as const;
}

/** What describes a file of records. */
export interface ListSchema {
  readonly items: object;
}

/** The names of the fields of a list's records. */
export const fieldsOf = ({ items }: ListSchema): string[] =>
  Object.keys((items as { readonly properties: object }).properties);
