import type { Corpus } from '../../model.ts';
import { CALENDAR_ENTRIES, ENTRY_NAMES } from '../limits.ts';
import { exportArticles } from './articles.ts';
// What only pages with a fixed address ask is to be known before they are looked at.
import './calendar.ts';
import { COMENTIONS_SCHEMA, exportComentions } from './comentions.ts';
import { CORRECTIONS_SCHEMA, exportCorrections } from './corrections.ts';
import { exportFigures, FIGURES_SCHEMA } from './figures.ts';
import { exportRoles, ROLES_SCHEMA } from './roles.ts';
import { exportStatements, STATEMENTS_SCHEMA } from './statements.ts';
import { exportEntities } from './entities.ts';
import type { ListSchema } from './parts.ts';
import { ARTICLES_SCHEMA, ENTITIES_SCHEMA } from './schemas.ts';
import { exportSystems, SYSTEMS_SCHEMA } from './systems.ts';
import { TIMELINE_COLUMNS, timelineLines } from './timeline-csv.ts';
import { TIMELINE_SCHEMA } from './timeline-schema.ts';
import { exportTimeline } from './timeline.ts';

export interface Export {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly what: string;
  /** The records, each made when it is its turn. */
  readonly make: (corpus: Corpus) => Iterable<object>;
  readonly schema: ListSchema;
  /** Set where its records are flat enough to be written as CSV as well, or how that is done where they are not. */
  readonly table?: true | Table;
  /** Other files with the same records. */
  readonly also?: readonly { readonly file: string; readonly what: string }[];
}

/** Lines of CSV that are not simply the records. */
export interface Table {
  readonly what: string;
  readonly fields: readonly string[];
  /** Those of each record together. */
  readonly lines: (corpus: Corpus) => Iterable<string>;
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
    what: 'Dated entries: EDTF, bounds, status, what became of plans, entities, and the sentences and rules behind each.',
    make: exportTimeline,
    schema: TIMELINE_SCHEMA,
    also: [
      {
        file: 'timeline.ics',
        what: `entries of up to two months, the newest ${CALENDAR_ENTRIES.toLocaleString('en-GB')} of them, for calendars`,
      },
    ],
    table: {
      what: `a row for each sentence, for spreadsheets, with up to ${ENTRY_NAMES} names; a cell that one would take for a formula begins with an apostrophe`,
      fields: TIMELINE_COLUMNS,
      lines: timelineLines,
    },
  },
  {
    name: 'statements',
    what: 'Who says what: speaker, role, cue, words, quoted or reported, whom it speaks of.',
    make: exportStatements,
    schema: STATEMENTS_SCHEMA,
    table: true,
  },
  {
    name: 'figures',
    what: 'Numbers with what they count: value, range, unit, who gives them, as of when.',
    make: exportFigures,
    schema: FIGURES_SCHEMA,
    table: true,
  },
  {
    name: 'roles',
    what: 'What people are called, from when to when, with the sentences.',
    make: exportRoles,
    schema: ROLES_SCHEMA,
    table: true,
  },
  {
    name: 'systems',
    what: 'Who has, operates, orders, considers, pledges, delivers, deploys, asks for, lacks or targets which system.',
    make: exportSystems,
    schema: SYSTEMS_SCHEMA,
    table: true,
  },
  {
    name: 'comentions',
    what: 'Which entities share sentences and paragraphs, how many, and how far that is from chance.',
    make: exportComentions,
    schema: COMENTIONS_SCHEMA,
    table: true,
  },
  {
    name: 'corrections',
    what: 'Where editors have overruled the machine: who, when and why, what it had found and what holds now.',
    make: exportCorrections,
    schema: CORRECTIONS_SCHEMA,
  },
];

/** JSON for people: indented, with a line break at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
