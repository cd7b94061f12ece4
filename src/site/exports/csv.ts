import { stringify } from 'csv-stringify/sync';

/**
 * Records of an export as CSV (RFC 4180), a column for each of their fields: lists of plain values separated by spaces,
 * anything else as JSON. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function toCsv(records: readonly object[], fields: readonly string[]): string {
  const rows = records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, cell(value)])),
  );
  return stringify(rows, { header: true, columns: [...fields], record_delimiter: 'windows', escape_formulas: true });
}

function cell(value: unknown): unknown {
  if (typeof value === 'boolean') return String(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(' ');
  return JSON.stringify(value);
}
