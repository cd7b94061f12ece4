import type {
  Article,
  Corrected,
  Correction,
  CorrectionProblem,
  Mention,
  NameMention,
  Role,
  RoleFind,
  Span,
} from '../../../model.ts';
import { overlap } from '../../../text/spans.ts';
import { oneLine } from '../../../text/view/index.ts';
import { locate, type Fault, type Ground } from '../anchors.ts';
import { isOf } from '../edits.ts';
import type { Join } from '../everywhere.ts';
import type { Own } from '../own.ts';
import { contradiction, toProblem } from '../problems.ts';
import { none, stale } from './each.ts';
import { holderOf } from './holder.ts';
import { nearestTo } from './nearest.ts';
import { unnamed } from './statements.ts';

/** What readers see as the rule of a role. */
const RULE = 'what stands beside the name';
const BY_EDITOR = 'given by an editor';

/** The mentions of an article with the roles that editors have given and taken. */
export interface Cast {
  readonly mentions: readonly Mention[];
  readonly corrected: readonly Corrected[];
  readonly problems: readonly CorrectionProblem[];
}

/** Gives and takes roles, one correction after the other; of two on the same words the first holds. */
export function correctRoles(
  ground: Ground,
  found: readonly Mention[],
  own: readonly Own[],
  joins: ReadonlyMap<string, Join>,
): Cast {
  return own.reduce<Cast>(
    (cast, one) => {
      const located = locate(ground, one.place as Parameters<typeof locate>[1]);
      const made =
        'fault' in located ? [located] : located.spans.map((words) => stepAt(words, cast.mentions, one, ground, joins));
      const steps = made.filter((step): step is Step => 'now' in step);
      const other = cast.corrected.find((earlier) => steps.some(({ span }) => overlap(earlier, span)));
      if (one.isFaulty && !('fault' in located)) return cast;
      const problem =
        steps.length === 0
          ? toProblem(one.correction, (made[0] as { fault: Fault }).fault)
          : other && contradiction(one.correction, ['quote'], { id: other.correction });
      if (problem) return { ...cast, problems: [...cast.problems, problem] };
      const now = new Map(steps.flatMap((step) => [...step.now]));
      return {
        ...cast,
        mentions: cast.mentions.map((mention) => now.get(mention) ?? mention),
        corrected: [...cast.corrected, ...steps.map((step) => step.corrected)],
      };
    },
    { mentions: found, corrected: [], problems: [] },
  );
}

/** What becomes of which mentions. */
interface Step {
  readonly span: Span;
  readonly now: ReadonlyMap<Mention, Mention>;
  readonly corrected: Corrected;
}

export type Bearer = NameMention & { readonly role: Role };

interface Stage {
  readonly mentions: readonly Mention[];
  /** Who has a role of which the words are a part. */
  readonly bearers: readonly Bearer[];
  /** Whether a mention is of the person whom the correction names. */
  readonly isMeant: (one: NameMention) => boolean;
}

function stepAt(
  words: Span,
  mentions: readonly Mention[],
  { correction, source }: Own,
  { article }: Ground,
  joins: ReadonlyMap<string, Join>,
): Step | { readonly fault: Fault } {
  const placed = mentions.flatMap((one) => (isBearer(one) ? [{ bearer: one, ...spanOf(one.role) }] : []));
  const bearers = nearestTo(placed, words, article.text).map(({ bearer }) => bearer);
  const isMeant = (one: NameMention): boolean => source === undefined || isOf(one, source, joins);
  const stage = { mentions, bearers, isMeant };
  return correction.do === 'remove-role' ? taken(correction, stage) : given(words, correction, stage, article);
}

const isBearer = (one: Mention): one is Bearer => 'entity' in one && one.role !== undefined;

function taken({ id }: Correction, { bearers, isMeant }: Stage): Step | { readonly fault: Fault } {
  const meant = bearers.filter(isMeant);
  const [first] = meant;
  if (!first) return { fault: none('role') };
  return {
    span: spanOf(first.role),
    now: new Map(meant.map((one) => [one, withoutRole(one)])),
    corrected: { ...spanOf(first.role), correction: id, was: meant.map(roleFind) },
  };
}

function given(
  words: Span,
  correction: Correction,
  { mentions, bearers, isMeant }: Stage,
  article: Article,
): Step | { readonly fault: Fault } {
  const holder = holderOf(words, mentions, isMeant, article);
  if (!holder) return { fault: unnamed('entity', 'entity' in correction ? (correction.entity ?? '') : '') };
  const exact = bearers.filter(({ role }) => isSame(role, words));
  if (exact.some((one) => one === holder)) return { fault: stale(`the role of ${holder.name}`) };
  const was = [...new Set([...exact, ...(isBearer(holder) ? [holder] : [])])];
  const role: Role = { title: titleOf(words, article), ...spanOf(words), correction: correction.id };
  const now: Bearer = { ...holder, role };
  return {
    span: words,
    now: new Map<Mention, Mention>([...exact.map((one) => [one, withoutRole(one)] as const), [holder, now]]),
    corrected: { ...spanOf(words), correction: correction.id, was: was.map(roleFind), now: roleFind(now) },
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const titleOf = ({ start, end }: Span, { text }: Article): string => oneLine(text.slice(start, end));

function withoutRole({ role: _, ...rest }: NameMention): NameMention {
  return rest;
}

export function roleFind({ role, entity, name }: Bearer): RoleFind {
  const { title, start, end, correction } = role;
  return {
    ...{ kind: 'role', start, end, text: title, rule: correction === undefined ? RULE : BY_EDITOR },
    holder: { id: entity, name },
  };
}
