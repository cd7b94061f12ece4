import type { Entity } from '../../model.ts';
import type { ArticleMentions } from '../entity-view.ts';
import { articlePath, href } from '../url.ts';
import { count } from '../words.ts';
import { markup, type Markup } from './markup.ts';
import { publishedDateMarkup } from './published-date.ts';
import { sentenceMarkup } from './sentence.ts';

/** The sentences of one article that name an entity, `most` at most, under its title and date. */
export function mentionsMarkup(
  { read, count: times, sentences }: ArticleMentions,
  { kind }: Entity,
  most: number,
): Markup {
  const { article } = read;
  const { title, published, language } = article;
  const shown = sentences.slice(0, most).map((one) => markup`<li> ${sentenceMarkup(one, kind, title)} </li>`);
  const cut = `The first ${most} of ${sentences.length} sentences.`;
  return markup`<section class="by-article">
    <h3>
      <a href="${href(articlePath(article))}">${title}</a>
    </h3>
    <p class="note">
      ${publishedDateMarkup(published)} · ${count(times, 'mention')}
    </p>
    <ol lang="${language}"> ${shown} </ol>
    ${sentences.length > most && markup`<p class="note more">${cut}</p>`}
  </section>`;
}
