import type { Corpus } from '../../model.ts';
import { exportArticles } from './articles.ts';
import { CORRECTIONS_SCHEMA, exportCorrections } from './corrections.ts';
import { exportEntities } from './entities.ts';
import { ARTICLES_SCHEMA, ENTITIES_SCHEMA, TIMELINE_SCHEMA } from './schemas.ts';
import { exportTimeline } from './timeline.ts';

export interface Export {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly what: string;
  readonly make: (corpus: Corpus) => readonly object[];
  readonly schema: object;
}

/** The files under `data/`, each with its schema beside it. */
export const EXPORTS: readonly Export[] = [
  {
    name: 'articles',
    what: 'Title, publisher, date with its bounds and basis, length, checksum of the file, entities with counts.',
    make: exportArticles,
    schema: ARTICLES_SCHEMA,
  },
  {
    name: 'entities',
    what: 'People, systems, places, organizations and events: names, roles, every mention with its offsets.',
    make: exportEntities,
    schema: ENTITIES_SCHEMA,
  },
  {
    name: 'timeline',
    what: 'Dated entries: EDTF, bounds, status, entities, and the sentences, words and rules behind each.',
    make: exportTimeline,
    schema: TIMELINE_SCHEMA,
  },
  {
    name: 'corrections',
    what: 'Where editors have overruled the machine: who, when and why, what it had found and what holds now.',
    make: exportCorrections,
    schema: CORRECTIONS_SCHEMA,
  },
];

/** JSON for people and programs alike: indented, with a line break at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
