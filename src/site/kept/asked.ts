import type { Corpus } from '../../model.ts';
import { isNoting, note } from './frames.ts';
import type { Argument } from './question-tree.ts';
import { answered, branch, defineQuestion, numberOf } from './questions.ts';
import { rawOf } from './tracked.ts';

/**
 * A function of the corpus that is a question of its own: a page that calls it depends on its answer, not on all that it
 * reads to find it. The answer is made of what JSON can hold. The name stands for it from build to build.
 */
export function asked<Args extends readonly Argument[], Answer>(
  name: string,
  answer: (corpus: Corpus, ...args: Args) => Answer,
): (corpus: Corpus, ...args: Args) => Answer {
  defineQuestion(name, answer as unknown as Parameters<typeof defineQuestion>[1]);
  let named: number | undefined;
  return (corpus, ...args) => {
    const raw = rawOf(corpus);
    const given = answer(raw, ...args);
    if (raw !== corpus && isNoting()) {
      let question = (named ??= numberOf(name, []));
      for (const argument of args) question = branch(question, argument);
      note(question);
      answered(question, given);
    }
    return given;
  };
}
