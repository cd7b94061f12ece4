import { z } from 'zod';
import type { Extract } from './extract.ts';

// What an extract looks like that was made elsewhere. Keys that nobody knows are left out.

const text = z.string();
const place = z.int().nonnegative();
const span = { start: place, end: place };
const SPAN = z.object(span);
const CERTAINTY = z.enum(['stated', 'implied']);
const found = { ...span, text, rule: text, certainty: CERTAINTY };

const ROLE = z.object({ ...span, title: text });
const NAME = z.object({
  kind: z.enum(['person', 'system', 'place', 'organization', 'event', 'system-class']),
  ...found,
  entity: text,
  name: text,
  core: SPAN.optional(),
  form: z.enum(['short', 'alias', 'misspelling']).optional(),
  role: ROLE.optional(),
});
const DATE = z.object({
  kind: z.literal('date'),
  ...found,
  timex: z.object({ type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']), value: text, mod: text.optional() }),
  earliest: text.optional(),
  latest: text.optional(),
  edtf: text.optional(),
  anchor: text.optional(),
  explanation: text,
  leftover: z.boolean().optional(),
});
const REFERENCE = z.object({ kind: z.literal('reference'), ...found, refersTo: text, name: text });

const STATEMENT = z.object({
  ...span,
  direct: z.boolean(),
  content: z.array(SPAN),
  cue: SPAN.extend({ lemma: text }).optional(),
  source: SPAN.optional(),
  speaker: SPAN.extend({ entity: text }).optional(),
  speakerRule: text,
  addressee: SPAN.optional(),
  when: SPAN.optional(),
  rule: text,
  certainty: CERTAINTY,
});
const QUANTITY = z.object({
  ...span,
  value: z.number(),
  high: z.number().optional(),
  unit: text,
  of: text,
  qualifier: z.enum(['more than', 'less than', 'at least', 'at most', 'about', 'nearly']).optional(),
  rule: text,
});

const CLUE = z.object({
  kind: z.enum(['date', 'yearless', 'event', 'office', 'anniversary', 'page']),
  words: text,
  sentence: place.optional(),
  block: place.optional(),
  agrees: z.boolean(),
});
const PUBLISHED = z.object({
  edtf: text,
  earliest: text,
  latest: text,
  anchor: text,
  basis: text,
  certainty: CERTAINTY,
  from: z.enum(['sidecar', 'argument', 'text', 'inferred']),
  evidence: z.array(CLUE).optional(),
});
const BLOCK = z.object({
  ...span,
  role: z.enum(['title', 'repeat', 'heading', 'paragraph', 'leftover']),
  leftover: text.optional(),
  rule: text,
});
const REPAIR = z.object({ ...span, text, to: text, by: z.enum(['rule', 'editor']), why: text.optional() });
const ARTICLE = z.object({
  id: text,
  text,
  title: text,
  titleFrom: z.enum(['printed', 'opening']),
  blocks: z.array(BLOCK),
  sentences: z.array(z.object({ index: place, ...span, block: place })),
  repairs: z.array(REPAIR).optional(),
  published: PUBLISHED.optional(),
  publisher: text.optional(),
  author: text.optional(),
  url: text.optional(),
  language: text,
  notes: z.array(text),
  reviewed: z.object({ by: text, date: text }).optional(),
  inferred: z.array(text),
  unchecked: z.record(text, text).optional(),
  original: z.object({ file: text, sha256: text }).optional(),
});

const EXTRACT = z.object({
  article: ARTICLE,
  mentions: z.array(z.discriminatedUnion('kind', [NAME, DATE, REFERENCE])),
  statements: z.array(STATEMENT),
  quantities: z.array(QUANTITY),
  known: z.array(text),
});

/** An extract, or what about it is not as it should be: its form, or places that its text does not have. */
export function checkExtract(value: unknown): Extract | { readonly wrong: string } {
  const result = EXTRACT.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    return { wrong: `${issue!.path.join('.') || 'the line'}: ${issue!.message}` };
  }
  const extract = result.data as Extract;
  const { article, mentions, statements, quantities } = extract;
  const places = [...article.blocks, ...article.sentences, ...mentions, ...statements, ...quantities];
  if (places.some(({ start, end }) => start > end || end > article.text.length))
    return { wrong: 'places that lie outside of the text' };
  const printed = [...mentions, ...(article.repairs ?? [])];
  if (printed.some(({ start, end, text: words }) => article.text.slice(start, end) !== words))
    return { wrong: 'words that do not stand where they are said to stand' };
  return extract;
}
