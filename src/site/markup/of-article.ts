import type { Lookup } from '../lookup.ts';
import { articlePath, href } from '../url.ts';
import { markup, type Markup } from './markup.ts';
import { publishedDateMarkup } from './published-date.ts';

/** What a ledger has of one article, under its title and date. */
export function ofArticleMarkup(article: string, items: readonly Markup[], known: Lookup): Markup {
  const { title, published } = known.article(article).article;
  return markup`<section class="by-article" data-ledger-group>
    <h2>
      <a href="${href(articlePath(article))}">${title}</a>
    </h2>
    <p class="note">${publishedDateMarkup(published)}</p>
    <ol class="ledger"> ${items} </ol>
  </section>`;
}
