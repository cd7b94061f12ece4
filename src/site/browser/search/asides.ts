/** Puts asides in their place, unless they are there: a button that is replaced while it is pressed is not clicked. */
export function putAsides(place: Element | null, asides: readonly (Node | string)[]): void {
  const words = asides.map((one) => (typeof one === 'string' ? one : one.textContent)).join('');
  if (place && place.textContent !== words) place.replaceChildren(...asides);
}
