import { emptyMemory, fill } from '../../src/site/fill.ts';
import { show } from '../../src/site/live.ts';

/** Whom it is told what is read, and what is odd about it. */
export interface Telling {
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** Reads the content and shows it to the pages' program. Answers how many articles there are. */
export async function showContent(
  holder: string,
  telling: Telling = { info: console.log, warn: console.warn },
): Promise<number> {
  const articles = await fill(emptyMemory(), holder, telling);
  show({ articles });
  return articles.length;
}
