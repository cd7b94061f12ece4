import type { PhrasingContent, Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Dress } from '../extract/mark.ts';
import { remarkEntities } from '../extract/remark-entities.ts';
import type { Article, Block, ReadArticle } from '../model.ts';
import { markedText } from './markup/marked-text.ts';
import { repairMark } from './repairs.ts';

/** A block of an article with its text as HTML, without the element around it. */
export interface RenderedBlock {
  readonly block: Block;
  readonly html: string;
}

/**
 * An article's blocks as HTML, sentences and mentions marked. Nothing in the text is read as Markdown or HTML: with
 * its tags removed and entities decoded, each block's HTML is the block's verbatim text, but for what stands in `ins`.
 */
export function renderArticle({ article, mentions }: ReadArticle, dress: Dress): RenderedBlock[] {
  const marking = unified().use(remarkEntities, { dress, mend: repairMark });
  const { children } = marking.runSync(toMdast(article), new VFile({ data: { article, mentions } })) as Marked;
  return article.blocks.map((block, i) => ({
    block,
    html: markedText(children[i]!.children),
  }));
}

/** The tree again, each block with its marks. */
type Marked = Root & { readonly children: readonly { readonly children: readonly PhrasingContent[] }[] };

/** One node a block; positions are offsets into the verbatim text. */
export function toMdast({ blocks, text }: Article): Root {
  const children = blocks.map((block): Root['children'][number] => {
    const position = { start: point(block.start), end: point(block.end) };
    const words = { type: 'text' as const, value: text.slice(block.start, block.end), position };
    if (block.role === 'title') return { type: 'heading', depth: 1, position, children: [words] };
    if (block.role === 'heading') return { type: 'heading', depth: 2, position, children: [words] };
    return { type: 'paragraph', position, children: [words] };
  });
  return { type: 'root', children };
}

/** Lines mean nothing here: the offset is what counts. */
function point(offset: number) {
  return { line: 1, column: offset + 1, offset };
}
