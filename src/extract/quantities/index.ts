import { MULTIPLES, QUALIFIERS } from '../../lexicon/quantities.ts';
import type { Article, Mention, Quantity } from '../../model.ts';
import { matchesIn } from '../../text/matches.ts';
import { outermost, overlapping } from '../../text/spans.ts';
import { phraseAfter, phraseBefore } from './counted.ts';
import { numberOf } from './numerals.ts';
import { FIGURE, FOLD, MULTIPLE } from './patterns.ts';
import { multiplied, toldOf } from './told.ts';

/** A sentence without a figure in digits or one of these has none. */
const SIGN_OF_ONE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|\w+fold|twice|doubl\w+|tripl\w+|quadrupl\w+|halv\w+|one (?:percent|per cent))\b/i;

/**
 * Numbers with what they count or measure: sums, shares, people, things, ranges, multiples ("more than 1,000 troops", "5% of
 * their output", "fivefold"). Numbers in names and dates are none; nor is one that counts nothing. `article` in its plain
 * view, `mentions` sorted and with its offsets. In the order of the text.
 */
export function findQuantities(article: Article, mentions: readonly Mention[]): Quantity[] {
  const taken = outermost(mentions.filter(isNoFigure));
  return article.sentences.flatMap((span) => {
    const { start } = span;
    const sentence = article.text.slice(start, span.end);
    if (!SIGN_OF_ONE.test(sentence)) return [];
    const inside = overlapping(taken, span);
    const isFree = ({ index, 0: words }: RegExpExecArray): boolean =>
      overlapping(inside, { start: start + index, end: start + index + words.length }).length === 0;
    const figures = matchesIn(sentence, FIGURE)
      .filter(isFree)
      .flatMap((match) => figure(match, sentence));
    const folds = matchesIn(sentence, FOLD)
      .filter(isFree)
      .flatMap((match) => foldOf(match, sentence));
    const multiples = matchesIn(sentence, MULTIPLE)
      .filter(isFree)
      .flatMap((match) => multiple(match, sentence));
    const own = figures.filter(
      (one, i) => !figures.slice(Math.max(0, i - 2), i).some((other) => isPartOf(one, other, sentence)),
    );
    return [...own, ...folds, ...multiples.filter((one) => overlapping(own, one).length === 0)]
      .sort((a, b) => a.start - b.start)
      .map((found) => ({ ...found, start: start + found.start, end: start + found.end }));
  });
}

/** "five new 737 aircraft": a number within what another one counts. */
const isPartOf = (one: Quantity, before: Quantity, sentence: string): boolean =>
  before.of !== '' &&
  sentence.slice(before.end, one.end).trimStart().length <= before.of.length + 4 &&
  /\d/.test(before.of);

/** Lengths of time are figures themselves; names and days of the calendar are none. */
const isNoFigure = (mention: Mention): boolean =>
  mention.kind !== 'date' || mention.timex.type === 'DATE' || mention.timex.type === 'TIME';

function figure(match: RegExpExecArray, sentence: string): Quantity[] {
  const { low = '', high, and, between, qualifier } = match.groups!;
  if (and !== undefined && between === undefined) return [];
  const [from, to] = [numberOf(low), high === undefined ? undefined : numberOf(high)];
  if (!from || (high !== undefined && !to) || isYear(low, match)) return [];
  const end = match.index + match[0].length;
  const told = toldOf(match, behind(sentence, end), before(sentence, match.index));
  if (!told || (told.unit === 'count' && isNumberOfName(match, sentence))) return [];
  return [
    {
      start: match.index,
      end,
      ...rangeOf(from, to, high),
      ...told,
      ...(qualifier !== undefined && { qualifier: QUALIFIERS[qualifier.toLowerCase()]! }),
    },
  ];
}

/** "Boeing 737 carries", "Battalion 31 lost", "one in five", "5 of 7": digits that go with the name before them, or are a ratio. */
function isNumberOfName({ index, groups }: RegExpExecArray, sentence: string): boolean {
  const left = before(sentence, index);
  if (/\b(?:one|two|three|\d+) in $/i.test(left) || /^ of \d/.test(behind(sentence, index + groups!['low']!.length)))
    return true;
  const isPlain = /^\d{1,4}$/.test(groups!['low']!) && groups!['qualifier'] === undefined;
  const capital = /(?:^|(?<word>\S+) )\p{Lu}[\p{L}.-]* $/u.exec(left);
  return (
    isPlain &&
    capital?.groups?.['word'] !== undefined &&
    !/^(?:in|at|near|from|and|across|around|of|to)$/i.test(capital.groups['word'])
  );
}

/** What stands near a number: more of a sentence without end is not looked at. */
const NEAR = 200;
const before = (sentence: string, at: number): string => sentence.slice(Math.max(0, at - NEAR), at);
const behind = (sentence: string, at: number): string => sentence.slice(at, at + NEAR);

type Numeral = NonNullable<ReturnType<typeof numberOf>>;

function rangeOf({ value, most }: Numeral, to: Numeral | undefined, high = ''): Pick<Quantity, 'value' | 'high'> {
  if (!to) return most === undefined ? { value } : { value, high: most };
  // "3 to 4 billion": the size is told once, for both.
  const scale = value < 1e3 && to.value >= 1e3 ? to.value / Number(/^[\d.]+/.exec(high)?.[0] ?? to.value) : 1;
  const scaled = Number((value * scale).toPrecision(12));
  const low = scaled <= to.value ? scaled : value;
  return { value: Math.min(low, to.value), high: Math.max(low, to.value) };
}

/** A bare number that reads like a year, or is spelled "one", counts nothing by itself. */
const isYear = (low: string, { groups }: RegExpExecArray): boolean =>
  (/^(?:1[5-9]|20)\d\d$/.test(low) &&
    !groups!['percent'] &&
    !groups!['money'] &&
    !groups!['sign'] &&
    !groups!['strong']) ||
  (/^(?:one|zero)$/i.test(low) && !groups!['percent'] && !groups!['measure']);

function foldOf(match: RegExpExecArray, sentence: string): Quantity[] {
  const word = match.groups!['fold']!;
  const end = match.index + match[0].length;
  const of = multiplied(behind(sentence, end), before(sentence, match.index));
  return [{ start: match.index, end, value: numberOf(word)!.value, unit: 'times', of, rule: 'multiple' }];
}

function multiple(match: RegExpExecArray, sentence: string): Quantity[] {
  const word = match.groups!['multiple']!.toLowerCase();
  const end = match.index + match[0].length;
  const after = behind(sentence, end).replace(/^ (?:the|its|their|his|her|our|in size of the)\b/, '');
  const of = phraseAfter(after) || phraseBefore(before(sentence, match.index));
  // "double standard", "twice elected"
  const isVerb = /^(?:doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|quadrupl(?:ed|ing)|halv(?:e|ed|ing))$/.test(word);
  const compares = / as (?:much|many)$/.test(match[0]);
  if (of === '' || !(isVerb || compares)) return [];
  return [{ start: match.index, end, value: MULTIPLES[word]!, unit: 'times', of, rule: 'multiple' }];
}
