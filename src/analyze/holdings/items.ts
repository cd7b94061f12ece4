import { AFTER_PHRASE, SYSTEM_HEADS } from '../../lexicon/holdings.ts';
import type { Mention, NameMention, Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { outermost } from '../../text/spans.ts';
import { tokenize } from '../../text/tokens.ts';
import { isName } from '../sentences.ts';
import type { Actors } from './actors.ts';
import { markAt, type Item, type System } from './item.ts';

/** Marks of quotation and brackets of an editor say nothing of a sentence's build. */
const NO_MARKS = /^["“”„«»[\]]$/;

/** A sentence as items: actors, systems with the nouns that finish them, other names, dates, words, marks. */
export function itemsOf(text: string, { start, end }: Sentence, inside: readonly Mention[], actors: Actors): Item[] {
  const items: Item[] = [];
  let at = start;
  // Events give way to what they hold.
  const outer = outermost(inside.filter(({ kind }) => kind !== 'event'));
  for (const mention of [...outer, undefined]) {
    for (const word of wordsOf(text, at, mention ? mention.start : end, actors)) items.push(word);
    if (!mention) break;
    items.push(toItem(mention, actors));
    at = mention.end;
  }
  return withPhrases(items);
}

export const isSystem = (mention: Mention): mention is NameMention =>
  isName(mention) && (mention.kind === 'system' || mention.kind === 'system-class');

const toSystem = ({ start, end, entity, kind, text }: NameMention): System => ({
  start,
  end,
  entity,
  class: kind === 'system-class',
  lead: fold(/^\S*/.exec(text)![0]),
  head: fold(/\S*$/.exec(text)![0]),
});

function toItem(mention: Mention, actors: Actors): Item {
  const { start, end } = mention;
  if (mention.kind === 'date') return { kind: 'date', date: mention, start, end };
  if (isSystem(mention)) return { kind: 'system', system: toSystem(mention), start, end };
  const actor = actors.of(mention);
  return actor ? { kind: 'actor', actor, start, end } : { kind: 'name', start, end };
}

function wordsOf(text: string, start: number, end: number, actors: Actors): Item[] {
  if (start >= end) return [];
  return tokenize(text, { start, end }).flatMap((token, i, all): Item[] => {
    const span = { start: token.start, end: token.end };
    if (token.type === 'mark') return NO_MARKS.test(token.text) ? [] : [{ kind: 'mark', text: token.text, ...span }];
    const lower = fold(token.text);
    const cap = /^\p{Lu}/u.test(token.text);
    const people = cap && fold(all[i - 1]?.text ?? '') === 'the' ? actors.people(lower) : undefined;
    if (!people) return [{ kind: 'word', lower, cap, ...span }];
    const because = `“the ${token.text}” are ${people.name}`;
    return [
      { kind: 'actor', actor: { ...span, entity: people.entity, type: 'country', because, plural: true }, ...span },
    ];
  });
}

/** Systems with the nouns that finish them as one item; those that only qualify another noun ("missile threat") are inert. */
function withPhrases(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'system') {
      joined.push(item);
      continue;
    }
    const { to, system } = phraseAt(items, i);
    const span = { start: item.start, end: items[to - 1]!.end };
    joined.push(isWhole(items, to, system) ? { kind: 'system', system, ...span } : { kind: 'name', ...span });
    i = to - 1;
  }
  return joined;
}

/** "Iskander missiles", "Leopard 2 tanks", "howitzers Nora": one thing, whose designation counts. */
function phraseAt(items: readonly Item[], from: number): { readonly to: number; readonly system: System } {
  const first = items[from] as Item & { readonly kind: 'system' };
  let system = first.system;
  let head = system.head;
  let to = from + 1;
  for (; to < items.length; to++) {
    if (!system.class) to = overAdjectives(items, to);
    const item = items[to]!;
    if (item.kind === 'word' && SYSTEM_HEADS.has(item.lower)) {
      head = item.lower;
      continue;
    }
    if (item.kind !== 'system' || (!system.class && !item.system.class)) break;
    if (system.class) system = item.system;
    head = item.system.head;
  }
  return { to, system: { ...system, start: first.start, end: items[to - 1]!.end, head } };
}

/** "BrahMos supersonic anti-ship missiles": over the adjectives between a designation and its class. */
function overAdjectives(items: readonly Item[], from: number): number {
  for (let i = from; i < from + 7; i++) {
    const item = items[i];
    if (item?.kind === 'system') return item.system.class ? i : from;
    const isHyphen = i > from && item?.kind === 'mark' && /^[-‐‑]$/.test(item.text);
    const isJoined = i > from && markAt(items, i - 1) === '-' && item?.kind === 'word';
    const isAdjective =
      item?.kind === 'word' && !item.cap && !AFTER_PHRASE.has(item.lower) && !/(?:ly|ed|ing)$/.test(item.lower);
    if (!isHyphen && !isAdjective && !isJoined) return from;
  }
  return from;
}

const PLURAL = /[^s]s$/;

/** Whether the phrase is what its sentence speaks of, rather than a qualifier of the next noun ("missile threat"). */
function isWhole(items: readonly Item[], to: number, { head, class: generic }: System): boolean {
  const next = items[to];
  if (!next || next.kind === 'date' || next.kind === 'actor') return true;
  if (next.kind === 'mark') return !(/^[-‐‑–]$/.test(next.text) && next.start === items[to - 1]!.end);
  if (next.kind !== 'word') return false;
  if (AFTER_PHRASE.has(next.lower) || /(?:ly|ed|ing)$/.test(next.lower)) return true;
  return PLURAL.test(head) && (generic || SYSTEM_HEADS.has(head));
}
