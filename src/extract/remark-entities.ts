import type { Heading, Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Article, Catalogue, Mention, Repair, Span } from '../model.ts';
import { findMentions } from './index.ts';
import { markText, type Dress, type Wrapper } from './mark.ts';

declare module 'vfile' {
  interface DataMap {
    /** The article whose verbatim text the tree's positions point into. */
    article: Article;
    /** What was found in it; set by `remarkEntities` where absent. */
    mentions: readonly Mention[];
  }
}

export interface Options {
  /** The known entities; needed only where `file.data.mentions` is not given. */
  readonly catalogue?: Catalogue;
  /** The elements to put around each mention; by default a `span` with the kind as its class. */
  readonly dress?: Dress;
  /** The element to put around repaired words; without it, nothing is shown of repairs. */
  readonly mend?: (repair: Repair) => Wrapper;
}

const plainDress: Dress = ({ kind }) => [{ tag: 'span', properties: { className: ['mention', kind] } }];

/**
 * A remark plugin that marks sentences and mentions in a tree whose paragraphs and headings carry offsets into the
 * verbatim text of `file.data.article`. Given `file.data.mentions`, it only marks them; without, it finds them first.
 * The text of the tree stays what it was, but for what repairs put in, within `ins`.
 */
export const remarkEntities: Plugin<[Options?], Root> = ({
  catalogue = { entries: [] },
  dress = plainDress,
  mend,
} = {}) => {
  return (tree: Root, file: VFile): void => {
    const { article } = file.data;
    if (!article) throw new Error('remarkEntities: expected the article in file.data.article, found none.');
    const mentions = (file.data.mentions ??= findMentions(article, catalogue));
    const repairs = (mend && article.repairs?.filter(({ text, to }) => text !== to)) ?? [];
    visit(tree, ['paragraph', 'heading'], (node) => {
      const block = node as Paragraph | Heading;
      const span = { start: block.position!.start.offset!, end: block.position!.end.offset! };
      const inside = mentions.filter(isWithin(span));
      const mended = mend && { repairs: repairs.filter(isWithin(span)), dress: mend };
      block.children = markText(article.text, span, article.sentences, inside, dress, mended);
      return 'skip';
    });
  };
};

const isWithin =
  (span: Span) =>
  ({ start, end }: Span): boolean =>
    start < span.end && end > span.start;
