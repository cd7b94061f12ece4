/** A line of CSV ends so, the last one too (RFC 4180). */
const END = '\r\n';
/** A spreadsheet takes for a formula what begins so, in full width too. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const QUOTED = /[",\r\n]/;

/**
 * A line of CSV: lists of plain values separated by spaces, anything else as JSON. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
export const csvLine = (cells: readonly unknown[]): string => csvCells(cells) + END;

/** Cells that others may follow on their line. */
export function csvCells(cells: readonly unknown[]): string {
  return cells.map((value) => quoted(typeof value === 'string' ? noFormula(value) : plain(value))).join(',');
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(' ');
  return JSON.stringify(value);
}

const noFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
