import { keyOf } from '../batch/extract.ts';
import { toTextLine } from '../batch/text-line.ts';
import { lookUp } from '../extraction-kept.ts';
import { contentHolder } from '../read/holder.ts';
import type { Call } from './arguments.ts';
import { OK, writeLine } from './output.ts';

/** What is wrong with a call of `texts`, if anything is. */
export function checkTexts({ operands }: Call): string | undefined {
  return operands.length > 0
    ? `Expected no ARTICLE: all are written that a build would read; found "${operands[0]}".`
    : undefined;
}

/** Writes the project's articles as lines for `extract --jsonl --whole`; the answer is the exit code. */
export async function runTexts({ values }: Call, root: string): Promise<number> {
  const { content, before } = lookUp(contentHolder(root, process.env['FLANKWATCH_CONTENT'])).undertaking;
  const written = new Set(values.all ? [] : before.keys());
  for (const raw of content.articles) {
    const key = keyOf(raw);
    if (!written.has(key)) await writeLine(toTextLine(raw));
    written.add(key);
  }
  return OK;
}
