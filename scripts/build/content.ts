import { emptyMemory, fill, type Memory } from '../../src/site/fill.ts';
import { show } from '../../src/site/live.ts';

/** Whom it is told what is read, and what is odd about it. */
export interface Telling {
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** Reads the content and shows it to the pages' program; `memory` has what was read before. Answers how many articles there are. */
export async function showContent(
  holder: string,
  telling: Telling = { info: console.log, warn: console.warn },
  memory: Memory = emptyMemory(),
): Promise<number> {
  const articles = await fill(memory, holder, telling);
  show({ articles: [...articles] });
  return articles.length;
}
