import type { WrittenCorrection } from '../model.ts';
import { slug } from '../text/slug.ts';

/** Longest words in an id, in characters. */
const LONGEST = 48;

/** Ids that say what the correction says, so that they stay when others are added; the same twice gets a number. */
export function uniqueIds(acts: readonly WrittenCorrection[]): string[] {
  const used = new Map<string, number>();
  return acts.map((act) => {
    const words = 'quote' in act ? `${act.article} ${act.quote}` : 'words' in act ? act.words : act.entity;
    const id = `${act.do}-${slug(words).slice(0, LONGEST).replace(/-$/, '')}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}
