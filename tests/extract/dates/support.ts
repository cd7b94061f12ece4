import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findDates } from '../../../src/extract/dates/index.ts';
import { toReading } from '../../../src/extract/words/to-reading.ts';
import type { Article, Block, CatalogueEntry, DateMention, Published } from '../../../src/model.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';

export interface Given {
  /** Day of publication. */
  readonly on?: string;
  /** Last day of publication, where `on` is the first and the anchor. */
  readonly until?: string;
  readonly events?: readonly Pick<CatalogueEntry, 'name' | 'when'>[];
  /** Lines that contain this are leftovers of the web page. */
  readonly leftover?: string;
}

/** The dates of a text whose lines are its paragraphs; every span is checked against the text. */
export function datesIn(text: string, { on, until = on, events = [], leftover }: Given = {}): DateMention[] {
  const blocks = blocksOf(text, leftover);
  const sentences = blocks
    .flatMap((block, i) =>
      block.role === 'leftover' ? [] : sentencesOf(text, block).map((span) => ({ ...span, block: i })),
    )
    .map((sentence, index) => ({ ...sentence, index }));
  const published: Published | undefined =
    on === undefined || until === undefined
      ? undefined
      : { edtf: on, earliest: on, latest: until, anchor: on, basis: '', certainty: 'stated', from: 'argument' };
  const article: Article = {
    id: 'a',
    text,
    title: '',
    titleFrom: 'opening',
    blocks,
    sentences,
    ...(published ? { published } : {}),
    language: 'en',
    notes: [],
    inferred: [],
  };
  const entries = events.map((event) => ({
    ...event,
    id: `event/${event.name}`,
    kind: 'event' as const,
    aliases: [],
    cued: [],
  }));
  const found = findDates(toReading(article, { entries }));
  for (const mention of found) assert.equal(text.slice(mention.start, mention.end), mention.text);
  return found;
}

/** A mention in one line: `late June = 2022-06 END`. */
export function inShort({ text, timex }: DateMention): string {
  return `${text} = ${timex.value}${timex.mod ? ` ${timex.mod}` : ''}`;
}

/** A row of a table: the sentence, then what is found in it, in order. Without a second part nothing may be found. */
export type Row = readonly [sentence: string, ...found: string[]];

/** One test a row. */
export function rows(given: Given, table: readonly Row[]): void {
  for (const [sentence, ...expected] of table)
    it(sentence, () => assert.deepEqual(datesIn(sentence, given).map(inShort), expected));
}

/** One test: nothing is found in any of the sentences. */
export function nothingIn(sentences: readonly string[], given: Given = { on: '2025-06-04' }): void {
  for (const sentence of sentences)
    it(`finds nothing in: ${sentence}`, () => assert.deepEqual(datesIn(sentence, given).map(inShort), []));
}

function blocksOf(text: string, leftover: string | undefined): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const at = start + line.length - line.trimStart().length;
    const isLeftover = leftover !== undefined && line.includes(leftover);
    if (line.trim() !== '')
      blocks.push({
        start: at,
        end: start + line.trimEnd().length,
        role: isLeftover ? 'leftover' : 'paragraph',
        ...(isLeftover ? { leftover: 'related' as const } : {}),
        rule: 'line',
      });
    start += line.length + 1;
  }
  return blocks;
}
