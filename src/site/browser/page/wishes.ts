/** The other side of asked.ts, in the scripts that are fetched. */
export function grant<T>(wish: string, how: (detail: T) => void): void {
  document.addEventListener(`flankwatch:${wish}`, (event) => how((event as CustomEvent<T>).detail));
}
