import type { Corpus, Entity, EntityMention, EntityRole, ReadArticle } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { publishedWords, writeOut } from '../dates.ts';
import { linkTo } from '../entity-link.ts';
import { kindLabel } from '../kinds.ts';
import { asked } from '../kept/asked.ts';
import { lookup } from '../lookup.ts';
import { once } from '../once.ts';
import { type MarkedSentence, markedSentences } from '../sentences.ts';
import { sentencePath } from '../url.ts';
import type { NameRecord, RoleRecord, SentenceRecord } from './records.ts';

/** Sentences of other articles in a preview. */
const SENTENCES = 2;

/** Who or what an entity is, as seen from one article. */
export function nameRecord(entity: Entity, read: ReadArticle, corpus: Corpus): NameRecord {
  const { id, name, kind, label, hasRoles, extent } = anywhere(entity);
  const role = hasRoles ? roleIn(corpus, id, read.article.id) : undefined;
  const elsewhere = elsewhereOf(id, read.article.id, corpus);
  return {
    name,
    kind,
    label: confirmedIn(read).has(id) ? `${label}, confirmed by an editor` : label,
    ...(role && { role }),
    ...extent,
    ...(elsewhere.length > 0 && { elsewhere }),
  };
}

/** What is the same as seen from any article. */
const anywhere = once((entity: Entity) => {
  const { id, name, roles, mentions, articles, known } = entity;
  const catalogue = known?.description;
  return {
    ...{ id, name, kind: linkTo(entity).style, label: kindLabel(entity) },
    hasRoles: roles.length > 0,
    extent: { mentions: mentions.length, articles: articles.length, ...(catalogue && { catalogue }) },
  };
});

/** The entities of which an editor has confirmed a mention here. */
const confirmedIn = once(
  ({ mentions }: ReadArticle): ReadonlySet<string> =>
    new Set(mentions.flatMap((one) => ('entity' in one && one.confirmed !== undefined ? [one.entity] : []))),
);

const roleIn = asked('role in', (corpus, entity: string, article: string) => {
  const known = lookup(corpus);
  return roleAt(known.entity(entity)!, known.article(article));
});

/** What the article calls a person; else what the latest of the dated articles before it does. */
function roleAt({ roles, articles }: Entity, { article }: ReadArticle): RoleRecord | undefined {
  const here = roles.filter((role) => role.article === article.id);
  if (here.length > 0) return { title: titlesOf(here) };
  if (!article.published) return undefined;
  const order = articles.map(({ id }) => id);
  const before = new Set(order.slice(0, order.indexOf(article.id)));
  const earlier = roles.filter((role) => role.asOf !== undefined && before.has(role.article));
  const latest = order.findLast((id) => earlier.some((role) => role.article === id));
  const then = earlier.filter((role) => role.article === latest);
  const [first] = then;
  if (!first) return undefined;
  const path = sentencePath(first.article, first.sentence).slice(1);
  return { title: titlesOf(then), asOf: writeOut(first.asOf!), path };
}

/** Each title once. */
function titlesOf(roles: readonly EntityRole[]): string {
  return [...new Map(roles.toReversed().map(({ title }) => [fold(title), title])).values()].toReversed().join('; ');
}

/** One sentence of each of the newest other articles; several of one where there are no more. */
function elsewhereOf(entity: string, article: string, corpus: Corpus): SentenceRecord[] {
  // The article itself may be among the newest.
  const others = newestOf(corpus, entity)
    .filter((id) => id !== article)
    .slice(-SENTENCES)
    .toReversed();
  const each = Math.ceil(SENTENCES / Math.max(1, others.length));
  return others.flatMap((id) => sentencesIn(corpus, entity, id, each));
}

const newestOf = asked('newest of', (corpus, entity: string) => newest(lookup(corpus).entity(entity)!));
const newest = once(({ articles }: Entity) => articles.slice(-SENTENCES - 1).map(({ id }) => id));

const sentencesIn = asked('sentences in', (corpus, id: string, article: string, wanted: number) => {
  const known = lookup(corpus);
  const entity = known.entity(id)!;
  const before = told(entity);
  const key = `${wanted} ${article}`;
  const records = before.get(key) ?? sentencesOf(known.article(article), known.mentionsIn(entity, article), wanted);
  before.set(key, records);
  return records;
});

/** What was told of an entity by a former preview: those of all its articles show the same few sentences. */
const told = once((_: Entity) => new Map<string, SentenceRecord[]>());

/** The first sentences of an article that name an entity; of the running text, where it has any. */
function sentencesOf(read: ReadArticle, mentions: readonly EntityMention[], wanted: number): SentenceRecord[] {
  const { article } = read;
  const running = mentions.filter(({ sentence }) => {
    const block = article.sentences[sentence]?.block;
    return block !== undefined && article.blocks[block]?.role === 'paragraph';
  });
  const sentences = markedSentences(read, running.length > 0 ? running : mentions);
  return sentences.slice(0, wanted).map((sentence) => sentenceRecord(read, sentence));
}

function sentenceRecord({ article }: ReadArticle, { sentence, pieces }: MarkedSentence): SentenceRecord {
  const { published, publisher, title, language } = article;
  return {
    path: sentencePath(article.id, sentence).slice(1),
    when: published ? publishedWords(published) : 'undated',
    ...(publisher && { outlet: publisher }),
    title,
    language,
    pieces: pieces.map(({ text, marked }) => (marked ? [text] : text)),
  };
}
