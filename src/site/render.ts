import type { PhrasingContent, Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Dress } from '../extract/mark.ts';
import { remarkEntities } from '../extract/remark-entities.ts';
import type { Article, Block, ReadArticle } from '../model.ts';
import { overlap } from '../text/spans.ts';
import { markedText } from './markup/marked-text.ts';
import { nestedMarks } from './markup/nested-marks.ts';
import { repairMark, shownRepairs } from './repairs.ts';

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
  const { text, blocks, sentences } = article;
  const repairs = shownRepairs(article);
  const isRepaired = (block: Block): boolean => repairs.some((repair) => overlap(repair, block));
  const simple = (block: Block): string | undefined =>
    isRepaired(block) ? undefined : nestedMarks(text, block, sentences, mentions, dress);
  const any = (block: Block): string => {
    const marking = unified().use(remarkEntities, { dress, mend: repairMark });
    const tree = toMdast({ text, blocks: [block] });
    const { children } = marking.runSync(tree, new VFile({ data: { article, mentions } })) as Marked;
    return markedText(children[0]!.children);
  };
  return blocks.map((block) => ({ block, html: simple(block) ?? any(block) }));
}

/** The tree again, each block with its marks. */
type Marked = Root & { readonly children: readonly { readonly children: readonly PhrasingContent[] }[] };

/** One node a block; positions are offsets into the verbatim text. */
function toMdast({ blocks, text }: Pick<Article, 'blocks' | 'text'>): Root {
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
