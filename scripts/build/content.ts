import { emptyMemory, fill, type Logger, type Memory } from '../../src/site/fill.ts';
import { show } from '../../src/site/live.ts';
import { forgetRead } from '../../src/text/forget.ts';

/** Reads the content and shows it to the pages' program; `memory` has what was read before. Answers how many articles there are. */
export async function showContent(
  holder: string,
  logger: Logger = { info: console.log, warn: console.warn },
  memory: Memory = emptyMemory(),
): Promise<number> {
  const articles = await fill(memory, holder, logger);
  show({ articles: [...articles] });
  forgetRead();
  return articles.length;
}
