import type { DateMention, Published, Status } from '../model.ts';

/** Words that say a thing is still to come: modals, plans, deadlines. */
const AHEAD =
  /\b(?:will|would|shall|to be|going to|set to|due to|plans? to|planned|planning|expected|scheduled|intends?|aims? to|hopes? to|upcoming|forthcoming|next|until|by the end|is to|are to)\b/i;

/** Words of the expression itself that look back. */
const BEHIND = /\b(?:earlier|last|past|previous|ago|since)\b/i;

/**
 * What an expression's time is to the time of writing: before it, after it, or both. Where the two overlap, the
 * sentence's own words decide: a modal or a plan looks ahead, anything else before the day of writing looks back.
 */
export function statusOf(
  { earliest, latest, text }: DateMention,
  sentence: string,
  published: Published | undefined,
): Status {
  if (!earliest || !latest || !published) return AHEAD.test(sentence) ? 'planned' : 'past';
  if (earliest > published.latest) return 'planned';
  if (latest < published.earliest) return 'past';
  if (BEHIND.test(text)) return 'past';
  if (AHEAD.test(sentence)) return 'planned';
  return latest > published.latest && earliest < published.earliest ? 'ongoing' : 'past';
}
