/** Marks the words that a search found in the page that it led to. */
import './search/mark-words.ts';
