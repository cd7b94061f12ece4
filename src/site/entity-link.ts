import type { Entity } from '../model.ts';
import { styleOf } from './kinds.ts';
import { once } from './once.ts';
import { href } from './url.ts';

/** What every link to an entity shows. */
export interface EntityLink {
  readonly address: string;
  /** The style of its glyph. */
  readonly style: string;
  readonly name: string;
}

/** Made once of each entity: a page links to dozens of them, and most are linked from hundreds of pages. */
export const linkTo: (entity: Entity) => EntityLink = once((entity: Entity) => ({
  address: href(entity.url),
  style: styleOf(entity.class ? 'system-class' : entity.kind),
  name: entity.name,
}));
