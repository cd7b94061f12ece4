import type { Article, Block, Original, Published, Reviewed, Sentence, Span } from '../model.ts';
import { sentencesOf } from '../text/sentences.ts';
import { oneLine, plainView, type View } from '../text/view/index.ts';
import { pagesOf, type Page } from './blocks.ts';
import { authorOf, publisherOf } from './credits.ts';
import { languageOf } from './language.ts';
import { ageOfLinks, publishedAs, publishedIn } from './published.ts';
import type { GivenDate } from './published.ts';
import { openingOf } from './title.ts';

export { decode } from './decode.ts';
export type { Decoded, Encoding } from './decode.ts';
export { isPublicationDate } from './published.ts';
export type { GivenDate } from './published.ts';

/** What an editor states about an article; everything left out is inferred from the text. */
export interface GivenFacts {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: GivenDate | undefined;
  readonly language?: string | undefined;
  readonly notes?: readonly string[] | undefined;
  /** Which of these a program has filled in, with where it found them. */
  readonly inferred?: Article['unchecked'] | undefined;
  readonly original?: Original | undefined;
  readonly reviewed?: Reviewed | undefined;
}

export interface Input {
  /** Slug, unique within the corpus. */
  readonly id: string;
  /** The decoded text, verbatim. */
  readonly text: string;
  readonly sidecar?: GivenFacts | undefined;
  /** EDTF date of publication from the caller; it wins over the sidecar's. */
  readonly published?: string | undefined;
}

/**
 * Makes an article of a text: blocks with their roles, sentences of everything but leftovers, and what is known of
 * title, publisher, author, language and date. Lines are read in the text's plain view; what the article says of places
 * points into the verbatim text. Throws a RangeError where `published` is no EDTF date with two ends.
 */
export const ingest = (input: Input): Article => ingestAll([input])[0]!;

/** The same of several texts, one step after the other, which takes less time for each. */
export function ingestAll(inputs: readonly Input[]): Article[] {
  const views = inputs.map(({ text }) => plainView(text));
  const pages = pagesOf(views.map(({ text }, i) => ({ text, title: inputs[i]!.sidecar?.title })));
  const sentences = pages.map(({ blocks }, i) => numbered(views[i]!.text, blocks));
  const languages = pages.map(({ blocks }, i) => languageOf(proseOf(views[i]!.text, blocks)));
  return inputs.map((input, i) => {
    const found = { view: views[i]!, page: pages[i]!, sentences: sentences[i]!, language: languages[i]! };
    return toArticle(input, found);
  });
}

/** What is found in a text. */
interface Found {
  readonly view: View;
  readonly page: Page;
  readonly sentences: readonly Sentence[];
  readonly language: string;
}

function toArticle({ id, text: verbatim, sidecar = {}, published }: Input, read: Found): Article {
  const { text, toSource } = read.view;
  const { blocks, headline } = read.page;
  const lines = blocks.map(({ rule, start, end }) => ({ rule, text: text.slice(start, end) }));
  const printed = (plain: Span): string => {
    const { start, end } = toSource(plain);
    return oneLine(verbatim.slice(start, end));
  };
  const inSource = <T extends Span>(spans: readonly T[]): readonly T[] =>
    text === verbatim ? spans : spans.map((span) => ({ ...span, ...toSource(span) }));
  const own = blocks.filter(isOwn);
  const opening = own.find(({ rule }) => rule === 'line of text') ?? own[0] ?? blocks[0];
  const title = sidecar.title ?? (headline && printed(placeOf(headline.title, text, blocks)));
  const given = withoutGaps({
    publisher: sidecar.publisher,
    author: sidecar.author,
    published: dateOf(published, sidecar.published),
    language: sidecar.language,
  });
  const found = withoutGaps({
    publisher: publisherOf(lines, headline?.site),
    author: authorOf(lines),
    published: publishedIn(text, blocks),
    language: read.language,
  });
  const inferred = Object.keys(found).filter((field) => !(field in given));
  return {
    id,
    text: verbatim,
    title: title ?? openingOf(opening ? printed(opening) : id),
    titleFrom: title === undefined ? 'opening' : 'printed',
    blocks: inSource(blocks),
    sentences: inSource(read.sentences),
    language: 'und',
    ...found,
    ...given,
    ...withoutGaps({
      url: sidecar.url,
      unchecked: sidecar.inferred,
      original: sidecar.original,
      reviewed: reviewOf(sidecar.reviewed),
    }),
    notes: [...(sidecar.notes ?? []), ...withoutDate(text, blocks, given.published ?? found.published)],
    inferred: sidecar.title === undefined ? ['title', ...inferred] : inferred,
  };
}

const isOwn = ({ role }: Block): boolean => role !== 'leftover';

const proseOf = (text: string, blocks: readonly Block[]): string =>
  blocks
    .filter(isOwn)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

/** Where a headline stands in the block that was made of it. */
function placeOf(title: string, text: string, blocks: readonly Block[]): Span {
  const block = blocks.find(({ role }) => role === 'title')!;
  const start = text.indexOf(title, block.start);
  return { start, end: start + title.length };
}

function dateOf(argument: string | undefined, sidecar: GivenDate | undefined): Published | undefined {
  if (argument !== undefined) return publishedAs({ edtf: argument }, 'argument');
  return sidecar && publishedAs(sidecar, 'sidecar');
}

const reviewOf = (reviewed: Reviewed | undefined): Reviewed | undefined =>
  reviewed && { by: reviewed.by, date: reviewed.date };

function withoutDate(text: string, blocks: readonly Block[], published: Published | undefined): string[] {
  const note = published ? undefined : ageOfLinks(text, blocks);
  return note === undefined ? [] : [note];
}

function numbered(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((own, block) => {
    if (own.role === 'leftover') return;
    for (const { start, end } of sentencesOf(text, own)) sentences.push({ index: sentences.length, start, end, block });
  });
  return sentences;
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutGaps<T extends object>(facts: T): Given<T> {
  const given: Given<T> = {};
  for (const field in facts) if (facts[field] !== undefined) given[field] = facts[field] as Given<T>[typeof field];
  return given;
}
