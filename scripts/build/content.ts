import { emptyMemory, fill, type Memory } from '../../src/site/fill.ts';
import { show } from '../../src/site/live.ts';

/** Reads the content and shows it to the pages' program; `memory` has what was read before. */
export async function showContent(
  holder: string,
  tell: (line: string) => void = console.log,
  memory: Memory = emptyMemory(),
): Promise<void> {
  show({ articles: [...(await fill(memory, holder, { info: tell, warn: console.warn }))] });
}
