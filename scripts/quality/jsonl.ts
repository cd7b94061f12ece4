import { z } from 'zod';
import { findMentions } from '../../src/extract/index.ts';
import { ingest, isPublicationDate } from '../../src/ingest/index.ts';
import type { Catalogue, NameMention } from '../../src/model.ts';
import type { Score } from '../../src/site/quality.ts';
import { addCoreference, NO_COREFERENCE, scoreClusters, type Coreference } from './coreference.ts';
import { scoreOfB } from './figures.ts';
import { NAMED } from './score.ts';

/** Kinds of mentions that have no name, in the words of the extractor. */
const NAMELESS = ['date', 'system-class'];

const mention = z
  .object({
    /** UTF-16 offsets into the text, `end` exclusive. */
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    type: z.string().optional(),
    /** Mentions of one cluster are one entity; a mention without is alone. */
    cluster: z.union([z.string(), z.number()]).optional(),
    /** Debatable: neither finding nor missing it counts. */
    optional: z.boolean().default(false),
  })
  .refine(({ start, end }) => start < end, 'expected a start before the end');

/** A text with annotated names, as a line gives it. */
const annotated = z
  .object({
    id: z.string(),
    text: z.string().min(1),
    published: z.string().refine(isPublicationDate, 'expected an EDTF date such as 2025-06-04').nullish(),
    mentions: z.array(mention),
  })
  .refine(({ text, mentions }) => mentions.every(({ end }) => end <= text.length), {
    error: 'expected mentions that end within the text',
    path: ['mentions'],
  });

export type Annotated = z.output<typeof annotated>;

/** The annotated texts of a file of JSON lines; throws one error that lists every line that cannot be read. */
export function parseAnnotated(lines: string, file: string): Annotated[] {
  const problems: string[] = [];
  const texts = lines.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      const result = annotated.safeParse(JSON.parse(line));
      if (result.success) return result.data;
      problems.push(
        ...result.error.issues.map((issue) => `${file}:${i + 1}: ${issue.path.join('.')}: ${issue.message}`),
      );
    } catch (error) {
      problems.push(`${file}:${i + 1}: expected JSON; ${(error as Error).message}`);
    }
    return [];
  });
  if (problems.length > 0) throw new Error(`Annotated texts that cannot be read:\n${problems.join('\n')}`);
  return texts;
}

/** B-cubed of one text, over all names and over those both annotated and found. */
export interface Measured {
  readonly id: string;
  readonly wanted: number;
  readonly found: number;
  readonly all: Score;
  readonly shared: Score;
}

/** B-cubed over the names of each text, and over all of them together. */
export function measureAnnotated(texts: readonly Annotated[], catalogue: Catalogue): Measured[] {
  const each = texts.map((text) => ({ id: text.id, coreference: coreferenceOf(text, catalogue) }));
  const sum = each.map(({ coreference }) => coreference).reduce(addCoreference, NO_COREFERENCE);
  return [...each, { id: 'all mentions', coreference: sum }].map(({ id, coreference: { all, shared } }) => ({
    id,
    wanted: all.wanted,
    found: all.found,
    all: scoreOfB(all),
    shared: scoreOfB(shared),
  }));
}

function coreferenceOf({ id, text, published, mentions }: Annotated, catalogue: Catalogue): Coreference {
  const found = findMentions(ingest({ id, text, published: published ?? undefined }), catalogue);
  const given = found.filter((one): one is NameMention => NAMED.some((kind) => kind === one.kind));
  const marked = mentions.map((one, i) => ({
    spans: [one],
    cluster: one.cluster ?? `alone ${i}`,
    debatable: one.optional || NAMELESS.includes(one.type ?? ''),
  }));
  return scoreClusters(
    marked.filter(({ debatable }) => !debatable),
    marked.filter(({ debatable }) => debatable),
    given,
  );
}
