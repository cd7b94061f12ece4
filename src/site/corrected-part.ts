import type { ExtractedArticle } from '../extraction.ts';
import type { Correction, Mention, ReadArticle } from '../model.ts';

/** What the store keeps of an article's corrections. */
type CorrectedPart = Pick<ReadArticle, 'corrected' | 'confirmed'> & {
  readonly corrections?: readonly Correction[];
  readonly found?: readonly Mention[];
};

/** What an article keeps of its corrections and confirmations; nothing where it has none. */
export function correctedPart(
  { corrected, confirmed, found }: ExtractedArticle,
  corrections: readonly Correction[],
): CorrectedPart {
  const ids = new Set([...corrected, ...confirmed].map(({ correction }) => correction));
  if (ids.size === 0) return {};
  return {
    ...(corrected.length > 0 && { corrected }),
    ...(confirmed.length > 0 && { confirmed }),
    corrections: corrections.filter(({ id }) => ids.has(id)),
    found,
  };
}
