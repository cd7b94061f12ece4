import { sentenceAt } from '../analyze/sentences.ts';
import type { Article, Corpus, Corrected, Correction, Entity, Find, NameKind, ReadArticle } from '../model.ts';
import { titleOf } from './correction-titles.ts';
import { dateValue, said, type Said } from './find-words.ts';
import type { Lookup } from './lookup.ts';
import { markedSentences, type MarkedSentence } from './sentences.ts';

/** How many sentences a correction that holds everywhere shows of each kind of change. */
const SHOWN = 3;

export interface CorrectedPlace {
  readonly article: Article;
  readonly sentence: MarkedSentence;
  readonly kind?: Entity['kind'];
}

/** The places where a correction has made the same of the same. */
export interface Change {
  /** What the machine had said; empty where nothing. */
  readonly was: readonly Said[];
  /** By which rules it had. */
  readonly rules: readonly string[];
  /** What holds; absent where nothing does. */
  readonly now?: Said;
  /** It was right. */
  readonly confirmed?: true;
  /** The first of them. */
  readonly places: readonly CorrectedPlace[];
  /** How many others there are, by article. */
  readonly more: readonly { readonly article: Article; readonly count: number }[];
}

export interface CorrectionView {
  readonly correction: Correction;
  /** What it says, as a sentence without its full stop. */
  readonly title: string;
  readonly changes: readonly Change[];
}

interface Done {
  readonly read: ReadArticle;
  readonly done: Corrected & { readonly confirmed?: true };
}

/** Every correction of the corpus with all that it has changed. */
export function correctionViews(corpus: Corpus, lookup: Lookup): CorrectionView[] {
  const all = corpus.articles.flatMap((read) => [
    ...(read.corrected ?? []).map((done): Done => ({ read, done })),
    ...(read.confirmed ?? []).map(({ what, ...at }): Done => ({ read, done: { ...at, was: [what], confirmed: true } })),
  ]);
  const byCorrection = Map.groupBy(all, ({ done }) => done.correction);
  return corpus.corrections.map((correction) => {
    const places = byCorrection.get(correction.id) ?? [];
    const changes = Map.groupBy(places, ({ done: { was, now } }) =>
      JSON.stringify([was.map(keyOf), now && keyOf(now)]),
    );
    return {
      correction,
      title: titleOf(correction, places[0]?.done),
      changes: [...changes.values()].map((same) => changeOf(same, lookup)),
    };
  });
}

function keyOf(find: Find): string {
  if ('entity' in find) return `${find.kind} ${find.entity}`;
  return `${find.kind} ${find.text} ${find.kind === 'date' ? dateValue(find) : ''}`;
}

function changeOf(same: readonly Done[], lookup: Lookup): Change {
  const { was, now, confirmed } = same[0]!.done;
  const rest = Map.groupBy(same.slice(SHOWN), ({ read }) => read.article);
  return {
    was: was.map((mention) => said(mention, lookup, now?.kind === 'date' || confirmed)),
    rules: [...new Set(same.flatMap(({ done }) => done.was.map(({ rule }) => rule)))],
    ...(now && { now: said(now, lookup, true) }),
    ...(confirmed && { confirmed }),
    places: same.slice(0, SHOWN).flatMap(placeOf),
    more: [...rest].map(([article, { length }]) => ({ article, count: length })),
  };
}

function placeOf({ read, done: { start, end, now } }: Done): CorrectedPlace[] {
  const index = sentenceAt(read.article, { start, end })?.index;
  const sentence = index === undefined ? undefined : markedSentences(read, [{ start, end, sentence: index }])[0];
  if (!sentence) return [];
  return [{ article: read.article, sentence, ...(now && 'entity' in now && { kind: entityKind(now.kind) }) }];
}

const entityKind = (kind: NameKind): Entity['kind'] => (kind === 'system-class' ? 'system' : kind);
