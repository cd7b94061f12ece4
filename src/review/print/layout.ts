import { wrapAnsi } from 'fast-wrap-ansi';
import type { Fix, Place } from '../report.ts';

/** How the report is written for a terminal. */
export interface Look {
  /** Longest list; 0 for no limit. */
  readonly limit: number;
  readonly columns: number;
  readonly style: (format: 'bold' | 'dim' | 'cyan', text: string) => string;
}

/** Lines of text, each ended. */
export const lines = (...parts: readonly string[]): string => parts.filter(Boolean).join('');

/** A paragraph, wrapped and indented; its further lines by two more where it hangs. */
export function paragraph(text: string, { columns }: Look, indent = 0, hang = 0): string {
  const wrapped = wrapAnsi(text, Math.max(20, columns - indent - hang), { hard: false }).split('\n');
  return wrapped.map((line, i) => `${' '.repeat(i === 0 ? indent : indent + hang)}${line}\n`).join('');
}

/** A section with its number of items; nothing where there are none. */
export function section<T>(
  title: string,
  explanation: string,
  items: readonly T[],
  print: (item: T) => string,
  look: Look,
): string {
  if (items.length === 0) return '';
  const { shown, rest } = limited(items, look);
  return lines(
    `\n${look.style('bold', `${title}: ${items.length}`)}\n`,
    paragraph(explanation, look),
    ...shown.map((item) => `\n${print(item)}`),
    rest && `\n${paragraph(rest, look)}`,
  );
}

/** As much of a list as is shown, and what is said of the rest. */
export function limited<T>(items: readonly T[], { limit }: Look): { shown: readonly T[]; rest: string } {
  if (limit === 0 || items.length <= limit) return { shown: items, rest: '' };
  return { shown: items.slice(0, limit), rest: `… and ${items.length - limit} more, --limit 0 shows all` };
}

/** "Riga 3, Velm 2, Orrum": names with their numbers. */
export function counts(names: readonly { readonly name: string; readonly count: number }[], look: Look): string {
  const { shown, rest } = limited(names, look);
  return [...shown.map(({ name, count }) => (count > 1 ? `${name} ${count}` : name)), ...(rest ? [rest] : [])].join(
    ', ',
  );
}

/** The sentence, with its address. */
export function sentence({ article, sentence: index, quote }: Place, look: Look): string {
  const address = index === undefined ? `${article}, in a leftover of the page` : `${article}#s${index}`;
  return paragraph(`${look.style('dim', `${address}:`)} ${quote}`, look, 2, 2);
}

/** Several sentences, as many as a list may be long. */
export function sentences(places: readonly Place[], look: Look): string {
  const { shown, rest } = limited(places, look);
  return lines(...shown.map((place) => sentence(place, look)), rest && paragraph(rest, look, 2));
}

/** What to paste: at the margin and unwrapped, so that it can be copied as it is. */
export function paste(before: string, yaml: string, look: Look): string {
  return lines(paragraph(before, look, 2, 2), look.style('cyan', yaml.trimEnd()), '\n');
}

/** Corrections to choose from. */
export const fixesFor = (fixes: readonly Fix[], look: Look): string =>
  lines(...fixes.map(({ when, yaml }) => paste(`If ${when}, for content/corrections.yaml:`, yaml, look)));

/** "3 times", nothing for once. */
export const times = (count: number): string => (count > 1 ? `, ${count} times` : '');
