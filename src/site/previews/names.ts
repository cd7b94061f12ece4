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

/** Who or what an entity is, as seen from one article, and the site path of its page; nothing of one that is not there. */
export function nameRecord(id: string, read: ReadArticle, corpus: Corpus) {
  const told = anywhere(corpus, id);
  if (!told) return undefined;
  const { path, name, kind, label, hasRoles, extent, newest } = told;
  const role = hasRoles ? roleIn(corpus, id, read.article.id) : undefined;
  const elsewhere = newest.includes(read.article.id) ? elsewhereBut(corpus, id, read.article.id) : told.elsewhere;
  const record: NameRecord = {
    name,
    kind,
    label: confirmedIn(read).has(id) ? `${label}, confirmed by an editor` : label,
    ...(role && { role }),
    ...extent,
    ...(elsewhere.length > 0 && { elsewhere }),
  };
  return { path, record };
}

/** What is the same as seen from any article but the newest ones: one question, for dozens are asked by each article. */
const anywhere = asked('name anywhere', (corpus, id: string) => {
  const made = allAnywhere(corpus);
  if (!made.has(id)) made.set(id, toldAnywhere(corpus, id));
  return made.get(id);
});

const allAnywhere = once((_: Corpus) => new Map<string, ReturnType<typeof toldAnywhere>>());

function toldAnywhere(corpus: Corpus, id: string) {
  const entity = lookup(corpus).entity(id);
  if (!entity) return undefined;
  const { name, url, roles, mentions, articles, known } = entity;
  const catalogue = known?.description;
  return {
    ...{ path: url.slice(1), name, kind: linkTo(entity).style, label: kindLabel(entity) },
    hasRoles: roles.length > 0,
    extent: { mentions: mentions.length, articles: articles.length, ...(catalogue && { catalogue }) },
    newest: newestOf(entity),
    elsewhere: elsewhereOf(entity, undefined, corpus),
  };
}

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
function roleAt(entity: Entity, { article }: ReadArticle): RoleRecord | undefined {
  const { byArticle, places, told } = rolesBy(entity);
  const here = byArticle.get(article.id);
  if (here) return { title: titlesOf(here) };
  const place = places.get(article.id);
  if (!article.published || place === undefined) return undefined;
  const latest = told.findLast((id) => places.get(id)! < place);
  const then = latest === undefined ? [] : byArticle.get(latest)!.filter(({ asOf }) => asOf !== undefined);
  const [first] = then;
  if (!first) return undefined;
  const path = sentencePath(first.article, first.sentence).slice(1);
  return { title: titlesOf(then), asOf: writeOut(first.asOf!), path };
}

/** What the articles call somebody, the place of each article in their order, and those of a known time that call them anything. */
const rolesBy = once(({ roles, articles }: Entity) => {
  const byArticle = Map.groupBy(roles, ({ article }) => article);
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const isDated = (id: string): boolean => byArticle.get(id)?.some(({ asOf }) => asOf !== undefined) ?? false;
  return { byArticle, places, told: [...places.keys()].filter(isDated) };
});

/** Each title once. */
function titlesOf(roles: readonly EntityRole[]): string {
  return [...new Map(roles.toReversed().map(({ title }) => [fold(title), title])).values()].toReversed().join('; ');
}

const elsewhereBut = asked('name elsewhere but', (corpus, entity: string, article: string) =>
  elsewhereOf(lookup(corpus).entity(entity)!, article, corpus),
);

/** One sentence of each of the newest other articles; several of one where there are no more. */
function elsewhereOf(entity: Entity, article: string | undefined, corpus: Corpus): SentenceRecord[] {
  const known = lookup(corpus);
  // The article itself may be among the newest.
  const others = newestOf(entity)
    .filter((id) => id !== article)
    .slice(-SENTENCES)
    .toReversed();
  const each = Math.ceil(SENTENCES / Math.max(1, others.length));
  return others.flatMap((id) => sentencesOf(known.article(id), known.mentionsIn(entity, id), each));
}

const newestOf = ({ articles }: Entity): string[] => articles.slice(-SENTENCES - 1).map(({ id }) => id);

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
