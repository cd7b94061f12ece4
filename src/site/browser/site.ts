/** What every page runs: little; the rest is fetched when it is asked for. */
import './page/from-disk.ts';
import './page/found-words.ts';
import './page/marks.ts';
import './page/preview-notice.ts';
import './page/search-keys.ts';
import './page/sentences.ts';
import './page/single-keys.ts';
import './page/folds.ts';
