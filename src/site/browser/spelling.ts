/** What puts misspelt queries right, fetched when a search finds nothing. */
import { corrected } from '../search/correct.ts';

(globalThis.flankwatch ??= {})['spelling'] = corrected;
