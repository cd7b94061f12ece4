import type { NameRecord } from '../../search/names.ts';
import type { Filters } from './pagefind.ts';

/** The filters of the search page, as fields of its form and as Pagefind knows them. */
export const FILTERS = ['kind', 'entity', 'year', 'publisher'] as const;

/** Query and filters as the form has them; a filter that is not set is left out. */
export interface Wanted {
  readonly query: string;
  readonly filters: Readonly<Record<string, string>>;
}

export function wantedIn(form: HTMLFormElement): Wanted {
  const filters = FILTERS.map((name) => [name, field(form, name).value]).filter(([, value]) => value !== '');
  return { query: field(form, 'q').value.trim(), filters: Object.fromEntries(filters) };
}

/** Offers the values that occur, each with its number of articles; a filter without any is not shown. */
export function fillFilters(form: HTMLFormElement, filters: Filters, names: readonly NameRecord[]): void {
  const words = new Map(names.map(({ id, name }) => [id, name]));
  for (const name of FILTERS) {
    const select = field(form, name);
    const values = Object.entries(filters[name] ?? {})
      .map(([value, articles]) => ({ value, articles, text: words.get(value) ?? value }))
      .sort((a, b) => (a.text < b.text ? -1 : 1));
    for (const { value, articles, text } of values) select.append(new Option(`${text} (${articles})`, value));
    if (values.length === 0) select.closest('label')?.setAttribute('hidden', '');
  }
  form.querySelector('[data-search-filters]')?.removeAttribute('hidden');
}

export function queryFromAddress(form: HTMLFormElement): void {
  fromAddress(form, ['q']);
}

export function filtersFromAddress(form: HTMLFormElement): void {
  fromAddress(form, FILTERS);
}

function fromAddress(form: HTMLFormElement, names: readonly string[]): void {
  const wanted = new URLSearchParams(location.search);
  for (const name of names) field(form, name).value = wanted.get(name) ?? '';
}

export function toAddress(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const name of ['q', ...FILTERS]) {
    const value = field(form, name).value.trim();
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(null, '', address);
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}
