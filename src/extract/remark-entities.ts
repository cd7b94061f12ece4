import type { Heading, Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Article, Catalogue, Mention } from '../model.ts';
import { findMentions } from './index.ts';
import { markText, type Dress } from './mark.ts';

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
}

const plainDress: Dress = ({ kind }) => [{ tag: 'span', properties: { className: ['mention', kind] } }];

/**
 * A remark plugin that marks sentences and mentions in a tree whose paragraphs and headings carry offsets into the
 * verbatim text of `file.data.article`. Given `file.data.mentions`, it only marks them; without, it finds them first.
 * The text of the tree stays what it was.
 */
export const remarkEntities: Plugin<[Options?], Root> = ({ catalogue = { entries: [] }, dress = plainDress } = {}) => {
  return (tree: Root, file: VFile): void => {
    const { article } = file.data;
    if (!article) throw new Error('remarkEntities: expected the article in file.data.article, found none.');
    const mentions = (file.data.mentions ??= findMentions(article, catalogue));
    visit(tree, ['paragraph', 'heading'], (node) => {
      const block = node as Paragraph | Heading;
      const span = { start: block.position!.start.offset!, end: block.position!.end.offset! };
      const inside = mentions.filter(({ start, end }) => start < span.end && end > span.start);
      block.children = markText(article.text, span, article.sentences, inside, dress);
      return 'skip';
    });
  };
};
