import { isName } from '../analyze/sentences.ts';
import { THRESHOLD, type Weighing } from '../extract/explain.ts';
import type { Merge, NameKind, NameMention, ReadArticle, Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import { addition, change, confirmation, ownName, quoteFor, removal } from './fixes.ts';
import { placeOf } from './places.ts';
import type { Doubt } from './report.ts';
import { isWeak, misspelling, rivalOf, rivalry, weakness } from './signs.ts';

/** Words whose evidence was below the threshold by less than this are nearly a name. */
const NEAR = 0.4;

/** One mention with the doubts about it. */
interface Doubtful extends Span {
  readonly text: string;
  readonly kind: NameKind;
  readonly name: string;
  readonly entity?: string;
  readonly reasons: readonly string[];
  /** The kind that came close. */
  readonly rival?: NameKind;
  /** Whether it was taken for a misspelling within its article. */
  readonly slip?: boolean;
}

/** Names of an article that were decided with a doubt, in order of the text. An editor's word leaves none. */
export function uncertainIn(read: ReadArticle, weighings: readonly Weighing[], merges: readonly Merge[]): Doubt[] {
  const bySpan = Map.groupBy(weighings, spanKey);
  const doubtful = read.mentions.filter(isName).flatMap((mention): Doubtful[] => {
    if (mention.correction !== undefined || mention.confirmed !== undefined) return [];
    const weighing = bySpan.get(spanKey(mention))?.find((one) => one.kind === mention.kind);
    const { start, end, text, kind, name, form, rule, entity } = mention;
    const rival = weighing && rivalOf(weighing);
    const merge = form === 'misspelling' ? mergeOf(mention, merges) : undefined;
    const reasons = [
      ...(form === 'misspelling' ? [misspelling(mention, merge)] : []),
      // Of a name given in full elsewhere in the article little is needed.
      ...(weighing && isWeak(weighing) && form !== 'misspelling' && form !== 'short' ? [weakness(weighing, rule)] : []),
      ...(weighing && rival ? [rivalry(weighing, rival)] : []),
    ];
    const slip = form === 'misspelling' && !merge;
    return reasons.length > 0
      ? [{ start, end, text, kind, name, entity, reasons, slip, ...(rival && { rival: rival.kind }) }]
      : [];
  });
  return grouped(doubtful).map((same): Doubt => {
    const { kind, name, rival, slip, entity } = same[0]!;
    const quote = quoteFor(read, same);
    const fixes = [
      ...(slip && kind === 'person' ? [ownName(quote, name)] : []),
      ...(rival ? [change(quote, kind, rival)] : []),
      removal(quote),
      confirmation(quote, { kind, ...(entity !== undefined && { entity }) }),
    ];
    return { ...doubtOf(read, same), fixes };
  });
}

/** Words that were nearly taken for a name, in order of the text; `adjectives` ("Russian", folded) are none by themselves. */
export function nearMissesIn(
  read: ReadArticle,
  weighings: readonly Weighing[],
  adjectives: ReadonlySet<string>,
): Doubt[] {
  const covered = new Uint8Array(read.article.text.length);
  for (const { start, end } of read.mentions) covered.fill(1, start, end);
  const near = weighings
    .filter(({ sure, weight }) => !sure && weight < THRESHOLD && weight > THRESHOLD - NEAR)
    .filter(({ text, start, end }) => !adjectives.has(fold(text)) && !covered.subarray(start, end).includes(1))
    .map((weighing): Doubtful => ({ ...weighing, name: placeOf(read, weighing).words, reasons: [weakness(weighing)] }));
  return grouped(near).map((same) => ({
    ...doubtOf(read, same),
    fixes: [addition(quoteFor(read, same), same[0]!.kind)],
  }));
}

const spanKey = ({ start, end }: Span): string => `${start} ${end}`;

/** The same words for the same name together. */
const grouped = (doubtful: readonly Doubtful[]): Doubtful[][] => [
  ...Map.groupBy(doubtful, ({ text, kind, name }) => `${kind} ${text} ${name}`).values(),
];

function doubtOf(read: ReadArticle, same: readonly Doubtful[]): Omit<Doubt, 'fixes'> {
  const { kind, name, reasons } = same[0]!;
  return { ...placeOf(read, same[0]!), kind, name, count: same.length, reasons };
}

/** The joining across articles that made a mention what it is. */
const mergeOf = ({ entity, kind, text }: NameMention, merges: readonly Merge[]): Merge | undefined =>
  merges.find(({ to, from }) => to === entity && from === `${kind}/${slug(text)}`);
