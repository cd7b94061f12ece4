import type { Article, Block, DateMention, Mention, NameMention, ReadArticle, Status } from '../model.ts';
import { writeOut } from './dates.ts';
import { correctionNotes } from './correction-notes.ts';
import { isWorthANote, noteId } from './date-notes.ts';
import type { Lookup } from './lookup.ts';
import { isRepaired } from './repairs.ts';
import { href } from './url.ts';

/** A fact that stands in the margin beside the paragraph it comes from. */
export interface Note {
  readonly id: string;
  readonly kind: 'date' | 'role' | 'spelling' | 'correction';
  /** The words of the text. */
  readonly words: string;
  /** What they come to, in a few words; absent for words about time that name no day. */
  readonly value?: string;
  /** Ids of the same words again in the paragraph. */
  readonly again?: readonly string[];
  readonly explanation?: string;
  readonly href?: string;
  readonly status?: Status;
}

/** The notes of each block, by its index: dates resolved, roles at a person's first mention, misspellings, corrections. */
export function notesOf(read: ReadArticle, lookup: Lookup): ReadonlyMap<number, readonly Note[]> {
  const named = firstWith(
    read.mentions,
    (mention) => mention.role !== undefined,
    (mention) => mention.entity,
  );
  const misspelt = firstWith(
    read.mentions,
    isMisspeltIn(read.article),
    (mention) => `${mention.entity} ${mention.text}`,
  );
  const notes = new Map<number, Note[]>();
  for (const mention of read.mentions) {
    const found = mention.kind === 'date' && isWorthANote(mention) ? [dateNote(mention, read, lookup)] : [];
    if (named.has(mention)) found.push(roleNote(mention as NameMention, lookup));
    if (misspelt.has(mention)) found.push(spellingNote(mention as NameMention, lookup));
    const block = blockAt(read.article.blocks, mention.start);
    if (found.length > 0) notes.set(block, [...(notes.get(block) ?? []), ...found]);
  }
  for (const { at, note } of correctionNotes(read)) {
    const block = blockAt(read.article.blocks, at);
    notes.set(block, [...(notes.get(block) ?? []), note]);
  }
  return new Map([...notes].map(([block, found]) => [block, joined(found)]));
}

/** The same words with the same explanation once a paragraph. */
function joined(notes: readonly Note[]): Note[] {
  const same = Map.groupBy(notes, ({ kind, words, value, explanation }) =>
    [kind, words.toLowerCase(), value, explanation].join('\0'),
  );
  return [...same.values()].map(([first, ...others]) =>
    others.length === 0 ? first! : { ...first!, again: others.map(({ id }) => id) },
  );
}

/** What an editor has repaired is told as that. */
const isMisspeltIn =
  (article: Article) =>
  (mention: NameMention): boolean =>
    mention.form === 'misspelling' && !isRepaired(article, mention);

function firstWith(
  mentions: readonly Mention[],
  wanted: (mention: NameMention) => boolean,
  key: (mention: NameMention) => string,
): ReadonlySet<Mention> {
  const firsts = new Map<string, Mention>();
  for (const mention of mentions) {
    if ('entity' in mention && wanted(mention) && !firsts.has(key(mention))) firsts.set(key(mention), mention);
  }
  return new Set(firsts.values());
}

function blockAt(blocks: readonly Block[], offset: number): number {
  return blocks.findIndex((block) => block.start <= offset && offset < block.end);
}

function dateNote(mention: DateMention, { article }: ReadArticle, lookup: Lookup): Note {
  const entry = lookup.entryAt(article.id, mention.start);
  return {
    id: noteId(mention),
    kind: 'date',
    words: mention.text,
    ...(mention.edtf ? { value: writeOut(mention.edtf) } : {}),
    explanation: mention.explanation,
    ...(entry ? { href: href(lookup.entryPath(entry.id)), status: entry.status } : {}),
  };
}

function roleNote(mention: NameMention, lookup: Lookup): Note {
  return {
    id: `r${mention.start}`,
    kind: 'role',
    words: lookup.entity(mention.entity)?.name ?? mention.name,
    value: mention.role!.title,
    ...linkTo(mention.entity, lookup),
  };
}

function spellingNote(mention: NameMention, lookup: Lookup): Note {
  return {
    id: `m${mention.start}`,
    kind: 'spelling',
    words: mention.text,
    value: `spelled so in the text; taken to be ${lookup.entity(mention.entity)?.name ?? mention.name}`,
    ...linkTo(mention.entity, lookup),
  };
}

function linkTo(entity: string, lookup: Lookup): { href?: string } {
  const url = lookup.entity(entity)?.url;
  return url ? { href: href(url) } : {};
}
