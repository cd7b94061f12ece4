import type { Place } from '../navigation.ts';
import { href } from '../url.ts';
import { shorten } from '../words.ts';
import { markup, type Markup } from './markup.ts';

const LONGEST = 48;

/** The pages above a page, the highest first; nothing on those that the masthead leads to. */
export const trailMarkup = (above: readonly Place[]): Markup =>
  above.length === 0
    ? markup``
    : markup`<nav class="trail note" aria-label="Breadcrumb">
        <ol> ${above.map(placeMarkup)} </ol>
      </nav>`;

const placeMarkup = ({ path, label }: Place): Markup =>
  markup`<li>
    <a href="${href(path)}">${shorten(label, LONGEST)}</a>
  </li>`;
