import { quoteOf } from '../extract/corrections/index.ts';
import { meantBy } from '../extract/corrections/finds/statements.ts';
import { isName } from '../analyze/sentences.ts';
import type { FigureEntry, NameMention, Quote, ReadArticle, Span, StatementEntry } from '../model.ts';
import { TIME_UNITS } from '../lexicon/quantities.ts';
import { WHAT } from '../read/corrections-schema.ts';
import { confirmation, fix } from './fixes.ts';
import { placeOf } from './places.ts';
import type { FindDoubt, Fix } from './report.ts';

/** People who may be meant, the nearest first. */
const CANDIDATES = 3;

/** Statements without a known speaker, then those whose speaker a rule has inferred; what editors have judged is left out. */
export function statementDoubts(read: ReadArticle, statements: readonly StatementEntry[]): FindDoubt[] {
  const open = statements.filter(({ correction, confirmed }) => correction === undefined && confirmed === undefined);
  const unknown = open.filter(({ speaker }) => speaker === undefined);
  const inferred = open.filter(({ speaker, certainty }) => speaker !== undefined && certainty === 'implied');
  return [...unknown, ...inferred].flatMap((one): FindDoubt[] => {
    const quote = statementQuote(read, one);
    if (!quote) return [];
    const reason =
      one.speaker === undefined
        ? one.source === undefined
          ? 'nobody is named as the speaker'
          : `who speaks is not named: “${one.source}”`
        : `the speaker is inferred (${one.speakerRule}${one.source === undefined ? '' : `: “${one.source}”`})`;
    const place = placeOf(read, one.content[0]!);
    const says = one.speaker ?? 'nobody';
    return [{ ...place, words: one.text, says, reasons: [reason], fixes: statementFixes(read, one, quote) }];
  });
}

function statementFixes(read: ReadArticle, one: StatementEntry, quote: Quote): Fix[] {
  const others = namesNear(read, one).filter(({ entity }) => entity !== one.speaker);
  return [
    ...others.map(({ entity, name }) =>
      fix(`${name} says it`, { do: 'set-statement', ...quote, speaker: entity, why: `${name} says it.` }),
    ),
    ...(one.speaker === undefined
      ? []
      : [
          fix('nobody in particular says it', {
            do: 'set-statement',
            ...quote,
            speaker: 'nobody',
            why: 'Nobody is named.',
          }),
        ]),
    fix('it is no statement', { do: 'remove-statement', ...quote, why: 'No statement.' }),
    confirmation(quote, { kind: 'statement', ...(one.speaker !== undefined && { entity: one.speaker }) }),
  ];
}

/** People whom the article names before or in a statement, the nearest first. */
function namesNear({ mentions }: ReadArticle, { end }: Span): NameMention[] {
  const before = mentions.filter(isName).filter((one) => one.kind === 'person' && one.start < end);
  return [...new Map(before.map((one) => [one.entity, one])).values()]
    .sort((a, b) => b.start - a.start)
    .slice(0, CANDIDATES);
}

/** Its first words, or all of them where those mean another statement as well. */
function statementQuote({ article, statements = [] }: ReadArticle, one: StatementEntry): Quote | undefined {
  const [first] = one.content;
  const words = /^(?:\S+\s+){0,7}\S+/.exec(article.text.slice(first!.start, first!.end))?.[0] ?? '';
  const short = { start: first!.start, end: first!.start + words.length };
  const isIt = (span: Span): boolean => {
    const meant = meantBy(statements, span, article.text);
    return (
      meant.length === 1 && meant[0]!.content[0]!.start === first!.start && meant[0]!.content[0]!.end === first!.end
    );
  };
  const span = [short, first!].find(isIt);
  const line = span && article.blocks.some(({ start, end }) => start <= span.start && span.end <= end);
  return span && line ? quoteOf(article, span) : undefined;
}

/** A phrase of as many words may have been cut off, or may hold more than what is counted. */
const LONG = 5;

/** Figures of which it is not sure what they count, or in what. */
export function figureDoubts(read: ReadArticle, figures: readonly FigureEntry[]): FindDoubt[] {
  return figures
    .filter(({ correction, confirmed }) => correction === undefined && confirmed === undefined)
    .flatMap((one): FindDoubt[] => {
      const reasons = figureReasons(one);
      if (reasons.length === 0) return [];
      const quote = quoteOf(read.article, one);
      const of = one.of === '' ? WHAT : one.of;
      return [
        {
          ...placeOf(read, one),
          says: figureSays(one),
          reasons,
          fixes: [
            fix('it counts something else', { do: 'set-figure', ...quote, of, why: 'As the sentence says.' }),
            fix('it is no figure', { do: 'remove-figure', ...quote, why: 'It counts nothing.' }),
            confirmation(quote, { kind: 'figure' }),
          ],
        },
      ];
    });
}

const figureSays = ({ value, high, unit, of }: FigureEntry): string =>
  [high === undefined ? value : `${value}–${high}`, unit === 'count' ? '' : unit, of]
    .filter((part) => part !== '')
    .join(' ');

function figureReasons({ unit, of, value, high, text }: FigureEntry): string[] {
  const words = of.split(' ').length;
  return [
    ...(of === '' && !TIME_UNITS.has(unit) ? ['the text does not say what it counts or measures'] : []),
    ...(unit === 'times' ? ['a multiple: what it multiplies is read from the words around it'] : []),
    ...(words >= LONG ? ['what it counts is a long phrase, of which a part may not belong'] : []),
    ...(high !== undefined && !/\d/.test(text) && high > 2 * value ? ['a number by its size only'] : []),
  ];
}

/** Roles that stand beside a name without being its title: set off by a comma, or after it. */
export function roleDoubts(read: ReadArticle): FindDoubt[] {
  const { article } = read;
  return read.mentions.filter(isName).flatMap((one): FindDoubt[] => {
    const { role, entity, name } = one;
    if (!role || role.correction !== undefined || role.confirmed !== undefined) return [];
    const isAfter = role.start >= one.end;
    if (!isAfter && !/[,;:(–—-]\s*$/.test(article.text.slice(role.end, one.start))) return [];
    const quote = quoteOf(article, role);
    const where = isAfter ? 'after the name' : 'before the name, set off by a comma';
    return [
      {
        ...placeOf(read, role),
        says: `role of ${name}`,
        reasons: [`implied: it stands ${where}`],
        fixes: [
          fix('it is not theirs', { do: 'remove-role', ...quote, why: `Not the role of ${name}.` }),
          confirmation(quote, { kind: 'role', entity }),
        ],
      },
    ];
  });
}
