import type { DatedSource } from '../../model.ts';
import { writeOut } from '../dates.ts';
import type { Lookup } from '../lookup.ts';
import { sourceSentence } from '../timeline/words.ts';
import { articlePath, href } from '../url.ts';
import { evidenceMarkup } from './evidence.ts';
import { markup, type Markup } from './markup.ts';
import { publishedDateMarkup } from './published-date.ts';
import { sentenceMarkup } from './sentence.ts';

/** A sentence that dates an entry, with its article, and how it was dated beside it. */
export function sourceRowMarkup(source: DatedSource, known: Lookup): Markup {
  const { article } = known.article(source.article);
  const { title, publisher, published } = article;
  const way = markup`<a href="${href(articlePath(article))}">${title}</a>`;
  return markup`<div class="source-row">
    <div>
      ${sentenceMarkup(sourceSentence(source, known), 'date', title)}
      <p class="note told-in">
        ${way}${publisher && `, ${publisher}`}, ${publishedDateMarkup(published)}
      </p>
      ${contradictionMarkup(source)}
    </div>
    ${evidenceMarkup(source, source, known)}
  </div>`;
}

function contradictionMarkup({ contradicts }: DatedSource): Markup | undefined {
  if (!contradicts) return undefined;
  const words = `\nThe catalogue dates the ${contradicts.name} otherwise: ${writeOut(contradicts.when)}.\n`;
  return markup`<p class="note contradicts">${words}</p>`;
}
