import type { Article, Catalogue, DateMention, Holding, Mention, ReadArticle, Sentence } from '../../model.ts';
import { sentenceAt } from '../sentences.ts';
import { actorsOf, type Actors } from './actors.ts';
import { LONGEST_REACH, mayPointBack, withReferents, type Named } from './anaphora.ts';
import { readClause } from './clause.ts';
import { cuesIn } from './cue.ts';
import type { Found } from './found.ts';
import type { Item } from './item.ts';
import { isSystem, itemsOf } from './items.ts';
import { readNominals } from './nominal.ts';
import { readPassive } from './passive.ts';
import { subjectsIn, type Context, type Subject } from './subject.ts';

/**
 * Which actor has, orders, delivers … which system, from verbs and nouns with their arguments, sentence by sentence: an actor
 * that merely stands in the same sentence counts for nothing. In the order of the articles and of their texts.
 */
export function holdingsOf(articles: readonly ReadArticle[], catalogue: Catalogue): Holding[] {
  const actors = actorsOf(articles, catalogue);
  return articles.flatMap((read) => holdingsIn(read, actors));
}

interface Memory {
  /** Whom the sentence before speaks of; worked out when it is asked for. */
  readonly subject: () => Subject | undefined;
  readonly systems: readonly Named[];
}

function holdingsIn({ article, mentions }: ReadArticle, actors: Actors): Holding[] {
  const bySentence = Map.groupBy(mentions, (mention) => sentenceAt(article, mention)?.index);
  const found: Holding[] = [];
  let memory: Memory = { subject: () => undefined, systems: [] };
  for (const sentence of article.sentences) {
    const { role } = article.blocks[sentence.block]!;
    if (role === 'leftover' || role === 'repeat') continue;
    const inside = bySentence.get(sentence.index) ?? [];
    const near = memory.systems;
    const words = article.text.slice(sentence.start, sentence.end);
    const itemsHere = (): Item[] =>
      withReferents(itemsOf(article.text, sentence, inside, actors), near, sentence.index);
    // Most sentences speak of no system: whom they speak of is of interest only to the next one that does.
    if (!inside.some(isSystem) && (near.length === 0 || !mayPointBack(words))) {
      memory = remember(memory, [], sentence, itemsHere);
      continue;
    }
    const items = itemsHere();
    const isQuestion = /\?\W*$/.test(words);
    const read = isQuestion || DENIES.test(words) ? [] : readSentence(items, memory.subject);
    found.push(...once(read).map((one) => toHolding(one, article, sentence, inside)));
    memory = remember(memory, items, sentence, () => items);
  }
  return found;
}

/** A sentence that takes back what it tells, or part of it: which part is not worked out. */
const DENIES =
  /\b(?:untrue|not true|false (?:claims?|reports?)|neither|(?:dismiss|reject|refut)\w* (?:the |any )?(?:claims?|reports?|rumou?rs|suggestions?))\b/i;

function readSentence(items: readonly Item[], subject: Memory['subject']): Found[] {
  if (!items.some(({ kind }) => kind === 'system')) return [];
  const found: Found[] = [];
  const before = subject();
  let context: Context = { before, last: undefined };
  for (const cue of cuesIn(items)) {
    const { found: active, subject: last } = readClause(items, cue, context);
    found.push(...active, ...(active.length === 0 ? readPassive(items, cue) : []));
    if (last) context = { before, last };
  }
  return [...found, ...readNominals(items)];
}

function remember(
  { systems }: Memory,
  items: readonly Item[],
  { index }: Sentence,
  itemsHere: () => readonly Item[],
): Memory {
  const here = items.flatMap((item) => (item.kind === 'system' ? [{ system: item.system, sentence: index }] : []));
  const near = systems.filter((one) => index - one.sentence < LONGEST_REACH);
  return { subject: () => subjectsIn(itemsHere())[0], systems: [...near, ...here] };
}

/** The same relation told twice in a sentence counts once, as it is stated most plainly. */
function once(found: readonly Found[]): Found[] {
  const groups = Map.groupBy(found, ({ relation, actor, system }) => `${relation} ${actor.entity} ${system.entity}`);
  return [...groups.values()]
    .map((same) => same.find(({ implied }) => implied.length === 0) ?? same[0]!)
    .sort((a, b) => a.system.start - b.system.start || a.actor.start - b.actor.start || a.cue.start - b.cue.start);
}

function toHolding(one: Found, article: Article, sentence: Sentence, inside: readonly Mention[]): Holding {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => article.text.slice(start, end);
  const { relation, actor, system, cue, partner, implied } = one;
  const asOf = datedBy(inside, article) ?? article.published?.edtf;
  const why = implied.length > 0 ? `; ${implied.join('; ')}` : '';
  return {
    relation,
    actor: actor.entity,
    system: system.entity,
    article: article.id,
    sentence: sentence.index,
    cue: { start: cue.start, end: cue.end },
    actorAt: { start: actor.start, end: actor.end },
    systemAt: { start: system.start, end: system.end },
    certainty: implied.length > 0 ? 'implied' : 'stated',
    because: `“${words(actor)}”, “${words(cue)}”, “${words(system)}”: ${one.pattern}${why}.`,
    ...(one.planned && { planned: true as const }),
    ...(one.negated && { negated: true as const }),
    ...(partner && { partner: { entity: partner.actor.entity, role: partner.role } }),
    ...(asOf !== undefined && { asOf }),
  };
}

/** The day that a sentence gives, where it gives one alone and not a later one than that of the article. */
function datedBy(inside: readonly Mention[], { published }: Article): string | undefined {
  const days = inside.filter(
    (mention): mention is DateMention =>
      mention.kind === 'date' && mention.timex.type === 'DATE' && mention.edtf !== undefined,
  );
  const [day] = days;
  if (days.length !== 1 || !day || (published && (day.earliest ?? '9999') > published.latest)) return undefined;
  return day.edtf;
}
