import type { Element, Root as HastRoot, Text as HastText } from 'hast';
import type { Root, Text } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Dress } from '../extract/mark.ts';
import { remarkEntities } from '../extract/remark-entities.ts';
import type { Article, Block, ReadArticle } from '../model.ts';
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
  const processor = unified()
    .use(remarkEntities, { dress, mend: repairMark })
    .use(remarkRehype, { handlers: { text: verbatim } })
    .use(rehypeStringify);
  const file = new VFile({ data: { article, mentions } });
  const tree = processor.runSync(toMdast(article), file) as HastRoot;
  const elements = tree.children.filter((node): node is Element => node.type === 'element');
  return article.blocks.map((block, i) => ({
    block,
    html: processor.stringify({ type: 'root', children: elements[i]?.children ?? [] }),
  }));
}

/** Text as it is: the standard handler trims white space at line breaks, as Markdown wants it. */
function verbatim(_state: unknown, { value }: Text): HastText {
  return { type: 'text', value };
}

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
