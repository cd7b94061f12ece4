import { byText } from '../analyze/order.ts';
import type { Mention, MentionKind, ReadArticle } from '../model.ts';
import { oneLine } from '../text/view/index.ts';
import { reviewedLines } from './publications.ts';
import type { ArticleOverview, FoundKind } from './report.ts';

const KINDS: readonly MentionKind[] = [
  'person',
  'system',
  'system-class',
  'place',
  'organization',
  'event',
  'reference',
  'date',
];

/** What was found in an article, by kind. */
export function overviewOf(read: ReadArticle): ArticleOverview {
  const { article, mentions } = read;
  const { id, title, published } = article;
  return {
    id,
    title,
    ...(published && {
      published: {
        edtf: published.edtf,
        basis: published.basis,
        certainty: published.certainty,
        from: published.from,
      },
    }),
    ...(article.reviewed ? { reviewed: article.reviewed } : { toReview: reviewedLines(read) }),
    found: KINDS.flatMap((kind) => foundOf(kind, mentions)),
  };
}

function foundOf(kind: MentionKind, mentions: readonly Mention[]): FoundKind[] {
  const own = mentions.filter((mention) => mention.kind === kind);
  if (own.length === 0) return [];
  const groups = Map.groupBy(own, (mention) => ('entity' in mention ? mention.entity : oneLine(mention.text)));
  const names = [...groups.values()].map((same) => ({ name: nameOf(same[0]!), count: same.length }));
  return [{ kind, mentions: own.length, names: names.sort((a, b) => b.count - a.count || byText(a.name, b.name)) }];
}

const nameOf = (mention: Mention): string => ('name' in mention ? mention.name : oneLine(mention.text));
