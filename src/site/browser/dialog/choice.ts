import type { Parts } from './parts.ts';

/** The option that the arrow keys have come to; the focus stays in the field, which names it. */
export interface Choice {
  /** One step on or back; before the first and after the last is the field itself. */
  move(step: 1 | -1): void;
  chosen(): HTMLAnchorElement | undefined;
  /** Puts other options in the place of these; what was chosen stays so where it is among them. */
  replace(groups: readonly HTMLElement[]): void;
  clear(): void;
}

export function choiceIn({ input, list }: Parts): Choice {
  let at = -1;
  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const choose = (place: number): void => {
    at = place;
    for (const [i, option] of options().entries()) option.setAttribute('aria-selected', String(i === at));
    const chosen = options()[at];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (at <= 0) list.scrollTop = 0;
  };
  return {
    move(step) {
      const places = options().length + 1;
      choose(((at + 1 + step + places) % places) - 1);
    },
    chosen: () => options()[at],
    replace(groups) {
      const before = options()[at]?.href;
      list.replaceChildren(...groups);
      input.setAttribute('aria-expanded', String(groups.length > 0));
      const same = before ? options().findIndex(({ href }) => href === before) : -1;
      choose(same);
    },
    clear: () => choose(-1),
  };
}
