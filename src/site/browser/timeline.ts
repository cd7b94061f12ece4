/** What the page of the timeline runs. */
import './timeline/citation.ts';
import './timeline/filters.ts';
