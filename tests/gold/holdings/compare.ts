import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { holdingsOf } from '../../../src/analyze/holdings/index.ts';
import { assemble } from '../../../src/assemble.ts';
import { findMentions } from '../../../src/extract/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import type { Article, Holding, ReadArticle, Span } from '../../../src/model.ts';
import { fold } from '../../../src/text/fold.ts';
import { loadNames } from '../load.ts';

const several = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? [value] : value));
const holding = z.strictObject({
  relation: several,
  actor: several,
  system: several,
  /** Words of the sentence, where the text has more than one. */
  in: z.string().default(''),
  negated: z.boolean().default(false),
  optional: z.boolean().default(false),
});
const file = z.strictObject({
  articles: z.record(z.string(), z.array(holding)),
  sentences: z.array(z.strictObject({ text: z.string(), holds: z.array(holding).min(1) })),
  none: z.array(z.string()),
});

export type GoldHolding = z.output<typeof holding>;

/** A text with what it should say and what was found to be said. */
export interface Compared {
  readonly group: 'articles' | 'extra' | 'sentences';
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly right: number;
}

const EXTRA = join(import.meta.dirname, '../extra');
const NAMES = loadNames();
const plain = (name: string): string => fold(name).replace(/^the /, '').replaceAll('defense', 'defence');
const isNamed = (names: readonly string[], right: readonly string[]): boolean => {
  const forms = new Set(names.map(plain));
  return right.some((one) => [one, ...(NAMES.get(one) ?? [])].some((form) => forms.has(plain(form))));
};

/** Compares what is found in the annotated texts with `holdings/annotations.yaml`. */
export function compareHoldings(): Compared[] {
  const gold = file.parse(parse(readFileSync(join(import.meta.dirname, 'annotations.yaml'), 'utf8')));
  const { articles, catalogue } = assemble(join(import.meta.dirname, '../../..'));
  const names = new Map(catalogue.entries.map(({ id, name, aliases, cued }) => [id, [name, ...aliases, ...cued]]));
  const read = (article: Article): ReadArticle => ({
    article,
    mentions: findMentions(article, catalogue),
    sha256: '',
    file: '',
  });
  const whole = (group: Compared['group'], reads: readonly ReadArticle[]): Pair[] => {
    const found = Map.groupBy(holdingsOf(reads, catalogue), (one) => one.article);
    return reads.map((one) => {
      const { id } = one.article;
      return { group, read: one, found: found.get(id) ?? [], right: gold.articles[id]! };
    });
  };
  const annotated = [...gold.sentences, ...gold.none.map((text) => ({ text, holds: [] }))];
  const single = annotated.flatMap(({ text, holds }, i): Pair[] => {
    const one = read(ingest({ id: `sentence-${i}`, text, published: '2025-06-10' }));
    return [{ group: 'sentences', read: one, found: holdingsOf([one], catalogue), right: holds }];
  });
  const ids = Object.keys(gold.articles);
  const corpus = articles.map(({ article }) => read(article));
  const extra = ids.filter((id) => !corpus.some(({ article }) => article.id === id)).map((id) => read(extraOf(id)));
  return [...whole('articles', corpus), ...whole('extra', extra), ...single].map((one) => compare(one, names));
}

/** One of the further texts, dated as its annotation has it. */
function extraOf(id: string): Article {
  const [text, annotation] = ['txt', 'yaml'].map((end) => readFileSync(join(EXTRA, `${id}.${end}`), 'utf8')) as [
    string,
    string,
  ];
  const { published } = parse(annotation) as { published: { anchor?: string } };
  return ingest({ id, text, published: published.anchor });
}

interface Pair {
  readonly group: Compared['group'];
  readonly read: ReadArticle;
  readonly found: readonly Holding[];
  readonly right: readonly GoldHolding[];
}

function compare({ group, read, found, right }: Pair, names: ReadonlyMap<string, readonly string[]>): Compared {
  const { text, sentences, id } = read.article;
  const sentence = (one: Holding): string => text.slice(sentences[one.sentence]!.start, sentences[one.sentence]!.end);
  for (const { in: words } of right)
    if (!text.includes(words))
      throw new Error(`holdings/annotations.yaml: ${id} has no words "${words}"; quote the text verbatim.`);
  const namesOf = (entity: string, at: Span): readonly string[] => names.get(entity) ?? [text.slice(at.start, at.end)];
  const fits = (one: Holding, gold: GoldHolding): boolean =>
    gold.relation.includes(one.relation) &&
    gold.negated === (one.negated ?? false) &&
    isNamed(namesOf(one.actor, one.actorAt), gold.actor) &&
    isNamed(namesOf(one.system, one.systemAt), gold.system) &&
    sentence(one).includes(gold.in);
  const told = (one: Holding): string =>
    `${id}: ${namesOf(one.actor, one.actorAt)[0]} ${one.negated ? 'not ' : ''}${one.relation} ${namesOf(one.system, one.systemAt)[0]} — ${sentence(one)}`;
  const taken = new Set<GoldHolding>();
  const wrong: string[] = [];
  let hits = 0;
  for (const one of found) {
    const match = right.find((gold) => !gold.optional && !taken.has(gold) && fits(one, gold));
    if (match) {
      taken.add(match);
      hits++;
    } else if (!one.negated && !right.some((gold) => fits(one, gold))) wrong.push(told(one));
  }
  const missed = right.filter((gold) => !gold.optional && !taken.has(gold));
  return {
    group,
    right: hits,
    wrong,
    missed: missed.map((one) => `${id}: ${one.actor[0]} ${one.relation[0]} ${one.system[0]} (${one.in || text})`),
  };
}
