/** What the search page runs. */
import './search/start.ts';
