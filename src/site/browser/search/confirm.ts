import { fold } from '../../../text/fold.ts';
import { fetchFile, readChunks } from './index-files.ts';
import type { Tools } from './tools.ts';

/** Letters of a word that are left when its endings are taken off, at least. */
const STEM = 3;

/** Words that the articles have and the index has not, its files being all there: it reads odd letters otherwise. */
const unknown = new Set<string>();

/**
 * Pagefind passes over a file of its index that it could not load, and the words in it then look like words that no
 * article has. Tells whether it is to be asked anew because the articles do have them; rejects where the file still
 * cannot be loaded, or there is no telling.
 */
export async function isDoubtful(missing: readonly string[], { words }: Tools): Promise<boolean> {
  if (missing.length === 0) return false;
  const { has } = await words.get();
  const known = await Promise.all(missing.map((word) => has(fold(word))));
  const odd = missing.filter((word, i) => known[i] && !unknown.has(word));
  if (odd.length === 0) return false;
  const chunks = await readChunks();
  const files = chunks.filter(([from, to]) => odd.some((word) => from <= word && to >= word.slice(0, STEM)));
  await Promise.all(files.map(([, , file]) => fetchFile(`index/${file}.pf_index`)));
  for (const word of odd) unknown.add(word);
  return true;
}
