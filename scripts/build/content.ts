import { emptyMemory, fill } from '../../src/site/fill.ts';
import { show } from '../../src/site/live.ts';

/** Reads the content and shows it to the pages' program. */
export async function showContent(holder: string): Promise<void> {
  show({ articles: await fill(emptyMemory(), holder, { info: console.log, warn: console.warn }) });
}
