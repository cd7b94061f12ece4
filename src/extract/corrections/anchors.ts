import type { Article, CorrectionProblem, Quote, Span } from '../../model.ts';
import { legible, legibleWords, occurrencesOf, wordsAt, type Legible, type Selector } from '../../text/quotes.ts';

/** What is wrong, without saying yet with which correction. */
export type Fault = Omit<CorrectionProblem, 'correction' | 'path'> & { readonly key: string };

/** Most words of context on one side of a quote. */
const LONGEST = 12;
/** How many places an error names. */
const SHOWN = 4;

/** An article in which words are looked for; its text is made legible once. */
export interface Ground {
  readonly article: Article;
  readonly legible: Legible;
}

export function groundOf(article: Article): Ground {
  return { article, legible: legible(article.text) };
}

/** The places that a quote means: one, or every one where it says so; or why that cannot be told. */
export function locate(ground: Ground, quote: Quote): { spans: readonly Span[] } | { fault: Fault } {
  const all = occurrencesOf(ground.legible, quote);
  const own = all.filter((span) => isOwnText(ground.article, span));
  if (own.length === 1 || (own.length > 1 && quote.all)) return { spans: own };
  if (own.length > 1) return { fault: ambiguous(ground, own, quote) };
  return { fault: all.length > 0 ? inLeftover(quote) : missing(ground, quote) };
}

/**
 * The quote that means this span and no other, with as few words of context as that takes: what an editor would write.
 * Where no context tells it from another place, the longest one is given.
 */
export function quoteOf(article: Article, span: Span): Quote {
  const ground = groundOf(article);
  return { article: article.id, quote: flat(article.text.slice(span.start, span.end)), ...contextOf(ground, span) };
}

function contextOf(ground: Ground, span: Span): Pick<Quote, 'before' | 'after'> {
  const { text } = ground.article;
  const quote = text.slice(span.start, span.end);
  const choices = Array.from({ length: LONGEST + 1 }, (_, words) => {
    const before = words && wordsAt(text.slice(0, span.start), -words);
    const after = words && wordsAt(text.slice(span.end), words);
    return [
      ...(before ? [{ before }] : []),
      ...(after ? [{ after }] : []),
      { ...(before && { before }), ...(after && { after }) },
    ];
  }).flat();
  return choices.find((context) => isOnly(ground, { quote, ...context })) ?? choices.at(-1)!;
}

function isOnly(ground: Ground, selector: Selector): boolean {
  return occurrencesOf(ground.legible, selector).filter((span) => isOwnText(ground.article, span)).length === 1;
}

/** Whether a span lies in one block of the article itself, not in what the web page left behind. */
function isOwnText({ blocks }: Article, { start, end }: Span): boolean {
  return blocks.some((block) => block.role !== 'leftover' && block.start <= start && end <= block.end);
}

function ambiguous(ground: Ground, spans: readonly Span[], { quote, before, after }: Quote): Fault {
  const given = before || after ? ' with this context' : '';
  return {
    key: 'quote',
    expected: 'words that occur once in the article, or a context that tells which are meant',
    found: `"${flat(quote)}"${given} ${spans.length} times: ${placesOf(ground, spans)}`,
    hint: 'copy the context of the one that is meant, or write "all: true"',
  };
}

function missing(ground: Ground, quote: Quote): Fault {
  const expected = `words of the article ${quote.article}`;
  const gone = 'copy the words from the article, or remove the correction if they are gone';
  const bare = occurrencesOf(ground.legible, { quote: quote.quote }).filter((span) => isOwnText(ground.article, span));
  if (bare.length > 0)
    return {
      key: quote.before ? 'before' : 'after',
      expected: 'the words that stand directly before and after the quote',
      found: `others; "${flat(quote.quote)}" stands there with ${placesOf(ground, bare)}`,
      hint: 'copy the context of the one that is meant',
    };
  const longer = longerWord(ground, quote.quote);
  if (longer)
    return {
      key: 'quote',
      expected,
      found: `"${flat(quote.quote)}", which stands there only within a longer word ("${longer}")`,
      hint: 'quote the whole word, or give the letters beside it as "before" or "after"',
    };
  const other = otherCase(ground, quote.quote);
  return {
    key: 'quote',
    expected,
    found: `"${flat(quote.quote)}", which is not in it${other ? `; "${other}" is` : ''}`,
    hint: gone,
  };
}

/** The words with the rest of the word that they are part of. */
function longerWord({ legible: { text } }: Ground, quote: string): string | undefined {
  const words = legibleWords(quote);
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0) return undefined;
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, at))![0];
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at + words.length))![0];
  return before + words + after;
}

/** The words as the text has them in other capitals. */
function otherCase({ article, legible: { text, ...rest } }: Ground, quote: string): string | undefined {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return undefined;
  const [span] = occurrencesOf({ text: lower, ...rest }, { quote: quote.toLowerCase() });
  return span && flat(article.text.slice(span.start, span.end));
}

function inLeftover({ article, quote }: Quote): Fault {
  return {
    key: 'quote',
    expected: `words of the article ${article}`,
    found: `"${flat(quote)}" in a leftover of the web page only, or across two lines`,
    hint: 'quote words of one line of the article itself, or remove the correction',
  };
}

function placesOf(ground: Ground, spans: readonly Span[]): string {
  const shown = spans.slice(0, SHOWN).map((span) => {
    const { before, after } = contextOf(ground, span);
    const context = [before && `before: ${quoted(before)}`, after && `after: ${quoted(after)}`].filter(Boolean);
    return context.join(', ') || 'nothing around it';
  });
  const more = spans.length - shown.length;
  return `${shown.map((place, i) => `(${i + 1}) ${place}`).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** In quotation marks, so that it can be pasted into YAML as it is. */
const quoted = (words: string): string => `'${words.replaceAll("'", "''")}'`;

/** On one line, without invisible characters. */
const flat = (words: string): string =>
  words
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
