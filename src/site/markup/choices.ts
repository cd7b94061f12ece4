import type { Choice, ChoiceGroup } from '../timeline/choices.ts';
import { markup, type Markup } from './markup.ts';

/** Choices of a filter, under a label where they have one. */
export function choicesMarkup({ label, choices }: ChoiceGroup): Markup {
  const options = optionsMarkup(choices);
  return label ? markup`<optgroup label="${label}">${options}</optgroup>` : options;
}

/** Each choice with how much it shows. */
export const optionsMarkup = (choices: readonly Choice[]): Markup =>
  markup`${choices.map(({ value, words, count }) => markup`<option value="${value}">${`${words} (${count})`}</option>`)}`;
