import type { Article, Role, Span } from '../model.ts';
import { plainView } from '../text/view/index.ts';
import type { View } from '../text/view/index.ts';

/** A mention, or anything else that stands for words of the text. */
type Placed = Span & { readonly text: string; readonly role?: Role; readonly core?: Span };

/** An article in the plain view of its text, where no soft hyphen or misplaced space is in the way. */
export interface PlainArticle {
  readonly article: Article;
  /** What was found in it, with its places and words in the verbatim text. */
  readonly verbatim: <T extends Placed>(found: T[]) => T[];
}

/** An article that is plain as it is stays untouched, and so does what is found in it. */
export function inPlainView(article: Article): PlainArticle {
  const view = plainView(article.text, article.repairs);
  if (view.text === article.text) return { article, verbatim: (found) => found };
  return {
    article: viewed(article, view),
    verbatim: (found) => found.map((mention) => verbatim(mention, article.text, view)),
  };
}

/** The article with its places in a view of its text. */
export function viewed(article: Article, view: View): Article {
  const shift = <T extends Span>(span: T): T => ({ ...span, ...view.fromSource(span) });
  const { repairs: _, ...rest } = article;
  return {
    ...rest,
    text: view.text,
    blocks: article.blocks.map(shift),
    sentences: article.sentences.map(shift),
  };
}

function verbatim<T extends Placed>(mention: T, text: string, { toSource }: View): T {
  const { start, end } = toSource(mention);
  const placed = { ...mention, start, end, text: text.slice(start, end) };
  const { role, core } = mention;
  if (!role && !core) return placed;
  return {
    ...placed,
    ...(role && { role: { ...role, ...toSource(role) } }),
    ...(core && { core: { ...core, ...toSource(core) } }),
  };
}
