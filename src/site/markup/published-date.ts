import type { Published } from '../../model.ts';
import { shownDate } from '../published-date.ts';
import { markup, type Markup } from './markup.ts';

/** When an article came out, and how sure that is. */
export function publishedDateMarkup(published: Published | undefined): Markup {
  const { words, sure, day } = shownDate(published);
  const date = day ? markup`<time datetime="${day}">${words}</time>` : markup`<span class="when">${words}</span>`;
  return markup`<span class="published">${date}${sure && markup`<span class="sure">${sure}</span>`}</span>`;
}
