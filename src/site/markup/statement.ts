import type { StatementEntry } from '../../model.ts';
import { cueWords, whenSaid } from '../ledger-view.ts';
import type { Lookup } from '../lookup.ts';
import { entityLinkMarkup } from './entity-link.ts';
import { attribute, markup, type Markup } from './markup.ts';
import { thereMarkup } from './sentence.ts';

/** What is said already: by whom on the speaker's own page, where beside the article. */
export type Without = 'speaker' | 'article' | undefined;

/** Who says what, in one item: the speaker with the role as of then, the words, where they stand. */
export function statementMarkup(statement: StatementEntry, known: Lookup, without?: Without): Markup {
  const { id, speaker = '', text, direct, about } = statement;
  const filtered = [attribute('data-speaker', speaker), attribute('data-about', about.join(' '))];
  return markup`<li class="statement" id="${id}"${filtered} data-form="${direct ? 'quoted' : 'reported'}">
    ${without !== 'speaker' && speakerMarkup(statement, known)}
    ${direct ? markup`<blockquote class="words">${`“${text}”`}</blockquote>` : markup`<p class="words">${text}</p>`}
    ${whereMarkup(statement, known, without)}
  </li>`;
}

function speakerMarkup({ speaker, role, source }: StatementEntry, known: Lookup): Markup {
  const who = speaker === undefined ? undefined : known.entity(speaker);
  return markup`<p class="who sans">
    ${who ? entityLinkMarkup(who) : markup`<span class="nobody">${source ?? 'nobody named'}</span>`}
    ${role && markup`<span class="note">${role}</span>`}
  </p>`;
}

/** When it was said, where it stands, and how it was read. */
function whereMarkup(statement: StatementEntry, known: Lookup, without: Without): Markup {
  const { direct, certainty, speakerRule, addressee, translated, confirmed } = statement;
  const { title } = known.article(statement.article).article;
  const how = [
    certainty === 'implied' && `; speaker inferred: ${speakerRule}`,
    direct && translated && '; the article is a translation, so these need not be the very words',
    confirmed && '; confirmed by an editor',
  ];
  return markup`<p class="note">
    ${whenSaid(statement)}${addressee && `, to ${addressee}`}${without !== 'article' && `, ${title}`};${' '}
    ${thereMarkup(statement, title)}
    <span class="how">${cueWords(statement)}${how}</span>
  </p>`;
}
