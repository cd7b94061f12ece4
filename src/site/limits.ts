/** How much one page holds, so that no page grows with the corpus: what is beyond has pages of its own, or a way on. */

/** Items of a ledger: statements, figures, roles, tellers of stories. */
export const LEDGER_ITEMS = 120;
/** Sentences that call a person by one title: the newest. */
export const ROLE_SENTENCES = 6;
/** Holders of one office side by side: the latest. */
export const OFFICE_HOLDERS = 30;
/** Plans, and figures, of a period that is compared: the newest. */
export const OF_PERIOD = 60;
/** Figures of one thing side by side: the newest. */
export const COMPARED_FIGURES = 30;
/** Articles that tell one story: the first. */
export const TELLERS = 30;
/** Pairs of articles that are nearly the same: the likest. */
export const LIKE_PAIRS = 150;
/** Names to filter by: the most frequent. */
export const CHOICES = 200;
/** Articles in a list of them. */
export const LISTED_ARTICLES = 150;
/** Names in an index. */
export const INDEXED_NAMES = 1200;
/** Places on the map, and in each list beside it: the most mentioned. */
export const MAPPED = 120;
/** Articles of which the page on the method tells what dates them: the newest. */
export const DATED_ARTICLES = 60;
/** Offices with several holders, and corrections. */
export const SHARED_OFFICES = 60;
export const LISTED_CORRECTIONS = 100;
/** Entries and publications on one page of the timeline. */
export const TIMELINE_LINES = 100;
/** An entry with more sentences counts as several. */
export const SENTENCES_OF_A_LINE = 2;
/** Names, and articles, by which one entry of it can be found. */
export const ENTRY_FILTERED = 50;
/** Items of one ledger on the page of an entity, entries of the timeline, and what a person is called: the newest. */
export const OF_ENTITY = 50;
/** Articles whose sentences the page of an entity shows: the newest. */
export const QUOTED_ARTICLES = 40;
/** Mentions that all have room there; where there are more, each article shows so many sentences. */
export const QUOTED_MENTIONS = 250;
export const QUOTED_SENTENCES = 6;
/** Sentences of one entry of the timeline. */
export const ENTRY_SOURCES = 12;
/** Names, and places, whose page has a picture: each costs more than all the rest of its page. */
export const PICTURED = 250;
/**
 * What one look-up of a name or a word fetches, in bytes of JSON, which compress to a fifth: so much comes in one file, and
 * more in parts of that size, of which a look-up takes one or two.
 */
export const LOOKED_UP_AT_ONCE = 72_000;
export const LOOKED_UP_PART = 36_000;
/** The same of what a misspelt word may be meant for, which compresses to a third. */
export const WORDS_AT_ONCE = 24_000;
export const WORDS_PART = 12_000;

/** Bytes of one file of data; more come in numbered parts. Hosts take files of up to 25 MB. */
export const DATA_FILE = 20_000_000;
/** Entries in the calendar: the newest. */
export const CALENDAR_ENTRIES = 2_000;
/** Names of one entry of the timeline, in tables and feeds. */
export const ENTRY_NAMES = 20;
