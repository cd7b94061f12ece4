import type { Entity } from '../../model.ts';
import { linkTo } from '../entity-link.ts';
import { markup, type Markup } from './markup.ts';

/** A link to the page of an entity, with its glyph; `words` are what the text calls it, where that is told. */
export function entityLinkMarkup(entity: Entity, words?: string): Markup {
  const { address, style, name } = linkTo(entity);
  const glyph = markup`<span class="${`glyph ${style}`}" aria-hidden="true"></span>`;
  return markup`<a class="entity" href="${address}">${glyph}${words ?? name}</a>`;
}
