import type { Catalogue, EntityKind, NameMention, ReadArticle } from '../../../src/model.ts';
import { mergeNames } from '../../../src/analyze/merge/index.ts';
import { slug } from '../../../src/text/slug.ts';
import { article, catalogue } from '../../extract/sample.ts';

/** A name with its kind: "person Maria Orrum". */
export type Written = string;

function partsOf(written: Written): [kind: EntityKind, name: string] {
  const space = written.indexOf(' ');
  return [written.slice(0, space) as EntityKind, written.slice(space + 1)];
}

/** An article of these names and nothing else, found as the extractor finds them without or with a catalogue. */
export function articleOf(id: string, names: readonly Written[], known: Catalogue = catalogue()): ReadArticle {
  let text = '';
  const mentions = names.map((written): NameMention => {
    const [kind, name] = partsOf(written);
    const start = text.length;
    text += `${name} came. `;
    const entry = known.entries.find((one) => one.kind === kind && [one.name, ...one.aliases].includes(name));
    const entity = entry?.id ?? `${kind}/${slug(name)}`;
    const base = { kind, start, end: start + name.length, text: name, rule: 'test', certainty: 'stated' as const };
    return { ...base, entity, name: entry?.name ?? name };
  });
  return { article: { ...article(text), id }, mentions, sha256: '0'.repeat(64), file: `${id}.txt` };
}

/** One article for each list of names. */
export const corpusOf = (lists: readonly (readonly Written[])[], known?: Catalogue): ReadArticle[] =>
  lists.map((names, i) => articleOf(`article-${i}`, names, known));

/** What each name is joined to, as "from -> to". */
export function joinsIn(articles: readonly ReadArticle[], known: Catalogue = catalogue()): string[] {
  return mergeNames(articles, known).merges.map(({ from, to }) => `${from} -> ${to}`);
}
