import { quoteOf } from '../extract/corrections/index.ts';
import type { FindKind, NameKind, Quote, ReadArticle, Span, WrittenCorrection } from '../model.ts';
import { formatCorrection } from '../read/corrections-format.ts';
import type { Fix } from './report.ts';

/** A kind of mention as people say it. */
export const KIND_NAMES: Readonly<Record<NameKind, string>> = {
  person: 'a person',
  system: 'a weapon system',
  'system-class': 'a class of systems',
  place: 'a place',
  organization: 'an organization',
  event: 'an event',
};

/** A correction with the lines to paste. */
export function fix(when: string, correction: WrittenCorrection): Fix {
  return { when, correction, yaml: formatCorrection(correction) };
}

/** The words of one place; where they stand in several, all of them. */
export function quoteFor({ article }: ReadArticle, spans: readonly Span[]): Quote {
  const quote = quoteOf(article, spans[0]!);
  return spans.length > 1 ? { article: quote.article, quote: quote.quote, all: true } : quote;
}

/** The words are no name. */
export const removal = (quote: Quote): Fix => fix('it is no name', { do: 'remove', ...quote, why: 'Not a name.' });

/** The words are a name of another kind. */
export function change(quote: Quote, from: NameKind, kind: NameKind): Fix {
  const why = `${capital(KIND_NAMES[kind])}, not ${KIND_NAMES[from]}.`;
  return fix(`it is ${KIND_NAMES[kind]}`, { do: 'change-kind', ...quote, kind, why });
}

/** The words are a name that was missed. */
export const addition = (quote: Quote, kind: NameKind): Fix =>
  fix(`it is ${KIND_NAMES[kind]}`, { do: 'add', ...quote, kind, why: 'A name.' });

/** The words are a name of their own, not a misspelling of this one. */
export const ownName = (quote: Quote, name: string): Fix =>
  fix('it is someone else', { do: 'link', ...quote, name: quote.quote, why: `Not ${name}.` });

/** It is right. */
export const confirmation = (
  quote: Quote,
  what: { readonly kind?: FindKind; readonly entity?: string; readonly edtf?: string },
): Fix => fix('it is right', { do: 'confirm', ...quote, ...what, why: 'Checked.' });

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
