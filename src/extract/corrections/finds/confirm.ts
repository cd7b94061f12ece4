import type {
  Confirmed,
  Correction,
  CorrectionProblem,
  Find,
  Mention,
  Quantity,
  Span,
  Statement,
} from '../../../model.ts';
import { sameWords } from '../../../text/quotes.ts';
import { locate, type Fault, type Ground } from '../anchors.ts';
import { isOf } from '../edits.ts';
import type { Join } from '../everywhere.ts';
import { describe } from '../faults.ts';
import type { Own } from '../own.ts';
import { toProblem } from '../problems.ts';
import { brief, none } from './each.ts';
import { figureFind } from './figures.ts';
import { nearestTo } from './nearest.ts';
import { type Bearer, roleFind } from './roles.ts';
import { meantBy, statementFind } from './statements.ts';
import { whoIn } from './who.ts';

/** Everything that was found in an article, as it holds. */
export interface Finds {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
}

export interface Assured extends Finds {
  readonly confirmed: readonly Confirmed[];
  readonly problems: readonly CorrectionProblem[];
}

type Confirming = Extract<Correction, { readonly do: 'confirm' }>;
/** A find, and the object of the article's that it was made of. */
interface Candidate {
  readonly find: Find;
  readonly of: object;
}

/** Marks what editors have confirmed; what is not there, or is something else by now, is a problem. */
export function confirmFinds(
  ground: Ground,
  finds: Finds,
  own: readonly Own[],
  joins: ReadonlyMap<string, Join>,
): Assured {
  const marks = new Map<object, string>();
  const confirmed: Confirmed[] = [];
  const problems: CorrectionProblem[] = [];
  for (const one of own) {
    const correction = one.correction as Confirming;
    const located = locate(ground, one.place as Parameters<typeof locate>[1]);
    const made =
      'fault' in located ? [located] : located.spans.map((words) => candidateAt(words, one, finds, ground, joins));
    const good = made.filter((result) => 'of' in result);
    if (good.length === 0) problems.push(toProblem(correction, (made[0] as { fault: Fault }).fault));
    else if (!one.isFaulty)
      for (const { of, find } of good) {
        marks.set(of, correction.id);
        confirmed.push({ start: find.start, end: find.end, correction: correction.id, what: find });
      }
  }
  return { ...marked(finds, marks), confirmed: confirmed.sort((a, b) => a.start - b.start), problems };
}

/** What the words are; where several things are in them, a name or date, then a figure, a role, what is said. */
function candidateAt(
  words: Span,
  { correction, source }: Own,
  finds: Finds,
  ground: Ground,
  joins: ReadonlyMap<string, Join>,
): Candidate | { readonly fault: Fault } {
  const { kind, entity, edtf } = correction as Confirming;
  const all = candidatesIn(words, finds, ground).filter(({ find }) => kind === undefined || find.kind === kind);
  const [first] = all;
  if (!first) return { fault: none(kind === undefined ? 'find' : (NOUNS[kind] ?? kind)) };
  const isSo = ({ find }: Candidate): boolean =>
    (source === undefined || isOfEntity(find, source, joins)) &&
    (edtf === undefined || (find.kind === 'date' && find.edtf === edtf));
  return all.find(isSo) ?? { fault: other(entity === undefined ? 'edtf' : 'entity', entity ?? edtf ?? '', first.find) };
}

const NOUNS: Readonly<Record<string, string>> = { 'system-class': 'class of systems' };

function candidatesIn(
  words: Span,
  { mentions, statements, quantities }: Finds,
  { article: { text } }: Ground,
): readonly Candidate[] {
  const bearers = mentions.flatMap((one) =>
    'entity' in one && one.role ? [{ of: one as Bearer, start: one.role.start, end: one.role.end }] : [],
  );
  return [
    ...mentions.filter((one) => sameWords(text, one, words)).map((of) => ({ of, find: of })),
    ...nearestTo(quantities, words, text).map((of) => ({ of, find: figureFind(of, text) })),
    ...bearers.filter((span) => sameWords(text, span, words)).map(({ of }) => ({ of: of.role, find: roleFind(of) })),
    ...meantBy(statements, words, text).map((of) => ({ of, find: statementFind(of, text, mentions) })),
  ];
}

/** Whether a find names an entity, is said by it, or is its role. */
function isOfEntity(find: Find, key: string, joins: ReadonlyMap<string, Join>): boolean {
  if ('entity' in find) return isOf(find, key, joins);
  const who = whoIn(find);
  return who !== undefined && isOf({ ...AS_NAME, entity: who.id, name: who.name, kind: kindOf(who.id) }, key, joins);
}

const AS_NAME = { start: 0, end: 0, text: '', rule: '', certainty: 'stated' } as const;
const kindOf = (id: string) => id.slice(0, id.indexOf('/')) as 'person';

const other = (key: string, wanted: string, find: Find): Fault => ({
  key,
  expected: `what was confirmed (${wanted})`,
  found: told(find),
  hint: 'look at the place again: confirm what it is now, correct it, or remove the confirmation',
});

function told(find: Find): string {
  if (find.kind === 'statement') return `a statement of ${find.speaker?.id ?? 'nobody'}`;
  if (find.kind === 'figure') return `the figure "${find.text}"`;
  if (find.kind === 'role') return `the role "${brief(find.text)}" of ${find.holder.id}`;
  return find.kind === 'date' ? `${describe(find)}, which is ${find.edtf ?? 'on no calendar'}` : describe(find);
}

/** The finds with the ids of their confirmations. */
function marked({ mentions, statements, quantities }: Finds, marks: ReadonlyMap<object, string>): Finds {
  const mark = <T extends object>(one: T): T => (marks.has(one) ? { ...one, confirmed: marks.get(one)! } : one);
  const withRole = (one: Mention): Mention =>
    'entity' in one && one.role && marks.has(one.role) ? { ...mark(one), role: mark(one.role) } : mark(one);
  if (marks.size === 0) return { mentions, statements, quantities };
  return { mentions: mentions.map(withRole), statements: statements.map(mark), quantities: quantities.map(mark) };
}
