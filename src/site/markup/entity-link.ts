import type { Entity } from '../../model.ts';
import { linkTo } from '../entity-link.ts';
import { once } from '../once.ts';
import { markup, type Markup } from './markup.ts';

/** A link to the page of an entity, with its glyph; `words` are what the text calls it, where that is told. */
export const entityLinkMarkup = (entity: Entity, words?: string): Markup =>
  words === undefined ? usual(entity) : linkMarkup(entity, words);

const usual = once((entity: Entity) => linkMarkup(entity));

function linkMarkup(entity: Entity, words?: string): Markup {
  const { address, style, name } = linkTo(entity);
  const glyph = markup`<span class="${`glyph ${style}`}" aria-hidden="true"></span>`;
  return markup`<a class="entity" href="${address}">${glyph}${words ?? name}</a>`;
}
