import path from 'node:path';
import { keysOfEntry, rememberKeys } from '../analyze/merge/entry-keys.ts';
import { listKept, readKept, removeKept, writeKept } from '../kept/file.ts';
import { extractorPrint } from '../kept/fingerprint.ts';
import { keptFolder, projectRoot } from '../kept/folder.ts';
import type { Catalogue } from '../model.ts';

/** Smaller catalogues are taken apart as fast as what is kept of them is read. */
const LEAST = 40_000;
/** So many are kept, as of catalogues themselves. */
const MOST = 6;
const PREFIX = 'keys-';

const done = new WeakSet<Catalogue>();

/**
 * Takes from an earlier run the keys by which names are sought that may be an entry's, or keeps them for the next one: half a
 * second where the catalogue is large. What else is compiled of a catalogue takes as long to read back as to make.
 * `digest` tells the catalogue from any other.
 */
export function compileKept({ catalogue, digest }: { readonly catalogue: Catalogue; readonly digest: string }): void {
  const { entries } = catalogue;
  if (done.has(catalogue) || digest === '' || entries.length < LEAST) return;
  done.add(catalogue);
  const file = path.join(keptFolder(), `${PREFIX}${digest}-${extractorPrint(projectRoot()).slice(0, 16)}`);
  const kept = readKept(file);
  if (typeof kept === 'object') {
    const all = JSON.parse(kept.text) as readonly (readonly string[])[];
    for (const [i, entry] of entries.entries()) rememberKeys(entry, all[i]!);
    return;
  }
  writeKept(file, JSON.stringify(entries.map(keysOfEntry)));
  const files = listKept(path.dirname(file)).filter((one) => path.basename(one).startsWith(PREFIX));
  for (const old of files.slice(MOST)) removeKept(old);
}
