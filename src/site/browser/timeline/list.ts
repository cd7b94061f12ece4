/** The timeline's list as the filters see it, and what they do to it. */
import { TOKEN_FILTERS, passes, type Choices, type Facts } from '../../timeline/match.ts';

interface Line {
  readonly element: HTMLElement;
  readonly facts: Facts;
}

export interface List {
  /** What each entry can be filtered by; publications are none. */
  readonly entries: readonly Facts[];
  /** Shows what passes and hides the rest; returns how many entries are shown. */
  readonly show: (choices: Choices) => number;
}

/** Reads the list from the page. */
export function readList(list: HTMLElement): List {
  const entries = linesOf(list, '.item');
  const others = linesOf(list, '.came-out');
  // Innermost first: a year is empty when its months are.
  const groups = [...list.querySelectorAll<HTMLElement>('[data-timeline-group]')].reverse();
  const undated = document.querySelector<HTMLElement>('[data-timeline-undated]');
  return {
    entries: entries.map(({ facts }) => facts),
    show: (choices) => {
      for (const { element, facts } of [...entries, ...others]) element.hidden = !passes(facts, choices);
      for (const group of groups) group.hidden = !group.querySelector(':is(.item, .came-out):not([hidden])');
      if (undated) undated.hidden = Object.keys(choices).length > 0;
      return entries.filter(({ element }) => !element.hidden).length;
    },
  };
}

function linesOf(list: HTMLElement, selector: string): Line[] {
  return [...list.querySelectorAll<HTMLElement>(selector)].map((element) => {
    const read = (name: string): string => element.dataset[name] ?? '';
    const tokens = TOKEN_FILTERS.map((name) => [name, read(name).split(' ')] as const);
    const facts = { ...Object.fromEntries(tokens), earliest: read('earliest'), latest: read('latest') } as Facts;
    return { element, facts };
  });
}
