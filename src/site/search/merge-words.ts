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

/** The words of the articles of several indexes, in their order, as they are in an index of these articles together. */
export function* mergedWords(sources: readonly Source[]): Generator<IndexedWord> {
  const open = sources.map(({ words, places }) => {
    const rest = words[Symbol.iterator]();
    return { rest, stretches: stretchesOf(places), places, now: rest.next() };
  });
  for (;;) {
    const words = open.flatMap(({ now }) => (now.done ? [] : [now.value.word]));
    if (words.length === 0) return;
    const word = words.sort(byBytes)[0]!;
    const having = open.filter(({ now }) => !now.done && now.value.word === word);
    const whole = joined(having.flatMap((one) => formsIn((one.now as { value: IndexedWord }).value.bytes, one)));
    if (whole) yield { word, bytes: Buffer.concat([headOfList(3), encodeCbor(word), ...whole]) };
    for (const one of having) one.now = one.rest.next();
  }
}

interface Places {
  readonly places: readonly number[];
  readonly stretches: Int32Array;
}

/** For each article a number: that of the article before where the two follow one another in both indexes, with none between. */
function stretchesOf(places: readonly number[]): Int32Array {
  const stretches = new Int32Array(places.length);
  for (let i = 1; i < places.length; i++) {
    const isNext = places[i - 1]! >= 0 && places[i] === places[i - 1]! + 1;
    stretches[i] = stretches[i - 1]! + (isNext ? 0 : 1);
  }
  return stretches;
}

/** The articles that have a word in one form. */
interface Form {
  /** Empty for the word itself. */
  readonly form: string;
  readonly runs: readonly Run[];
}

/** Articles of a stretch that have a word, and what is told of it in them: bytes that are the same in both indexes but for how they begin. */
interface Run {
  /** Of the first article, and where in the bytes is what is told of the word in it. */
  readonly place: number;
  readonly start: number;
  readonly bytes: Uint8Array;
  count: number;
  /** Of the last one. */
  last: number;
  end: number;
}

/** The word itself and its forms, without articles that are left out. */
function formsIn(bytes: Uint8Array, places: Places): Form[] {
  const file = new CborReader(bytes);
  file.list();
  file.skip();
  const forms: Form[] = [{ form: '', runs: runsIn(file, places) }];
  for (let left = file.list(); left > 0; left--) {
    file.list();
    forms.push({ form: file.text(), runs: runsIn(file, places) });
  }
  return forms;
}

/** Of each article stands there what it adds to the place of the one before, and two lists of what is told of the word in it. */
function runsIn(file: CborReader, { places, stretches }: Places): Run[] {
  const { bytes } = file;
  const found: Run[] = [];
  let [article, stretch] = [0, -1];
  for (let left = file.list(); left > 0; left--) {
    file.list();
    article += file.number();
    const start = file.at;
    file.skip();
    file.skip();
    const place = places[article]!;
    if (place < 0) continue;
    const run = found.at(-1);
    if (run && stretches[article] === stretch) {
      run.last = place;
      run.end = file.at;
      run.count++;
    } else found.push({ place, start, bytes, count: 1, last: place, end: file.at });
    stretch = stretches[article]!;
  }
  return found;
}

/** Undefined where no article is left. */
function joined(forms: readonly Form[]): Uint8Array[] | undefined {
  const byForm = Map.groupBy(
    forms.filter(({ runs }) => runs.length > 0),
    ({ form }) => form,
  );
  if (byForm.size === 0) return undefined;
  const written = (form: string): Uint8Array => writtenRuns((byForm.get(form) ?? []).flatMap(({ runs }) => runs));
  const others = [...byForm.keys()].filter((form) => form !== '').sort(byBytes);
  return [
    written(''),
    headOfList(others.length),
    ...others.flatMap((form) => [headOfList(2), encodeCbor(form), written(form)]),
  ];
}

function writtenRuns(runs: readonly Run[]): Uint8Array {
  const bytes = new Uint8Array(
    runs.reduce((sum, { start, end }) => sum + end - start + 2 * LONGEST_HEAD, LONGEST_HEAD),
  );
  let to = putHead(
    bytes,
    0,
    ARRAY,
    runs.reduce((sum, { count }) => sum + count, 0),
  );
  let before = 0;
  for (const run of runs.toSorted((a, b) => a.place - b.place)) {
    to = putHead(bytes, to, ARRAY, FACTS);
    to = putHead(bytes, to, UINT, run.place - before);
    bytes.set(run.bytes.subarray(run.start, run.end), to);
    to += run.end - run.start;
    before = run.last;
  }
  return bytes.subarray(0, to);
}
