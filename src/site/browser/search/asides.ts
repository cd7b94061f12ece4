import type { Fewer } from './fewer-words.ts';
import type { View } from './session.ts';

/** Puts asides in their place, unless they are there: a button that is replaced while it is pressed is not clicked. */
export function putAsides(place: Element | null, asides: readonly (Node | string)[]): void {
  const words = asides.map((one) => (typeof one === 'string' ? one : one.textContent)).join('');
  if (place && place.textContent !== words) place.replaceChildren(...asides);
}

/** What to ask for instead where nothing at all was found, and under which words that is offered. */
export function insteadOf({ names, texts, meant }: View): {
  readonly label: string;
  readonly queries: readonly Fewer[];
} {
  const isName = typeof names === 'object' && names.whole.length + names.begun.length > 0;
  const queries = typeof texts === 'object' && !isName && !meant ? texts.fewer : [];
  return { label: typeof texts === 'object' && texts.together ? 'Not side by side' : 'With fewer words', queries };
}
