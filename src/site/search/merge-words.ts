import { ARRAY, LONGEST_HEAD, UINT, encodeCbor, headOfList, putHead } from './cbor.ts';
import { CborReader } from './cbor-reader.ts';
import { FACTS, type IndexedWord } from './light.ts';
import { byBytes } from './word-order.ts';

/** The words of an index of which some articles go into another one. */
export interface Source {
  readonly words: Iterable<IndexedWord>;
  /** The place in the other index of each of its articles, in the same order; below zero for those that are left out. */
  readonly places: readonly number[];
}

/** The words of the articles of two indexes, in their order, as they are in an index of these articles together. */
export function* mergedWords(sources: readonly Source[]): Generator<IndexedWord> {
  const open = sources.map(({ words, places }) => {
    const rest = words[Symbol.iterator]();
    return { rest, places, now: rest.next() };
  });
  for (;;) {
    const words = open.flatMap(({ now }) => (now.done ? [] : [now.value.word]));
    if (words.length === 0) return;
    const word = words.sort(byBytes)[0]!;
    const having = open.filter(({ now }) => !now.done && now.value.word === word);
    const whole = joined(having.flatMap(({ now, places }) => formsIn((now.value as IndexedWord).bytes, places)));
    if (whole) yield { word, bytes: Buffer.concat([headOfList(3), encodeCbor(word), ...whole]) };
    for (const one of having) one.now = one.rest.next();
  }
}

/** The articles that have a word in one form. */
interface Form {
  /** Empty for the word itself. */
  readonly form: string;
  readonly articles: readonly InArticle[];
}

/** What is told of a word in an article: a stretch of bytes. */
interface InArticle {
  readonly place: number;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** The word itself and its forms, without articles that are left out. */
function formsIn(bytes: Uint8Array, places: readonly number[]): Form[] {
  const file = new CborReader(bytes);
  file.list();
  file.skip();
  const forms: Form[] = [{ form: '', articles: articlesIn(file, places) }];
  for (let left = file.list(); left > 0; left--) {
    file.list();
    forms.push({ form: file.text(), articles: articlesIn(file, places) });
  }
  return forms;
}

/** Of each stands there what it adds to the place of the one before. */
function articlesIn(file: CborReader, places: readonly number[]): InArticle[] {
  const { bytes } = file;
  const found: InArticle[] = [];
  let former = 0;
  for (let left = file.list(); left > 0; left--) {
    file.list();
    former += file.number();
    const start = file.at;
    file.skip();
    file.skip();
    const place = places[former]!;
    if (place >= 0) found.push({ place, bytes, start, end: file.at });
  }
  return found;
}

/** Undefined where no article is left. */
function joined(forms: readonly Form[]): Uint8Array[] | undefined {
  const byForm = Map.groupBy(
    forms.filter(({ articles }) => articles.length > 0),
    ({ form }) => form,
  );
  if (byForm.size === 0) return undefined;
  const written = (form: string): Uint8Array =>
    writtenArticles(byForm.get(form)?.map(({ articles }) => articles) ?? []);
  const others = [...byForm.keys()].filter((form) => form !== '').sort(byBytes);
  return [
    written(''),
    headOfList(others.length),
    ...others.flatMap((form) => [headOfList(2), encodeCbor(form), written(form)]),
  ];
}

function writtenArticles(lists: readonly (readonly InArticle[])[]): Uint8Array {
  const articles = lists.length === 1 ? lists[0]! : lists.flat().sort((a, b) => a.place - b.place);
  const bytes = new Uint8Array(
    articles.reduce((sum, { start, end }) => sum + end - start + 2 * LONGEST_HEAD, LONGEST_HEAD),
  );
  let to = putHead(bytes, 0, ARRAY, articles.length);
  let before = 0;
  for (const article of articles) {
    to = putHead(bytes, to, ARRAY, FACTS);
    to = putHead(bytes, to, UINT, article.place - before);
    for (let at = article.start; at < article.end; at++) bytes[to++] = article.bytes[at]!;
    before = article.place;
  }
  return bytes.subarray(0, to);
}
