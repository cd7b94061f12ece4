import type { Entity } from '../../model.ts';
import { entityLinkMarkup } from './entity-link.ts';
import { markup, type Markup } from './markup.ts';

export interface Counted {
  readonly entity: Entity;
  readonly count: number;
}

/** Links to entities, each with a bar, the longest for the highest count. */
export function rankedMarkup(entities: readonly Counted[]): Markup {
  const most = Math.max(...entities.map(({ count }) => count));
  return markup`${entities.map(
    ({ entity, count }) => markup`<li> ${entityLinkMarkup(entity)} ${barMarkup(count, most)} </li>`,
  )}`;
}

/** And with how often they occur, where that is more than once. */
export const timesMarkup = (entities: readonly Counted[]): Markup =>
  markup`${entities.map(({ entity, count }) => {
    const times = count > 1 && markup`<span class="times">${count}</span>`;
    return markup`<li> ${entityLinkMarkup(entity)} ${times} </li>`;
  })}`;

const LENGTH = 36;

/** A count as a small bar, `most` being the longest; the number stands beside it in words for everyone. */
export function barMarkup(value: number, most: number): Markup {
  const length = Math.max(1.5, (value / Math.max(1, most)) * LENGTH);
  const drawn = markup`<rect width="${length}" height="6"></rect>`;
  return markup`<span class="bar">${value}<svg viewBox="${`0 0 ${LENGTH} 6`}" width="${LENGTH}" height="6" aria-hidden="true">${drawn}</svg></span>`;
}
