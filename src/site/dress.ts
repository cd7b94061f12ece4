import type { DateMention, Entity, Mention, NameMention, ReadArticle, Span } from '../model.ts';
import { isWorthANote, noteId } from './date-notes.ts';
import { datetimeOf } from './dates.ts';
import { linkTo } from './entity-link.ts';
import { styleOf } from './kinds.ts';
import type { Lookup } from './lookup.ts';
import type { Dress, Wrapper } from '../extract/mark.ts';
import { isRepaired } from './repairs.ts';
import { href } from './url.ts';

/**
 * How the mentions of an article are marked: names link to their page, the first of each entity in the running text
 * fully and the later ones faintly; dates link to their entry of the timeline, or else to their note.
 */
export function dressFor(read: ReadArticle, lookup: Lookup): Dress {
  const firsts = firstMentions(read);
  const entities = new Map<string, Entity | undefined>();
  const entityOf = (id: string): Entity | undefined => {
    if (!entities.has(id)) entities.set(id, lookup.entity(id));
    return entities.get(id);
  };
  return (mention, nested) =>
    mention.kind === 'date'
      ? date(mention, nested, read, lookup)
      : 'entity' in mention
        ? name(
            mention,
            nested,
            firsts.has(mention) ? glyphSide(mention.core ?? mention, read.article.text) : undefined,
            entityOf(mention.entity),
            isRepaired(read.article, mention),
          )
        : mention.kind === 'reference'
          ? reference(nested, entityOf(mention.refersTo))
          : [];
}

/** The first mention of each entity in headings and paragraphs; a title is marked by being one. */
function firstMentions({ article, mentions }: ReadArticle): ReadonlySet<Mention> {
  const title = article.blocks.find((block) => block.role === 'title');
  const firsts = new Map<string, Mention>();
  for (const mention of mentions) {
    if (!('entity' in mention) || firsts.has(mention.entity)) continue;
    if (!title || mention.start >= title.end || mention.end <= title.start) firsts.set(mention.entity, mention);
  }
  return new Set(firsts.values());
}

/**
 * The glyph of a first mention stands in the space after it, or before it where punctuation follows; where neither side
 * has a space, the line alone tells the kind.
 */
function glyphSide({ start, end }: Span, text: string): readonly string[] {
  if (end >= text.length || /\s/.test(text[end]!)) return ['first', 'glyph-after'];
  return start === 0 || /\s/.test(text[start - 1]!) ? ['first', 'glyph-before'] : ['first'];
}

function name(
  mention: NameMention,
  nested: boolean,
  first: readonly string[] = [],
  entity: Entity | undefined,
  repaired: boolean,
): Wrapper[] {
  const classes = ['m', ...styleOf(mention.kind).split(' '), ...(nested ? [] : first)];
  if (mention.form === 'misspelling' && !repaired) classes.push('misspelt');
  if (nested || !entity) return [{ tag: 'span', properties: { className: classes } }];
  return [{ tag: 'a', properties: { className: classes, href: linkTo(entity).address } }];
}

/** "the general": a link to whom the words stand for, faint, since the name itself is not there. */
function reference(nested: boolean, entity: Entity | undefined): Wrapper[] {
  if (nested || !entity) return [];
  const className = ['m', 'reference', entity.kind];
  return [{ tag: 'a', properties: { className, href: href(entity.url), title: entity.name } }];
}

function date(mention: DateMention, nested: boolean, { article }: ReadArticle, lookup: Lookup): Wrapper[] {
  const datetime = datetimeOf(mention.timex.value);
  const time: Wrapper = datetime
    ? { tag: 'time', properties: { dateTime: datetime } }
    : { tag: 'span', properties: { ...(mention.edtf ? { dataEdtf: mention.edtf } : {}) } };
  if (nested) return [time];
  const entry = lookup.entryAt(article.id, mention.start);
  if (!entry && !isWorthANote(mention)) return [{ tag: 'span', properties: { className: ['m', 'date'] } }, time];
  const target = entry ? href(lookup.entryPath(entry.id)) : `#${noteId(mention)}`;
  return [{ tag: 'a', properties: { className: ['m', 'date'], href: target } }, time];
}
