import type { NameKind } from '../../src/model.ts';
import type { IsNameOf } from './comparer.ts';
import {
  NAME_KINDS,
  scoreDates,
  scoreLinkedNames,
  scorePart,
  scoreRoles,
  type DatePart,
  type Scored,
} from './score.ts';
import { add, NOTHING, precisionOf, recallOf, type Tally } from './tally.ts';

const PARTS: readonly DatePart[] = ['span', 'type', 'modifier', 'bounds', 'leftover'];

/** What a row of the table counts: names on the right words with the right entity, dates with the right value… */
export type Row = NameKind | 'date' | `date: ${DatePart}` | 'role';
export type Table = ReadonlyMap<Row, Tally>;

/** All counts over some texts, with everything that has to be right. */
export function tableOf(texts: readonly Scored[], isNameOf: IsNameOf): Table {
  const sum = (score: (text: Scored) => Tally) => texts.map(score).reduce(add, NOTHING);
  return new Map<Row, Tally>([
    ...NAME_KINDS.map((kind) => [kind, sum((text) => scoreLinkedNames(text, kind, isNameOf))] as const),
    ['date', sum((text) => scoreDates(text, 'relaxed', true))],
    ...PARTS.map((part) => [`date: ${part}`, sum((text) => scorePart(text, part))] as const),
    ['role', sum((text) => scoreRoles(text, 'strict', isNameOf))],
  ]);
}

/** The table in columns, one string a line. */
export function linesOfTable(table: Table): string[] {
  const head = ['', 'wanted', 'found', 'right', 'precision', 'recall'];
  const rows = [...table].map(([row, counts]) => [
    row,
    ...[counts.wanted, counts.found, counts.right].map(String),
    precisionOf(counts).toFixed(3),
    recallOf(counts).toFixed(3),
  ]);
  return [head, ...rows].map(
    ([name = '', ...cells]) => name.padEnd(16) + cells.map((cell) => cell.padStart(10)).join(''),
  );
}

/** What is wrong or missing, one string a line. */
export function linesOfErrors(table: Table): string[] {
  return [...table].flatMap(([row, { wrong, missed }]) => [
    ...missed.map((line) => `missed ${row}: ${line}`),
    ...wrong.map((line) => `wrong ${row}: ${line}`),
  ]);
}

/** The rows whose precision or recall lies below their floor, as messages. */
export function belowFloor(table: Table, floors: Readonly<Partial<Record<Row, number>>>): string[] {
  return Object.entries(floors).flatMap(([row, floor]) => {
    const counts = table.get(row as Row) ?? NOTHING;
    const [precision, recall] = [precisionOf(counts), recallOf(counts)];
    if (precision >= floor && recall >= floor) return [];
    const errors = linesOfErrors(new Map([[row as Row, counts]])).map((line) => `\n  ${line}`);
    return [
      `${row}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, expected ${floor}${errors.join('')}`,
    ];
  });
}
