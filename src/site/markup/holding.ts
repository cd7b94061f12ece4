import type { Holding } from '../../model.ts';
import type { Lookup } from '../lookup.ts';
import { holdingSentence, relationWords, systemWords, whenWords } from '../matrix-view.ts';
import { articlePath, href } from '../url.ts';
import { entityLinkMarkup } from './entity-link.ts';
import { markup, type Markup } from './markup.ts';
import { sentenceMarkup } from './sentence.ts';

/** What a sentence says of an actor and a system, with the sentence and how it was read. */
export function holdingMarkup(holding: Holding, known: Lookup): Markup {
  const { article } = known.article(holding.article);
  const sentence = holdingSentence(holding, known);
  return markup`<li class="${`holding ${holding.certainty}`}">
    ${toldMarkup(holding, known)}
    ${sentence && sentenceMarkup(sentence, 'system', article.title)}
    <p class="note how"><a href="${href(articlePath(article))}">${article.title}</a>. ${holding.because}</p>
  </li>`;
}

function toldMarkup(holding: Holding, known: Lookup): Markup {
  const [actor, system] = [known.entity(holding.actor), known.entity(holding.system)];
  const { planned, negated, certainty } = holding;
  const tags = [planned && 'planned', negated && 'denied', certainty === 'implied' && 'implied'];
  const told = tags.map((tag) => tag && markup`<span class="tag">${` · ${tag}`}</span>`);
  const what = system && entityLinkMarkup(system, systemWords(holding, known));
  return markup`<p class="told">
    ${actor && entityLinkMarkup(actor)}${` ${relationWords(holding)} `}${what}
    ${partnerMarkup(holding, known)}
    <span class="note">${whenWords(holding)}${told}</span>
  </p>`;
}

/** Whom it comes from or goes to. */
function partnerMarkup({ partner }: Holding, known: Lookup): Markup | undefined {
  const entity = partner && known.entity(partner.entity);
  return entity && markup` ${`${partner.role} `} ${entityLinkMarkup(entity)} `;
}
