import type { Quality } from '../../src/site/quality.ts';
import { loadNames } from '../../tests/gold/load.ts';
import { readBlind, readExtra, readFive } from '../../tests/gold/read.ts';
import { comparerOf } from './comparer.ts';
import { examplesOf } from './examples.ts';
import { measure } from './figures.ts';

/**
 * All figures of the project's own annotated texts. Mistakes are quoted from those that were looked at anyway: whoever
 * has read one from a blind text cannot but make a rule for it.
 */
export function measureAll(): Quality {
  const isNameOf = comparerOf(loadNames());
  const [corpus, seen, blind] = [readFive(), readExtra(), readBlind()];
  return {
    groups: [measure('blind', blind, isNameOf), measure('seen', seen, isNameOf), measure('corpus', corpus, isNameOf)],
    examples: [...examplesOf('seen', seen, isNameOf), ...examplesOf('corpus', corpus, isNameOf)],
  };
}
