import type { Entity } from '../../model.ts';
import { writeOut } from '../dates.ts';
import type { rolesOf } from '../entity-view.ts';
import { markup, type Markup } from './markup.ts';
import { sentenceMarkup } from './sentence.ts';

/** What an article calls a person, with the sentence that says so. */
export function roleMarkup(
  { title, asOf, read, sentence }: ReturnType<typeof rolesOf>[number],
  { kind }: Entity,
): Markup {
  const when = asOf ? `as of ${writeOut(asOf)}` : 'in an undated article';
  return markup`<li>
    <p class="role">
      ${title} <span class="note">${when}</span>
    </p>
    ${sentence && sentenceMarkup(sentence, kind, read.article.title)}
  </li>`;
}
