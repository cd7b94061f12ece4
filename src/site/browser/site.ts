/** What every page runs: little; the rest is fetched when it is asked for. */
import './page/from-disk.ts';
import './page/marks.ts';
import './page/search-keys.ts';
