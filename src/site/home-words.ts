import { DEFAULT_SETTINGS } from '../read/settings-defaults.ts';
import { KINDS } from './kinds.ts';
import { SETTINGS } from './settings.ts';
import { capital } from './timeline/words.ts';

/** What the home page, and the card of the site, say that it is. */
export function home({ tagline, description } = SETTINGS) {
  const kinds = KINDS.filter(({ kind }) => kind === 'system' || kind === 'place').map(({ one }) => one);
  const traced = `Every ${['name', ...kinds].join(', ')} and date`;
  const kind = tagline === DEFAULT_SETTINGS.tagline ? 'News on the record' : capital(tagline);
  return {
    statement: description ?? `${traced} in these articles, traced to the sentence that states it.`,
    card: { kind, title: description ?? `${traced}, traced to its sentence` },
  };
}
