import type { DateMention, Sentence } from '../../../model.ts';
import type { Reading } from '../../words/reading.ts';
import type { Candidate } from '../expression.ts';
import { isClock } from '../joins.ts';
import { mentionOf } from '../mention.ts';
import { datedEventsOf, type NamedEvents } from './events.ts';
import { orderOf } from './order.ts';
import { isDeictic, quotesOf, spokenOn } from './quotation.ts';
import type { Quotes } from './quotation.ts';
import { resolve } from './resolution.ts';
import type { Setting, Speech, Told } from './setting.ts';
import { speechOf } from './speech.ts';
import { styleOf } from './style.ts';
import { directionAt, isPresent } from './tense.ts';
import { nearestDay, toldBy } from './told.ts';

/** How many dates back a story is remembered. */
const MEMORY = 16;
/** How far from an expression its verb and a named event may stand, in characters, within the sentence. */
const NEAR = 300;
/** Longer "sentences" (tables, lists) are resolved in parts. */
const MOST_AT_ONCE = 64;

/** What all sentences of an article share. */
interface Ground {
  readonly reading: Reading;
  readonly speech: Speech | undefined;
  readonly style: Setting['style'];
  readonly order: Setting['order'];
  readonly events: NamedEvents;
  readonly quotes: Quotes;
}

/** Resolves candidates in the order of the text, sentence by sentence: each may count from the ones before. */
export function resolveAll(candidates: readonly Candidate[], reading: Reading): DateMention[] {
  const speech = speechOf(reading.article.published);
  const ground: Ground = {
    reading,
    speech,
    style: styleOf(candidates, speech?.day),
    order: orderOf(candidates),
    events: datedEventsOf(reading),
    quotes: quotesOf(reading),
  };
  let told: readonly Told[] = [];
  const mentions: DateMention[] = [];
  for (const group of bySentence(candidates)) {
    const found = resolveSentence(group, told, ground);
    mentions.push(...found.mentions);
    told = [...told, ...found.told].slice(-MEMORY);
  }
  return mentions;
}

/** Bare times of day and what is said within quotation marks wait for the sentence's other dates. */
function resolveSentence(
  group: readonly Candidate[],
  before: readonly Told[],
  ground: Ground,
): { mentions: DateMention[]; told: Told[] } {
  const { reading, quotes } = ground;
  const sentence = reading.sentences[group[0]!.sentence]!;
  const waits = (one: Candidate) => isBareClock(one) || (isDeictic(one) && quotes.includes(one));
  const told: Told[] = [];
  const mentions: DateMention[] = [];
  for (const candidate of [...group.filter((one) => !waits(one)), ...group.filter(waits)]) {
    const setting = settingOf(candidate, sentence, before, told, ground);
    const resolution = resolve(candidate, setting);
    mentions.push(mentionOf(reading.text, candidate, resolution));
    told.push(...toldBy(candidate, resolution, { text: reading.text, sentence, setting, quotes }));
  }
  return { mentions, told };
}

function settingOf(
  candidate: Candidate,
  sentence: Sentence,
  before: readonly Told[],
  here: readonly Told[],
  { reading, speech, style, order, events, quotes }: Ground,
): Setting {
  const from = Math.max(sentence.start, candidate.start - NEAR);
  const near = { start: from, end: Math.min(sentence.end, candidate.end + NEAR) };
  const words = reading.text.slice(near.start, near.end);
  const told = [...before, ...here];
  const quoted = isDeictic(candidate) && quotes.includes(candidate);
  return {
    speech: (quoted ? spokenOn(told, { start: candidate.start, sentence }, quotes, reading) : undefined) ?? speech,
    told,
    style,
    order,
    sentence: sentence.index,
    block: sentence.block,
    direction: once(() => directionAt(words, candidate.start - from)),
    present: () => isPresent(words),
    events: () => events(near),
    nearest: () => nearestDay(here, candidate.start),
  };
}

/** Several rules ask the same of a candidate. */
function once<T>(find: () => T): () => T {
  let found: { readonly answer: T } | undefined;
  return () => (found ??= { answer: find() }).answer;
}

function isBareClock({ expression }: Candidate): boolean {
  return expression.kind === 'calendar' && isClock(expression);
}

function bySentence(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = groups.at(-1);
    if (last && last[0]!.sentence === candidate.sentence && last.length < MOST_AT_ONCE) last.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}
