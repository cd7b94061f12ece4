import type { Corpus } from '../../model.ts';
import { DIALECT, ENTITY_ID, list, record } from './parts.ts';

/** `data/comentions.json`: the pairs of entities that share a sentence or a paragraph, the heaviest first. */
export function* exportComentions({ comentions }: Corpus) {
  for (const { a, b, sentences, paragraphs, weight } of comentions) yield { a, b, sentences, paragraphs, weight };
}

export const COMENTIONS_SCHEMA = {
  $schema: DIALECT,
  title: 'Co-mentions',
  description: 'Pairs of entities that share a sentence or a paragraph, the heaviest first. A pair is there once.',
  ...list(
    record({
      a: ENTITY_ID,
      b: ENTITY_ID,
      sentences: { type: 'integer', minimum: 0, description: 'Sentences that name both.' },
      paragraphs: { type: 'integer', minimum: 1, description: 'Paragraphs that name both.' },
      weight: {
        type: 'number',
        description:
          'Log-likelihood ratio (Dunning 1993) over sentences plus that over paragraphs; negative where they meet less often than by chance.',
      },
    }),
  ),
} as const;
