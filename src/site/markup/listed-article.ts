import type { Article } from '../../model.ts';
import { articlePath, href } from '../url.ts';
import { count } from '../words.ts';
import { markup, type Markup } from './markup.ts';
import { publishedDateMarkup } from './published-date.ts';

/** An article in a list of those that name something, with how often. */
export const namingMarkup = (article: Article, times: number): Markup =>
  markup`<li>
    <a href="${href(articlePath(article))}">${article.title}</a>
    <span class="note">
      ${publishedDateMarkup(article.published)}, ${count(times, 'mention')}
    </span>
  </li>`;
