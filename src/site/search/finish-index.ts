import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, encodeCbor } from './cbor.ts';
import { withoutPlaces } from './light.ts';
import { CHUNKS, EXACT, PAGES, SIGNATURE, decodeFile, isOpen } from './pagefind-files.ts';
import { type PagefindFragment, slimFragment } from './slim-fragment.ts';

/** A file of a search index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Makes of Pagefind's files an index that a reader can afford: articles have numbers in the order of their addresses for names,
 * hold only what the search shows, and there are two indexes in one folder: one without the places of the words, and `en-exact`
 * with them, for words that are to stand together.
 *
 * @throws where the files are not what Pagefind 1.5 writes
 */
export function finishIndex(files: readonly IndexFile[]): IndexFile[] {
  const ending = (end: string): IndexFile[] => files.filter(({ path }) => path.endsWith(end));
  const fragments = ending('.pf_fragment').map(readFragment);
  const numbers = new Map(fragments.toSorted(byUrl).map(({ hash }, number) => [hash, number]));
  const numbered = fragments.map(({ hash, fragment }) => ({
    path: `fragment/${numbers.get(hash)!}.pf_fragment`,
    content: pack(Buffer.from(JSON.stringify(slimFragment(fragment)))),
  }));
  const light = ending('.pf_index').map(lighten);
  const lightNames = new Map(light.map(({ from, to }) => [from, to]));
  const metas = ending('.pf_meta')
    .map((file) => readMeta(file, numbers))
    .map((meta) => [
      meta,
      meta.with(
        CHUNKS,
        (meta[CHUNKS] as [string, string, string][]).map(([from, to, name]) => [from, to, lightNames.get(name)!]),
      ),
    ]);
  const [exactMeta, lightMeta] = metas.flat().map((meta) => {
    const bytes = Buffer.from(encodeCbor(meta));
    return { hash: `en_${hashOf(bytes)}`, content: pack(bytes) };
  });
  if (metas.length !== 1 || !exactMeta || !lightMeta) throw new Error('Expected one .pf_meta of Pagefind.');
  return [
    ...numbered,
    ...ending('.pf_index'),
    ...light.map(({ file }) => file),
    ...[exactMeta, lightMeta].map(({ hash, content }) => ({ path: `pagefind.${hash}.pf_meta`, content })),
    ...files
      .filter(({ path }) => !/\.pf_(fragment|index|meta)$/.test(path))
      .map((file) => withEntry(file, lightMeta.hash, exactMeta.hash)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

type Hashed = { readonly hash: string; readonly fragment: PagefindFragment };

function readFragment(file: IndexFile): Hashed {
  const json = new TextDecoder().decode(open(file).subarray(SIGNATURE.length));
  return { hash: nameOf(file), fragment: JSON.parse(json) as PagefindFragment };
}

const byUrl = (a: Hashed, b: Hashed): number => (a.fragment.url < b.fragment.url ? -1 : 1);

/** The name under which another file of the index speaks of this one. */
const nameOf = ({ path }: IndexFile): string => /[^/]+(?=\.pf_)/.exec(path)![0];

function lighten(file: IndexFile) {
  const content = withoutPlaces(open(file), SIGNATURE.length);
  const name = `light_${hashOf(content)}`;
  return { from: nameOf(file), to: name, file: { path: `index/${name}.pf_index`, content: pack(content, '') } };
}

function readMeta(file: IndexFile, numbers: ReadonlyMap<string, number>): Cbor[] {
  const meta = decodeFile(file.path, open(file)) as Cbor[];
  const pages = (meta[PAGES] as [string, ...Cbor[]][]).map(([hash, ...rest]) => [String(numbers.get(hash)), ...rest]);
  return meta.with(PAGES, pages);
}

/** The entry file names the metadata of each language by its hash; the second index is one more. */
function withEntry(file: IndexFile, light: string, exact: string): IndexFile {
  if (file.path !== 'pagefind-entry.json') return file;
  const entry = JSON.parse(new TextDecoder().decode(file.content)) as { languages: Record<string, object> };
  const languages = {
    en: { ...entry.languages['en'], hash: light },
    [EXACT]: { ...entry.languages['en'], hash: exact },
  };
  return { path: file.path, content: Buffer.from(JSON.stringify({ ...entry, languages })) };
}

function open({ path, content }: IndexFile): Uint8Array {
  const bytes = gunzipSync(content);
  if (!isOpen(bytes)) throw new Error(`${path}: expected a file of Pagefind 1.5.`);
  return bytes;
}

function pack(bytes: Uint8Array, before = SIGNATURE): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(before, 'latin1'), bytes]), { level: 9 });
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 7);
