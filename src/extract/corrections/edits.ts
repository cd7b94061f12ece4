import type { Article, Correction, CorrectionProblem, DateMention, Mention, NameMention, Span } from '../../model.ts';
import { slug } from '../../text/slug.ts';
import { sameWords } from '../../text/quotes.ts';
import { overlap } from '../../text/spans.ts';
import { clash } from '../decide/overlaps.ts';
import { groundOf, locate, type Fault, type Ground } from './anchors.ts';
import { toDated } from './dated.ts';
import { likelyKind, means } from './entities.ts';
import type { Join } from './everywhere.ts';
import { faultOf, noMention } from './faults.ts';
import { toNamed } from './named.ts';
import type { Own } from './own.ts';
import { contradiction, toProblem } from './problems.ts';
import type { Target } from './targets.ts';

/** What one correction wants in one place. */
export interface Edit {
  readonly correction: Correction;
  readonly span: Span;
  /** The machine's mention of these words. */
  readonly was?: Mention;
  readonly now?: NameMention | DateMention;
}

/** The edits that an article's corrections want, and why others cannot be made. Of two on one mention the first holds. */
export function editsOf(
  article: Article,
  found: readonly Mention[],
  own: readonly Own[],
  joins: Scene['joins'],
): { readonly edits: readonly Edit[]; readonly problems: readonly CorrectionProblem[] } {
  if (own.length === 0) return { edits: [], problems: [] };
  const scene: Scene = { ground: groundOf(article), found, joins };
  const edits: Edit[] = [];
  const problems: CorrectionProblem[] = [];
  for (const one of own) {
    const wanted = wantedBy(one, scene);
    if ('fault' in wanted) problems.push(toProblem(one.correction, wanted.fault, one.at));
    else if (!one.isFaulty) {
      const other = edits.find((earlier) => wanted.edits.some((edit) => contradict(earlier, edit)));
      if (other) problems.push(contradiction(one.correction, [...one.at, 'quote'], other.correction));
      else edits.push(...wanted.edits);
    }
  }
  return { edits, problems };
}

function contradict(a: Edit, b: Edit): boolean {
  if (a.was !== undefined && a.was === b.was) return true;
  return a.now !== undefined && b.now !== undefined && clash(a.now, b.now);
}

interface Scene {
  readonly ground: Ground;
  /** What the machine has found. */
  readonly found: readonly Mention[];
  readonly joins: ReadonlyMap<string, Join>;
}

/** The edits of one correction in one place; where it means every occurrence, in those that it fits. */
function wantedBy(one: Own, scene: Scene): { edits: Edit[] } | { fault: Fault } {
  const { place, source = '' } = one;
  if (!('quote' in place)) {
    const spans = scene.found.filter((mention) => isOf(mention, source, scene.joins));
    if (spans.length === 0) return { fault: noMention(place.article, one) };
    return { edits: spans.map((span) => editAt(span, one, scene)).filter(isEdit) };
  }
  const located = locate(scene.ground, place);
  if ('fault' in located) return located;
  const made = located.spans.map((span) => editAt(span, one, scene));
  const edits = made.filter(isEdit);
  return edits.length > 0 ? { edits } : (made[0] as { fault: Fault });
}

const isEdit = (made: Edit | { fault: Fault }): made is Edit => 'span' in made;

function editAt(
  words: Span,
  { correction, target, source }: Own,
  { ground, found, joins }: Scene,
): Edit | { fault: Fault } {
  const { text } = ground.article;
  const was = found.find((mention) => sameWords(text, mention, words));
  const span = { start: was?.start ?? words.start, end: was?.end ?? words.end };
  const meant = namesake(correction, text.slice(span.start, span.end), found) ?? target;
  const isDate = correction.do === 'set-date' || correction.do === 'add-date';
  const now = isDate ? toDated(correction, text, span) : meant && toNamed(meant, text, span, correction, was);
  const around = found.filter((mention) => overlap(mention, span));
  const isJoined = was !== undefined && 'entity' in was && joins.has(was.entity);
  const fault = faultOf(correction, { was, now, around, isJoined, kind: source && likelyKind(source) });
  return fault ? { fault } : { correction, span, ...(was && { was }), ...(now && { now }) };
}

/** Whom added words mean where the correction does not say: the one whom the article calls so elsewhere, or by surname. */
function namesake(correction: Correction, words: string, found: readonly Mention[]): Target | undefined {
  if (correction.do !== 'add' || correction.entity !== undefined || correction.name !== undefined) return undefined;
  const key = slug(words);
  const bearers = found.filter(
    (mention): mention is NameMention =>
      'entity' in mention &&
      mention.kind === correction.kind &&
      (slug(mention.text) === key || (mention.kind === 'person' && slug(mention.name).endsWith(`-${key}`))),
  );
  const [first, ...others] = bearers;
  if (!first || others.some(({ entity }) => entity !== first.entity)) return undefined;
  return { known: { kind: first.kind, entity: first.entity, name: first.name } };
}

/** Whether a mention is one of an entity; one by surname alone goes by what the corpus takes it for, where that is told. */
export function isOf(mention: Mention, key: string, joins: Scene['joins']): boolean {
  if (!('entity' in mention)) return false;
  if (means(key, mention.entity)) return true;
  const joined = joins.get(mention.entity)?.to;
  if (joined !== undefined) return means(key, joined);
  const isSurname = mention.kind === 'person' && !mention.name.includes(' ');
  return isSurname && /^(?:person|\*)\//.test(key) && key.endsWith(`-${slug(mention.name)}`);
}
