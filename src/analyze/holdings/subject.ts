import { AUXILIARIES, COLLECTIVES, GOVERNMENTS, PARTS, PREPOSITIONS } from '../../lexicon/holdings.ts';
import { isPossessive, markAt, wordAt, type Actor, type Item } from './item.ts';

/** Who a verb says something of. */
export interface Subject {
  readonly actors: readonly Actor[];
  /** Where it begins. */
  readonly from: number;
  /** Why it is no more than implied, for readers. */
  readonly because?: string;
  readonly plural: boolean;
}

/** What the subject may be taken from besides the words before the verb. */
export interface Context {
  /** Subjects of the sentence before. */
  readonly before: Subject | undefined;
  /** Subject of the verb before in this sentence. */
  readonly last: Subject | undefined;
}

/** Longest aside in commas between subject and verb. */
const LONGEST_ASIDE = 30;

/** The actors that end right before an index, as the subject of what follows there. */
export function subjectBefore(items: readonly Item[], to: number, context: Context): Subject | undefined {
  const word = wordAt(items, to - 1);
  if (/^(?:which|that|who)$/.test(word)) return relative(items, to - 1);
  if (word === 'it' || word === 'they') return pronoun(items, to - 1, context);
  if (/^(?:and|but|then|or)$/.test(word) || to === 0) return elliptic(items, to, context);
  if (/^[,–—]$/.test(markAt(items, to - 1))) return beforeAside(items, to - 1);
  return phrase(items, to);
}

/** A noun phrase that ends at an index and has an actor for its head. */
function phrase(items: readonly Item[], end: number): Subject | undefined {
  // "NATO members in Europe"
  const to = wordAt(items, end - 2) === 'in' && COLLECTIVES.has(wordAt(items, end - 3)) ? end - 2 : end;
  const head = headOf(items, to);
  if (!head) return undefined;
  const { at, because } = head;
  const listed = listBefore(items, at);
  const from = listed.from;
  if (!isFree(items, from)) return undefined;
  return {
    actors: listed.actors,
    from,
    plural: listed.actors.length > 1 || because !== undefined || listed.actors[0]!.plural === true,
    ...(because && { because }),
  };
}

/** The actor that a phrase is about: "Sweden's government", "NATO members", "the government of Poland". */
function headOf(items: readonly Item[], to: number): { readonly at: number; readonly because?: string } | undefined {
  let at = to - 1;
  const nouns: string[] = [];
  while (at > 0 && COLLECTIVES.has(wordAt(items, at)) && nouns.length < 3) nouns.unshift(wordAt(items, at--));
  if (nouns.length > 0) {
    if (isPossessive(items, at)) at--;
    if (items[at]?.kind !== 'actor') return undefined;
    const part = nouns.some((noun) => PARTS.has(noun));
    return part ? { at, because: `it is said of the ${nouns.join(' ')}` } : { at };
  }
  return items[at]?.kind === 'actor' ? { at } : undefined;
}

/** "Norway, Canada and Denmark" backwards from its last member. */
function listBefore(
  items: readonly Item[],
  last: number,
): { readonly actors: readonly Actor[]; readonly from: number } {
  const actorAt = (i: number) => (items[i] as Item & { readonly kind: 'actor' }).actor;
  const actors = [actorAt(last)];
  let from = wordAt(items, last - 1) === 'the' ? last - 1 : last;
  for (;;) {
    let i = from - 1;
    const conjunction = /^(?:and|or)$/.test(wordAt(items, i)) || markAt(items, i) === '&';
    if (conjunction) i--;
    if (markAt(items, i) === ',' && (conjunction || actors.length > 1)) i--;
    else if (!conjunction) break;
    if (items[i]?.kind !== 'actor') break;
    actors.unshift(actorAt(i));
    from = wordAt(items, i - 1) === 'the' ? i - 1 : i;
  }
  return { actors, from };
}

/** No preposition holds the phrase: in "sales to Ukraine", "analysts in Poland" the actor is no subject. */
function isFree(items: readonly Item[], from: number): boolean {
  const [word, other, third] = [1, 2, 3].map((back) => wordAt(items, from - back)) as [string, string, string];
  if (isPossessive(items, from - 1)) return false;
  if (items[from - 1]?.kind === 'date') return true;
  // "allies including Germany and Spain have sent"
  if (word === 'including') return true;
  if (PREPOSITIONS.has(word)) return (word === 'of' || word === 'in') && GOVERNMENTS.has(other);
  return !(PREPOSITIONS.has(other) && !AUXILIARIES.has(word)) || (other === 'of' && GOVERNMENTS.has(third));
}

/** "India, which ordered": the actors right before the relative pronoun. */
function relative(items: readonly Item[], at: number): Subject | undefined {
  const to = markAt(items, at - 1) === ',' ? at - 1 : at;
  const last = items[to - 1];
  if (last?.kind !== 'actor') return undefined;
  return { actors: [last.actor], from: to - 1, plural: false };
}

/** "Poland, a member since 1999, has ordered": the phrase before the first of the commas opens its clause. */
function beforeAside(items: readonly Item[], comma: number): Subject | undefined {
  for (let i = comma - 1; i > Math.max(0, comma - LONGEST_ASIDE); i--) {
    if (!/^[,–—]$/.test(markAt(items, i))) continue;
    const subject = phrase(items, i);
    if (subject && subject.from === 0) return subject;
  }
  return undefined;
}

/** "it": the only actor that the sentence, else the one before, has said something of. */
function pronoun(items: readonly Item[], at: number, { before }: Context): Subject | undefined {
  const plural = wordAt(items, at) === 'they';
  const here = subjectsIn(items.slice(0, at));
  const entities = new Set(here.flatMap(({ actors }) => actors.map(({ entity }) => entity)));
  const found = here.length > 0 ? here.at(-1) : before;
  if (!found || (!plural && (entities.size > 1 || found.actors.length > 1)) || (plural && !found.plural))
    return undefined;
  return { ...found, from: at, because: `“${wordAt(items, at)}” stands for it` };
}

/** "and ordered": the subject of the verb before; at the beginning of a sentence, that of the sentence before. */
function elliptic(items: readonly Item[], to: number, { before, last }: Context): Subject | undefined {
  const start = to === 1;
  const found = start ? before : (last ?? subjectsIn(items.slice(0, to)).at(0));
  if (!found || (!start && !last && found.from !== 0)) return undefined;
  return {
    ...found,
    from: to,
    because: start ? 'the sentence goes on from the one before' : 'the verb goes on from the one before',
  };
}

/** Phrases of actors that a verb follows, in order. */
export function subjectsIn(items: readonly Item[]): Subject[] {
  return items.flatMap((item, i) => {
    if (item.kind !== 'actor') return [];
    const next = items[i + 1];
    if (next && next.kind !== 'word' && next.kind !== 'date') return [];
    const word = wordAt(items, i + 1);
    if (/^(?:and|or|,)$/.test(word) || PREPOSITIONS.has(word)) return [];
    const found = phrase(items, COLLECTIVES.has(word) ? i + 2 : i + 1);
    return found ? [found] : [];
  });
}
