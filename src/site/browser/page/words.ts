/** The words of an element on one line; the comma before how sure a date is, is drawn by the style alone. */
export function wordsIn(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const sure of copy?.querySelectorAll('.sure') ?? []) sure.prepend(', ');
  return copy?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
