import type { CatalogueEntry, DateMention, Sentence } from '../../../model.ts';
import { boundsOfTimex } from '../../../time/timex.ts';
import type { Reading } from '../../reading.ts';
import type { CalendarExpression, Candidate } from '../expression.ts';
import { isClock } from '../joins.ts';
import { mentionOf } from '../mention.ts';
import { RULES } from '../rules/index.ts';
import { plain } from './plain.ts';
import { isDeictic, quotesIn, spokenOn, withoutQuotes } from './quotation.ts';
import type { Resolution, Setting, Told } from './setting.ts';
import { speechOf } from './speech.ts';
import { styleOf } from './style.ts';
import { directionAt } from './tense.ts';

/** A date that begins within so many characters opens its sentence: "By late 1942". */
const OPENING = 12;

interface Resolved {
  readonly candidate: Candidate;
  readonly resolution: Resolution;
}

/** Resolves candidates in the order of the text, sentence by sentence: each may count from the ones before. */
export function resolveAll(candidates: readonly Candidate[], reading: Reading): DateMention[] {
  const { text, article } = reading;
  const speech = speechOf(article.published);
  const style = styleOf(candidates, speech?.day);
  const told: Told[] = [];
  const mentions: DateMention[] = [];
  for (const group of bySentence(candidates)) {
    const sentence = reading.sentences[group[0]!.sentence]!;
    const words = text.slice(sentence.start, sentence.end);
    const quotes = quotesIn(words);
    const isQuoted = ({ start }: Candidate) =>
      quotes.some((quote) => start - sentence.start > quote.start && start - sentence.start < quote.end);
    const waits = (candidate: Candidate) => isBareClock(candidate) || (isDeictic(candidate) && isQuoted(candidate));
    const here: Told[] = [];
    const settingAt = (candidate: Candidate): Setting => ({
      words,
      speech:
        (isQuoted(candidate) && isDeictic(candidate)
          ? spokenOn([...told, ...here], { sentence: sentence.index, outside: withoutQuotes(words) }, (index) =>
              sentenceText(reading, index),
            )
          : undefined) ?? speech,
      told: [...told.slice(-12), ...here],
      style,
      sentence: sentence.index,
      block: sentence.block,
      direction: () => directionAt(words, candidate.start - sentence.start),
      events: () => eventsIn(words, reading.catalogue.entries),
      nearest: () => nearestDay(here, candidate, text),
    });
    const resolved: Resolved[] = [];
    for (const candidate of [...group.filter((one) => !waits(one)), ...group.filter(waits)]) {
      const resolution = resolve(candidate, settingAt(candidate));
      resolved.push({ candidate, resolution });
      here.push(...toldBy(candidate, resolution, text, sentence, isQuoted(candidate)));
    }
    told.push(...here);
    mentions.push(...resolved.map((one) => mentionOf(text, one.candidate, one.resolution)));
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function resolve({ expression }: Candidate, setting: Setting): Resolution {
  if (expression.kind === 'calendar') return resolveDate(expression, setting);
  if (expression.kind !== 'range') return plain(expression);
  const to = resolveDate(expression.to, setting);
  const from = resolveDate(expression.from, setting);
  const mod = expression.from.mod === undefined ? {} : { mod: expression.from.mod };
  if (from.value.includes('X') || from.value <= to.value)
    return { ...from, value: `${from.value}/${to.value}`, ...mod };
  return { ...from, value: from.value };
}

function resolveDate(expression: CalendarExpression, setting: Setting): Resolution {
  for (const rule of RULES) {
    const resolution = rule(expression, setting);
    if (!resolution) continue;
    const timed =
      expression.time && /^\d{4}-\d\d-\d\d$/.test(resolution.value)
        ? { value: resolution.value + expression.time }
        : {};
    return { ...resolution, ...timed, ...(expression.mod ? { mod: expression.mod } : {}) };
  }
  throw new Error('The last rule answers always.');
}

function isBareClock({ expression }: Candidate): boolean {
  return expression.kind === 'calendar' && isClock(expression);
}

/** What later expressions can count from: dates with a calendar place. */
function toldBy(
  candidate: Candidate,
  resolution: Resolution,
  text: string,
  sentence: Sentence,
  quoted: boolean,
): Told[] {
  const { value } = resolution;
  const { start, end, expression } = candidate;
  if (expression.kind !== 'calendar' && expression.kind !== 'range') return [];
  const last = value.split('/').at(-1)!.replace(/T.*$/, '');
  const bounds = boundsOfTimex(last);
  if (!bounds) return [];
  const opening =
    start - sentence.start <= OPENING || !/[.!?…]["'”’)\]]*$/.test(text.slice(sentence.start, sentence.end));
  const place = { sentence: sentence.index, block: sentence.block, opening, quoted };
  const stated = resolution.stated === true || resolution.rule === 'year-carried-on';
  return [{ value: last, ...bounds, words: text.slice(start, end), ...place, stated }];
}

function nearestDay(here: readonly Told[], { start }: Candidate, text: string): Told | undefined {
  void start;
  void text;
  return here.findLast((date) => date.earliest === date.latest);
}

function eventsIn(words: string, entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  return entries.filter(
    (entry) =>
      entry.kind === 'event' &&
      entry.when !== undefined &&
      [entry.name, ...entry.aliases].some((name) => words.includes(name)),
  );
}

function sentenceText({ text, sentences }: Reading, index: number): string {
  const sentence = sentences[index];
  return sentence ? text.slice(sentence.start, sentence.end) : '';
}

function bySentence(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = groups.at(-1);
    if (last && last[0]!.sentence === candidate.sentence) last.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}
