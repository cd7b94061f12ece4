import { SETTINGS } from '../settings.ts';
import type { Place } from '../navigation.ts';
import { href } from '../url.ts';
import { attribute, markup, type Markup } from './markup.ts';

/** What stands above every page: its name, the sections, of which that of the page at `here` is told, and the search. */
export const mastheadMarkup = (places: readonly Place[], here: string, search: boolean): Markup =>
  markup`<header class="masthead">
    <a class="wordmark" href="${href('/')}">${DEVICE}${SETTINGS.name}</a>
    <nav aria-label="Sections">
      <ul> ${places.map((place) => sectionMarkup(place, here))} </ul>
    </nav>
    ${search && SEARCH}
  </header>`;

function sectionMarkup({ path, label }: Place, here: string): Markup {
  const address = href(path);
  const current = here === address ? 'page' : here.startsWith(address) ? 'true' : undefined;
  return markup`<li>
    <a href="${address}"${attribute('aria-current', current)}> ${label} </a>
  </li>`;
}

/** The device of the site. */
const DEVICE = markup`<svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.5">
    <path d="M4 1v18"></path>
    <path d="M8.5 13.5a4 4 0 0 0 0-7"></path>
    <path d="M11.5 17a8.5 8.5 0 0 0 0-14"></path>
  </svg>`;

/** Left out where the page has a search form of its own. */
const SEARCH = markup`<form class="find" role="search" action="${href('/search/')}">
    <input type="search" name="q" aria-label="Search names and passages" aria-keyshortcuts="/ Control+K Meta+K" placeholder="Search" autocomplete="off" data-search>
    <button type="submit">Search</button>
  </form>`;
