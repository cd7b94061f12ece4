/** The fields of the timeline's filters: their choices, and the counts behind the words of each. */
import { FILTERS, countsOf, type Choices, type Facts, type Filter } from '../../timeline/match.ts';

export interface Field {
  readonly name: Filter;
  readonly select: HTMLSelectElement;
}

export function readFields(panel: HTMLElement): Field[] {
  return FILTERS.flatMap((name) => {
    const select = panel.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    return select ? [{ name, select }] : [];
  });
}

export function chosenIn(fields: readonly Field[]): Choices {
  return Object.fromEntries(fields.flatMap(({ name, select }) => (select.value ? [[name, select.value]] : [])));
}

/** Sets every field; a value that is not among its choices is none. */
export function choose(fields: readonly Field[], choices: Choices): void {
  for (const { name, select } of fields) {
    const value = choices[name] ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

/** Writes behind each choice how many entries it would show with the others as they are. */
export function count(fields: readonly Field[], entries: readonly Facts[], choices: Choices): void {
  for (const { name, select } of fields) {
    const options = [...select.options].filter(({ value }) => value !== '');
    const counts = countsOf(
      entries,
      choices,
      name,
      options.map(({ value }) => value),
    );
    for (const option of options) {
      option.text = option.text.replace(/\(\d+\)$/, `(${counts.get(option.value) ?? 0})`);
    }
  }
}
