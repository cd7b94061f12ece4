import { FOOT } from '../navigation.ts';
import { SETTINGS } from '../settings.ts';
import { href } from '../url.ts';
import { markup, type Markup } from './markup.ts';

/** What stands below every page; `address` is where it is to be found again, for a reader of the print. */
export const footMarkup = (address: string | undefined): Markup =>
  markup`<footer class="foot note">
    <p>${SETTINGS.foot}</p>
    ${address && markup`<p class="printed">${address}</p>`}
    ${WAYS}
  </footer>`;

const WAYS = markup`<ul> ${FOOT.map(
  ({ path, label }) => markup`<li>
    <a href="${href(path)}">${label}</a>
  </li>`,
)} </ul>`;
