import { firstOfEach } from '../../search/first.ts';
import { type Passage, passagesOfAny, piecesOfAny } from '../../search/passages.ts';
import { readingsOf } from '../../search/readings.ts';
import { soughtBy } from '../../search/sought.ts';
import type { Fragment, Result } from './pagefind.ts';

export interface ArticleHit {
  readonly id: string;
  readonly page: Fragment;
  /** With its words marked. */
  readonly title: Passage['pieces'];
  readonly passages: readonly Passage[];
}

/**
 * Fetches articles and looks for what is sought in their texts; those that do not have it are left out.
 *
 * @param begun whether words count that begin as the last one
 */
export async function readArticles(
  results: readonly Result[],
  queries: readonly string[],
  begun: boolean,
): Promise<ArticleHit[]> {
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
