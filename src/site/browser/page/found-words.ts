import { load } from './load.ts';

/** Marks the words that a search found, where the address brings some or the reader comes back to such a page. */
if (/[?&]words=/.test(location.search) || history.state?.words)
  Promise.all([load('search-words.css'), load('search-words.ts')]).catch(() => undefined);
