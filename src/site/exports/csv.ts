/** A line of CSV ends so, the last one too (RFC 4180). */
const END = '\r\n';
/** A spreadsheet takes for a formula what begins so, in full width too. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const QUOTED = /[",\r\n]/;

/**
 * A line of CSV: lists of plain values separated by spaces, anything else as JSON. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
export function csvLine(cells: readonly unknown[]): string {
  return cells.map((value) => quoted(typeof value === 'string' ? noFormula(value) : plain(value))).join(',') + END;
}

/** Records of an export as lines, with cells for these of their fields. */
export function csvLines(records: readonly object[], fields: readonly string[]): string[] {
  return records.map((record) => csvLine(fields.map((field) => (record as Readonly<Record<string, unknown>>)[field])));
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(' ');
  return JSON.stringify(value);
}

const noFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
