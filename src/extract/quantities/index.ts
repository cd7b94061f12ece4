import { CURRENCIES, MEASURES, MULTIPLES, QUALIFIERS } from '../../lexicon/quantities.ts';
import type { Article, Mention, Quantity, Span } from '../../model.ts';
import { countBefore } from '../../text/bisect.ts';
import { matchesIn } from '../../text/matches.ts';
import { phraseAfter, phraseBefore } from './counted.ts';
import { numberOf } from './numerals.ts';
import { FIGURE, FOLD, MULTIPLE } from './patterns.ts';

/** A sentence without a figure in digits or one of these has none. */
const SIGN_OF_ONE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|\w+fold|twice|doubl\w+|tripl\w+|quadrupl\w+|halv\w+|one (?:percent|per cent))\b/i;

/**
 * Numbers with what they count or measure: sums, shares, people, things, ranges, multiples ("more than 1,000 troops", "5% of
 * their output", "fivefold"). Numbers in names and dates are none; nor is one that counts nothing. `article` in its plain
 * view, `mentions` sorted and with its offsets. In the order of the text.
 */
export function findQuantities(article: Article, mentions: readonly Mention[]): Quantity[] {
  const taken = mentions.filter(
    (mention) => mention.kind !== 'date' || mention.timex.type === 'DATE' || mention.timex.type === 'TIME',
  );
  return article.sentences.flatMap(({ start, end }) => {
    const sentence = article.text.slice(start, end);
    if (!SIGN_OF_ONE.test(sentence)) return [];
    const inside = taken.slice(
      countBefore(taken, (mention) => mention.end <= start),
      countBefore(taken, (mention) => mention.start < end),
    );
    const isFree = ({ index, 0: words }: RegExpExecArray): boolean =>
      !inside.some((span) => span.start < start + index + words.length && start + index < span.end);
    const figures = matchesIn(sentence, FIGURE)
      .filter(isFree)
      .flatMap((match) => figure(match, sentence));
    const folds = matchesIn(sentence, FOLD)
      .filter(isFree)
      .flatMap((match) => foldOf(match, sentence));
    const multiples = matchesIn(sentence, MULTIPLE)
      .filter(isFree)
      .flatMap((match) => multiple(match, sentence));
    return [...figures, ...folds, ...multiples.filter((one) => !figures.some((other) => overlaps(one, other)))]
      .sort((a, b) => a.start - b.start)
      .map((found) => ({ ...found, start: start + found.start, end: start + found.end }));
  });
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function figure(match: RegExpExecArray, sentence: string): Quantity[] {
  const { low = '', high, and, between, qualifier } = match.groups!;
  if (and !== undefined && between === undefined) return [];
  const [from, to] = [numberOf(low), high === undefined ? undefined : numberOf(high)];
  if (!from || (high !== undefined && !to) || isYear(low, match)) return [];
  const end = match.index + match[0].length;
  const told = toldOf(match, sentence.slice(end), sentence.slice(0, match.index));
  if (!told) return [];
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

type Numeral = NonNullable<ReturnType<typeof numberOf>>;

function rangeOf({ value, most }: Numeral, to: Numeral | undefined, high = ''): Pick<Quantity, 'value' | 'high'> {
  if (!to) return most === undefined ? { value } : { value, high: most };
  // "3 to 4 billion": the size is told once, for both.
  const scale = value < 1e3 && to.value >= 1e3 ? to.value / Number(/^[\d.]+/.exec(high)?.[0] ?? to.value) : 1;
  const low = value * scale <= to.value ? value * scale : value;
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

type Told = Pick<Quantity, 'unit' | 'of' | 'rule'>;

/** The unit and what is counted; nothing where neither is told. */
function toldOf({ groups }: RegExpExecArray, after: string, before: string): Told | undefined {
  const { percent, sign, money, strong, measure, glued, fold, times } = groups!;
  if (percent !== undefined) return { unit: '%', of: shareOf(after, before), rule: 'share' };
  const currency = sign?.trim() ?? money?.trim().split(/\s/).at(-1);
  if (currency !== undefined) return { unit: CURRENCIES[currency.toLowerCase()]!, of: purposeOf(after), rule: 'sum' };
  if (fold !== undefined) return { unit: 'times', of: multiplied(after, before), rule: 'multiple' };
  if (times !== undefined) return { unit: 'times', of: phraseAfter(after), rule: 'multiple' };
  const unit = glued ?? measure;
  if (unit !== undefined && /^ old\b/.test(after)) return undefined;
  if (unit !== undefined) return { unit: MEASURES[unit.toLowerCase()] ?? unit, of: attached(after), rule: 'measure' };
  const of = phraseAfter(after.replace(/^ of (?!the\b|them\b|us\b|its\b|their\b|those\b)/, ' '));
  return of === '' ? undefined : { unit: 'count', of, rule: strong === undefined ? 'count' : 'strength' };
}

/** "of their output", "on core defense", "increase"; of what rises or falls by it, the thing itself ("shares lost 4 %"). */
function shareOf(after: string, before: string): string {
  const moved = MOVES.exec(before);
  if (moved) return phraseBefore(before.slice(0, moved.index));
  const share = /^ (?:of|on|for) (?:the |its |their |his |her )?/.exec(after);
  return phraseAfter(share ? after.slice(share[0].length) : after);
}

const MOVES =
  /\s(?:(?:has|have|had) )?(?:rose|risen|rises|fell|fallen|falls|up|down|gained|lost|dropped|jumped|climbed|surged|slid|increased|decreased|grew|grown|shrank|declined|slipped|soared|plunged)(?: by| to| about| some| nearly| almost| more than)* ?$/i;

/** "in aid", "for the contract", "contract" */
function purposeOf(after: string): string {
  const purpose = /^ (?:(?:worth )?of|in|for|on) (?:the |its |their |a )?/.exec(after);
  return phraseAfter(purpose ? after.slice(purpose[0].length) : after);
}

/** A noun right after a measure: "a 300 km range". */
const attached = (after: string): string => (/^[ -]\p{Ll}/u.test(after) ? phraseAfter(after.replace(/^-/, ' ')) : '');

/** "a fivefold increase", "expand their capabilities fivefold" */
const multiplied = (after: string, before: string): string => phraseAfter(after) || phraseBefore(before);

function foldOf(match: RegExpExecArray, sentence: string): Quantity[] {
  const word = match.groups!['fold']!;
  const end = match.index + match[0].length;
  const of = multiplied(sentence.slice(end), sentence.slice(0, match.index));
  return [{ start: match.index, end, value: numberOf(word)!.value, unit: 'times', of, rule: 'multiple' }];
}

function multiple(match: RegExpExecArray, sentence: string): Quantity[] {
  const word = match.groups!['multiple']!.toLowerCase();
  const end = match.index + match[0].length;
  const after = sentence.slice(end).replace(/^ (?:the|its|their|his|her|our|in size of the)\b/, '');
  const of = phraseAfter(after) || phraseBefore(sentence.slice(0, match.index));
  // "double standard", "twice elected"
  const isVerb = /^(?:doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|quadrupl(?:ed|ing)|halv(?:e|ed|ing))$/.test(word);
  const compares = / as (?:much|many)$/.test(match[0]);
  if (of === '' || !(isVerb || compares)) return [];
  return [{ start: match.index, end, value: MULTIPLES[word]!, unit: 'times', of, rule: 'multiple' }];
}
