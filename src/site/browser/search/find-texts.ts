import { firstOfEach } from '../../search/first.ts';
import { type Passage, passagesOfAny, piecesOfAny } from '../../search/passages.ts';
import { readingsOf } from '../../search/readings.ts';
import { soughtBy } from '../../search/sought.ts';
import { type Counts, type Facets, countsFor, narrowed } from './facets.ts';
import type { Fragment, Result } from './pagefind.ts';
import type { TextIndex } from './text-index.ts';
import type { Wanted } from './wanted.ts';

export interface ArticleHit {
  readonly id: string;
  readonly page: Fragment;
  /** With its words marked. */
  readonly title: Passage['pieces'];
  readonly passages: readonly Passage[];
}

export interface TextHits {
  readonly hits: readonly ArticleHit[];
  /** Articles found in all. */
  readonly total: number;
  /** Whether all of them have been read; words side by side are only seen in the text. */
  readonly sure: boolean;
  /** Articles found under whatever filter. */
  readonly unfiltered: number;
  /** What was looked for: the query, and other spellings of the name that it is. */
  readonly queries: readonly string[];
  /** Whether they only have words that begin as the last one. */
  readonly begun: boolean;
  /** Words of the query that no article has. */
  readonly missing: readonly string[];
  /** Left out where nobody filters. */
  readonly counts?: Counts | undefined;
  /** Reads the next ones; left out where there are none. */
  readonly more?: () => Promise<readonly ArticleHit[]>;
}

/** What is searched; without facets, nothing is filtered. */
export interface Searched {
  readonly index: TextIndex;
  readonly facets?: Facets | undefined;
  /** Articles that are read at a time. */
  readonly atOnce: number;
}

/**
 * The articles for a query under filters, in other spellings too. An article counts only when its text really has the
 * words; where none has, those with words that begin as the last one are given, and said to be such.
 */
export async function findTexts(
  { query, filters }: Wanted,
  spellings: readonly string[],
  { index, facets, atOnce }: Searched,
): Promise<TextHits> {
  const queries = [query, ...spellings];
  const answers = await Promise.all(queries.map((one, i) => index.having(one, i === 0)));
  const missing = answers[0]!.missing;
  const whole = firstOfEach(
    answers.flatMap(({ results }) => results),
    ({ id }) => id,
  );
  const base = await verified(whole, queries, atOnce);
  if (base.length > 0 || query === '')
    return hitsAmong(base, { queries, filters, begun: false, missing, facets, atOnce });
  const alike = (await index.beginning(query)).slice(0, atOnce);
  const found = new Set((await readAll(alike, [query], true)).map(({ id }) => id));
  const begun = alike.filter(({ id }) => found.has(id));
  return hitsAmong(begun, { queries: [query], filters, begun: begun.length > 0, missing, facets, atOnce });
}

interface Among {
  readonly queries: readonly string[];
  readonly filters: Wanted['filters'];
  readonly begun: boolean;
  readonly missing: readonly string[];
  readonly facets: Facets | undefined;
  readonly atOnce: number;
}

async function hitsAmong(base: readonly Result[], among: Among): Promise<TextHits> {
  const { queries, filters, begun, missing, facets, atOnce } = among;
  const left = facets ? narrowed(base, filters, facets) : base;
  const read = async (from: number): Promise<ArticleHit[]> => readAll(left.slice(from, from + atOnce), queries, begun);
  const hits = await read(0);
  let next = atOnce;
  const more = async (): Promise<ArticleHit[]> => {
    const some = await read(next);
    next += atOnce;
    return some;
  };
  return {
    hits,
    total: left.length - (Math.min(left.length, atOnce) - hits.length),
    unfiltered: base.length,
    queries,
    begun,
    missing,
    sure: base.length <= atOnce || queries.every(isSingle),
    counts: facets && countsFor(base, filters, facets),
    ...(left.length > atOnce ? { more } : {}),
  };
}

function isSingle(query: string): boolean {
  return soughtBy(query).units.every((unit) => unit.length === 1);
}

/** Few articles are read at once, so that what is counted is what is shown. */
async function verified(
  results: readonly Result[],
  queries: readonly string[],
  atOnce: number,
): Promise<readonly Result[]> {
  if (results.length > atOnce || queries.every((query) => query === '')) return results;
  const shown = new Set((await readAll(results, queries, false)).map(({ id }) => id));
  return results.filter(({ id }) => shown.has(id));
}

async function readAll(results: readonly Result[], queries: readonly string[], begun: boolean): Promise<ArticleHit[]> {
  const asked = queries.filter((query) => query !== '');
  const searches = asked.map((query) => soughtBy(query, begun));
  const hits = results.map(async (result) => {
    const page = await result.data();
    const [title = ''] = readingsOf(page.meta['title'] ?? page.url);
    const passages = passagesOfAny(searches, page.anchors);
    return {
      hit: { id: result.id, page, title: piecesOfAny(searches, title), passages: besides(title, passages) },
      isFound: passages.length > 0 || asked.length === 0,
    };
  });
  return (await Promise.all(hits)).filter(({ isFound }) => isFound).map(({ hit }) => hit);
}

/** The title, which is shown above them, needs no repeating, nor does a line that stands twice in the copy. */
function besides(title: string, passages: readonly Passage[]): Passage[] {
  const text = ({ pieces }: Passage): string =>
    pieces
      .map((piece) => piece.text)
      .join('')
      .trim();
  return firstOfEach(passages, text).filter((passage) => text(passage) !== title.trim());
}
