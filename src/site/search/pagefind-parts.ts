import { type Cbor, decodeCbor } from './cbor.ts';
import { roughly } from './index-chunks.ts';
import type { Entry, IndexParts, IndexedArticle } from './index-parts.ts';
import { type IndexedWord, wordsWithoutPlaces } from './light.ts';
import { unpack, unpackJson } from './packed-files.ts';
import { CHUNKS, ENTRY, FIELDS, PAGES } from './pagefind-files.ts';
import { SEARCHED_FIELDS, fieldNumbers } from './searched-fields.ts';
import { type PagefindFragment, slimFragment } from './slim-fragment.ts';

/** A file that Pagefind has made. */
export interface PagefindFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * What of Pagefind's files goes into the index.
 *
 * @throws where the files are not what Pagefind 1.5 writes
 */
export function pagefindParts(files: readonly PagefindFile[]): IndexParts {
  const ending = (end: string): PagefindFile[] => files.filter(({ path }) => path.endsWith(end));
  const [metaFile, ...more] = ending('.pf_meta');
  if (!metaFile || more.length > 0) throw new Error('Expected one .pf_meta of Pagefind.');
  const meta = decodeCbor(unpack(metaFile.path, metaFile.content)) as Cbor[];
  const [entry, ...others] = files
    .filter(({ path }) => !/\.pf_(fragment|index|meta)$/.test(path))
    .sort((a) => (a.path === ENTRY ? -1 : 1));
  return {
    articles: articlesOf(meta, ending('.pf_fragment')),
    words: wordsOf(meta, ending('.pf_index')),
    meta: meta.with(FIELDS, SEARCHED_FIELDS),
    entry: JSON.parse(new TextDecoder().decode(entry!.content)) as Entry,
    others,
  };
}

/** Other files of the index speak of one by its name. */
const nameOf = ({ path }: PagefindFile): string => /[^/]+(?=\.pf_)/.exec(path)![0];

const byName = (files: readonly PagefindFile[]) => new Map(files.map((file) => [nameOf(file), file]));

/** Of those without a word, Pagefind keeps nothing. */
function articlesOf(meta: readonly Cbor[], files: readonly PagefindFile[]): IndexedArticle[] {
  const fragments = byName(files);
  return (meta[PAGES] as [string, ...Cbor[]][]).map(([name, words, ...rest]) => {
    const { path, content } = fragments.get(name)!;
    const shown = slimFragment(unpackJson(path, content) as PagefindFragment);
    return { id: idIn(shown.url), facts: words === undefined ? rest : [roughly(words), ...rest], shown };
  });
}

const idIn = (url: string): string => url.slice('/articles/'.length, -1);

/** All words, in their order, which is that of Pagefind's account of the files. */
function wordsOf(meta: readonly Cbor[], files: readonly PagefindFile[]): IndexedWord[] {
  const chunks = byName(files);
  const fields = fieldNumbers(meta[FIELDS] as string[]);
  return (meta[CHUNKS] as [string, string, string][]).flatMap(([, , name]) => {
    const { path, content } = chunks.get(name)!;
    return wordsWithoutPlaces(unpack(path, content), fields);
  });
}
