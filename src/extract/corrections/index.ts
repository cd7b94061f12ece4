import type {
  Article,
  Catalogue,
  Corrected,
  Correction,
  CorrectionProblem,
  Find,
  Mention,
  Merge,
  ReferenceMention,
} from '../../model.ts';
import { clash, layOver } from '../decide/overlaps.ts';
import { editsOf } from './edits.ts';
import { toEverywhere, type Everywhere } from './everywhere.ts';
import { isOnFind, toOwn, type Own } from './own.ts';
import { withNames } from './references.ts';
import { fromEdit, fromMachine, type Step } from './steps.ts';

export { quoteOf } from './anchors.ts';
export { RULE } from './named.ts';

/** An editor's corrections, looked up in the catalogue once for all articles. */
export interface Prepared {
  readonly corrections: readonly Correction[];
  /** By `Article.id`. */
  readonly own: ReadonlyMap<string, readonly Own[]>;
  /** Those of statements, figures and roles, and confirmations; by `Article.id`. */
  readonly onFinds: ReadonlyMap<string, readonly Own[]>;
  readonly everywhere: Everywhere;
  /** What is wrong with them, whatever the articles say. */
  readonly problems: readonly CorrectionProblem[];
}

/** The mentions of an article as they hold. */
export interface Outcome {
  readonly mentions: readonly Mention[];
  /** Where corrections have changed something, in order of place; empty where nowhere. */
  readonly corrected: readonly Corrected[];
  /** Corrections of this article that do not fit it, or change nothing. */
  readonly problems: readonly CorrectionProblem[];
}

/**
 * Looks up who is meant by the corrections. One that is wrong is left out, with what is wrong; the others hold. `merges`
 * are the names that the corpus takes for another: what holds for that one everywhere holds for them.
 */
export function prepare(
  corrections: readonly Correction[],
  catalogue: Catalogue,
  merges: readonly Merge[] = [],
): Prepared {
  const { own, problems } = toOwn(corrections, catalogue);
  const everywhere = toEverywhere(corrections, catalogue, merges);
  return {
    corrections,
    own: byArticle(own.filter(({ correction }) => !isOnFind(correction))),
    onFinds: byArticle(own.filter(({ correction }) => isOnFind(correction))),
    everywhere,
    problems: [...problems, ...everywhere.problems],
  };
}

const byArticle = (own: readonly Own[]): ReadonlyMap<string, readonly Own[]> =>
  Map.groupBy(own, ({ place }) => place.article);

/**
 * Corrects the names and dates that the machine has found in an article. The article's own corrections go first: their words are safe from
 * `refuse`. Then `merge` and `rename` hold for every mention, corrected or not. What the machine has found gives way
 * where it cannot stand beside a corrected mention. Pure; done twice, it changes nothing more.
 */
export function correctMentions(article: Article, found: readonly Mention[], prepared: Prepared): Outcome {
  const { own, everywhere } = prepared;
  if (prepared.corrections.length === 0) return { mentions: found, corrected: [], problems: [] };
  const { edits, problems } = editsOf(article, found, own.get(article.id) ?? [], everywhere.joins);
  const edited = new Set(edits.flatMap(({ was }) => was ?? []));
  const owned = edits.map((edit) => fromEdit(edit, everywhere));
  const untouched = found.filter((mention) => !edited.has(mention));
  const others = untouched.map((mention) => fromMachine(mention, everywhere));
  const changed = [...owned, ...others].filter(isChanged);
  if (changed.length === 0) return { mentions: found, corrected: [], problems };
  const kept = mentionsOf(others.filter((step) => !isChanged(step))).filter((mention) => !isReference(mention));
  const names = layOver(mentionsOf(owned), mentionsOf(others.filter(isChanged)), kept);
  const standing = new Set(names);
  const outcomes = [
    ...edits.map(({ was }, i) => [was, owned[i]!.now] as const),
    ...untouched.map((mention, i) => [mention, others[i]!.now] as const),
  ];
  const nowOf = new Map(
    outcomes.flatMap(([was, now]) => (was && now && standing.has(now) ? [[was, now] as const] : [])),
  );
  const mentions = layOver(names, withNames(untouched.filter(isReference), found, nowOf));
  const displaced = kept.filter((mention) => !standing.has(mention));
  const corrected = changed.flatMap((step) => step.corrected.map((one) => withDisplaced(one, displaced)));
  return { mentions, corrected: corrected.sort((a, b) => a.start - b.start || a.end - b.end), problems };
}

const isChanged = ({ corrected }: Step): boolean => corrected.length > 0;

const isMention = (find: Find): find is Mention => 'timex' in find || 'entity' in find;

const isReference = (mention: Mention): mention is ReferenceMention => mention.kind === 'reference';

const mentionsOf = (steps: readonly Step[]): Mention[] => steps.flatMap(({ now }) => now ?? []);

/** What the machine had found is also what has had to give way. */
function withDisplaced(corrected: Corrected, displaced: readonly Mention[]): Corrected {
  const { now, was } = corrected;
  const gone = now && isMention(now) ? displaced.filter((mention) => clash(mention, now)) : [];
  return gone.length > 0 ? { ...corrected, was: [...was, ...gone] } : corrected;
}
