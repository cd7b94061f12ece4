import type { NameKind, Span, Timex } from '../../src/model.ts';
import { locate, locateVariant, linesOf, type Line } from './locate.ts';
import type { GoldFile, Quoted } from './schema.ts';

/** An annotation found in its text. */
interface Placed {
  readonly span: Span;
  readonly text: string;
  /** Every span that is right, the preferred one first. */
  readonly spans: readonly Span[];
  /** Neither finding nor missing it counts. */
  readonly optional: boolean;
  /** `file.yaml, line 3: "NATO"`, for messages. */
  readonly where: string;
}

export interface GoldName extends Placed {
  readonly kind: NameKind;
  readonly entity: string;
  readonly form?: 'short' | 'alias' | 'misspelling' | undefined;
}

/** Each list holds every answer that is right, the preferred one first; an empty list means: not compared. */
export interface GoldDate extends Placed {
  readonly type: Timex['type'];
  readonly values: readonly string[];
  readonly mods: readonly string[];
  readonly earliest: readonly string[];
  readonly latest: readonly string[];
  readonly leftover: boolean;
}

export interface GoldRole {
  readonly person: string;
  readonly titles: readonly string[];
  /** Where the title stands. */
  readonly title: Span;
  /** From the sentence's beginning to the end of its line. */
  readonly span: Span;
  readonly optional: boolean;
  readonly where: string;
}

export interface GoldLeftover extends Span {
  readonly optional: boolean;
  readonly where: string;
}

/** A text with its annotation, every part of it located. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly published: GoldFile['published'];
  readonly names: readonly GoldName[];
  readonly dates: readonly GoldDate[];
  readonly roles: readonly GoldRole[];
  readonly leftovers: readonly GoldLeftover[];
}

/** Finds the place of every annotation of a file in its text; what cannot be found is added to `problems`. */
export function place(file: GoldFile, name: string, text: string, problems: string[]): GoldText {
  const lines = linesOf(text);
  const attempt = <T>(where: string, find: () => T): T | undefined => {
    try {
      return find();
    } catch (error) {
      problems.push(`${name}, ${where}: ${(error as Error).message}`);
      return undefined;
    }
  };
  const all = <Q, T>(items: readonly Q[], where: (item: Q) => string, build: (item: Q) => T) =>
    items.map((item) => attempt(where(item), () => build(item))).filter((item) => item !== undefined);
  const quoted = (item: Quoted) => `line ${item.line}: "${item.text}"`;
  return {
    id: file.article,
    text,
    published: file.published,
    names: all(file.entities, quoted, (item) => ({
      ...placed(lines, item, name),
      kind: item.kind,
      entity: item.entity ?? item.text,
      form: item.form,
    })),
    dates: all(file.dates, quoted, (item) => ({
      ...placed(lines, item, name),
      type: item.type,
      values: item.value,
      mods: item.mod,
      earliest: item.earliest,
      latest: item.latest,
      leftover: item.leftover,
    })),
    roles: all(
      file.roles,
      (item) => `role "${item.title[0]}"`,
      (item) => roleOf(lines, item, name),
    ),
    leftovers: all(
      file.leftovers,
      (item) => `leftover "${item.begins}"`,
      (item) => leftoverOf(lines, item, name),
    ),
  };
}

function placed(lines: readonly Line[], item: Quoted, name: string): Placed {
  const span = locate(lines, item);
  const others = item.or.map((variant) => locateVariant(lines, item.line, variant, span));
  const where = `${name}, line ${item.line}: "${item.text}"`;
  return { span, text: item.text, spans: [span, ...others], optional: item.optional, where };
}

function roleOf(lines: readonly Line[], item: GoldFile['roles'][number], name: string): GoldRole {
  const found = lines.filter(({ text }) => text.includes(item.sentence));
  const line = found.length === 1 ? found[0] : undefined;
  if (!line) throw new Error(`expected one line with the sentence "${item.sentence}", found ${found.length}`);
  const span = { start: line.start + line.text.indexOf(item.sentence), end: line.end };
  const words = item.title.find((form) => line.text.slice(span.start - line.start).includes(form));
  if (words === undefined) throw new Error(`no title of ${item.person} in the sentence "${item.sentence}"`);
  const start = line.start + line.text.indexOf(words, span.start - line.start);
  const title = { start, end: start + words.length };
  return {
    person: item.person,
    titles: item.title,
    title,
    span,
    optional: item.optional,
    where: `${name}: "${words}"`,
  };
}

function leftoverOf(lines: readonly Line[], item: GoldFile['leftovers'][number], name: string): GoldLeftover {
  const line = lines[item.line - 1];
  if (!line?.text.startsWith(item.begins)) throw new Error(`line ${item.line} does not begin with it`);
  const start = line.start;
  const end = item.part ? start + item.begins.length : line.end;
  return { start, end, optional: item.optional, where: `${name}, line ${item.line}: "${item.begins}"` };
}
