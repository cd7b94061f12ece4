import { createHash } from 'node:crypto';
import { analyze } from '../../src/analyze/index.ts';
import { correctMentions, prepare } from '../../src/extract/corrections/index.ts';
import { accountOf } from '../../src/extract/account.ts';
import { findMentions } from '../../src/extract/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { Catalogue, CatalogueEntry, Corpus, ReadArticle } from '../../src/model.ts';
import { parseCorrections } from '../../src/read/corrections.ts';
import { slug } from '../../src/text/slug.ts';

type Given = Partial<CatalogueEntry> & Pick<CatalogueEntry, 'kind' | 'name'>;

function catalogue(...given: readonly Given[]): Catalogue {
  return {
    entries: given.map((entry) => ({ id: `${entry.kind}/${slug(entry.name)}`, aliases: [], cued: [], ...entry })),
  };
}

const WORLD = catalogue(
  { kind: 'person', name: 'Jens Stoltenberg', wikipedia: 'Jens Stoltenberg', description: 'Norwegian politician' },
  { kind: 'person', name: 'Mark Rutte' },
  { kind: 'place', name: 'Kyiv', aliases: ['Kiev'], coordinates: [50.45, 30.52] },
  { kind: 'place', name: 'Netherlands', demonyms: ['Dutch'] },
  { kind: 'place', name: 'Ukraine', demonyms: ['Ukrainian'] },
  { kind: 'system', name: 'S-400 Triumf', aliases: ['S-400', 'SA-21'] },
  { kind: 'system', name: 'drone', class: true, aliases: ['drones'] },
  { kind: 'organization', name: 'NATO', aliases: ['North Atlantic Treaty Organization'] },
);

function read(id: string, text: string, published?: string): ReadArticle {
  const article = ingest({ id, text, published });
  const sha256 = createHash('sha256').update(text).digest('hex');
  const mentions = findMentions(article, WORLD);
  return { article, mentions, ...accountOf(article, mentions), sha256, file: `${id}.txt` };
}

const FIRST = [
  'NATO sends drones to Kiev',
  '',
  'NATO Secretary General Jens Stoltenberg said on Monday that <script>alert("1")</script> drones & more would reach Kiev by the end of May.',
  'Stolstenberg also spoke of the S-400 <img src=x onerror="alert(2)">. He will meet Dutch Prime Minister Mark Rutte on 24 June 2022.',
  'Leave a Reply',
].join('\n');
const SECOND =
  'Rutte visits Ukraine\n\nNATO Secretary General Mark Rutte went to Ukraine in early June. “Now is the time,” Rutte said. More than 1,000 troops came.';

/** Two small articles, found and analysed as the site does it; the first has HTML in its text. */
export const CORPUS: Corpus = analyze(
  [read('first', FIRST, '2022-05-11'), read('second', SECOND, '2025-06-20')],
  WORLD,
);
/** What an editor may hold against them: on words, on a date, everywhere; dated, undated, signed. */
const CORRECTIONS = parseCorrections(
  new TextEncoder().encode(`
- do: remove
  article: first
  quote: the end of May
  why: No date of an event.
- do: link
  article: first
  quote: Kiev
  all: true
  name: Kyiv <b>Oblast</b>
  why: "<i>The region.</i>"
  by: A. Editor & Co.
  date: 2025-07-02
- do: merge
  entity: person/mark-rutte
  into: Jens Stoltenberg
  why: Only for the test.
  date: 2025-07-01
`),
).corrections;

/** The same articles after these corrections. */
export const CORRECTED: Corpus = analyze(
  CORPUS.articles.map((one) => {
    const { mentions, corrected } = correctMentions(one.article, one.mentions, prepare(CORRECTIONS, WORLD));
    return { ...one, mentions, ...(corrected.length > 0 && { corrected }) };
  }),
  WORLD,
  CORRECTIONS,
);
/** No article at all. */
export const NOTHING: Corpus = analyze([], WORLD);
