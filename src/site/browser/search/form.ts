import type { Counts } from './facets.ts';
import type { Filters } from './load-facets.ts';
import { FILTERS, type Filter, type Wanted } from './wanted.ts';

/** Query and filters as the form of the search page has them; a filter without values yet is what the address says. */
export function wantedIn(form: HTMLFormElement): Wanted {
  const asked = new URLSearchParams(location.search);
  const chosen = FILTERS.map((name) => {
    const select = selectOf(form, name);
    return [name, isFilled(select) ? select.value : (asked.get(name) ?? '')] as const;
  });
  return { query: queryOf(form).value.trim(), filters: Object.fromEntries(chosen.filter(([, value]) => value !== '')) };
}

/** Where the texts cannot be searched, there is nothing to filter. */
export function hideFilters(form: HTMLFormElement): void {
  form.querySelector('[data-search-filters]')!.setAttribute('hidden', '');
}

/** Offers the values that occur; a filter without any is not shown. What is chosen comes from the address. */
export function fillFilters(form: HTMLFormElement, filters: Filters): void {
  const asked = new URLSearchParams(location.search);
  for (const name of FILTERS) {
    const select = selectOf(form, name);
    if (isFilled(select)) continue;
    const values = filters.values[name];
    for (const { value, text } of values) select.append(new Option(text, value));
    // Of many names only some are offered; a link may ask for any.
    const other = name === 'entity' && asked.get(name);
    if (other && !values.some(({ value }) => value === other)) select.append(new Option(other, other));
    select.disabled = false;
    select.closest('label')!.hidden = values.length === 0;
  }
  filtersFromAddress(form);
}

/** Says at each value how many articles it would leave. */
export function countFilters(form: HTMLFormElement, counts: Counts): void {
  for (const name of FILTERS) {
    for (const option of selectOf(form, name).options) {
      if (option.value === '') continue;
      const words = (option.dataset['words'] ??= option.text);
      const number = counts[name] ? (counts[name][option.value] ?? 0) : undefined;
      option.text = number === undefined ? words : `${words} (${number})`;
      option.disabled = number === 0 && !option.selected;
    }
  }
}

export function queryFromAddress(form: HTMLFormElement): void {
  queryOf(form).value = new URLSearchParams(location.search).get('q') ?? '';
}

export function filtersFromAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of FILTERS) {
    const select = selectOf(form, name);
    select.value = asked.get(name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
}

export function toAddress(form: HTMLFormElement): void {
  const { query, filters } = wantedIn(form);
  const address = new URL(location.href);
  for (const name of ['q', ...FILTERS]) address.searchParams.delete(name);
  for (const [name, value] of Object.entries({ q: query, ...filters }))
    if (value) address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}

export function dropFilters(form: HTMLFormElement): void {
  for (const name of FILTERS) selectOf(form, name).value = '';
}

function isFilled({ options }: HTMLSelectElement): boolean {
  return options.length > 1;
}

function queryOf(form: HTMLFormElement): HTMLInputElement {
  return form.elements.namedItem('q') as HTMLInputElement;
}

function selectOf(form: HTMLFormElement, name: Filter): HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLSelectElement;
}
