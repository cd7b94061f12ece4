import type { Article, Corpus, Entity, ReadArticle } from '../../model.ts';
import { note } from './frames.ts';
import { numberOf } from './questions.ts';

/** What is asked of a field: all that stands in it, how long the list in it is, or whether there is one. */
export const LENGTH = '.length';
export const IS_LIST = '[]';
/** Asks which fields a thing has. */
export const FIELDS = '*';

/** A thing as questions name it: what it is, and its id. */
type Named = readonly [kind: 'corpus' | 'entity' | 'read' | 'article', id: string];

interface Source {
  readonly address: string;
  readonly raw: object;
}

const sources = new WeakMap<object, Source>();
const proxies = new WeakMap<object, object>();

/** The plain thing behind a tracked one; anything else is itself. */
export const rawOf = <T extends object>(thing: T): T => (sources.get(thing)?.raw as T | undefined) ?? thing;

/** What tells a tracked thing from all others, in any build. */
export const addressOf = (thing: object): string | undefined => sources.get(thing)?.address;

export const isTracked = (thing: object): boolean => sources.has(thing);

/**
 * A corpus that takes note of what is read of it: of an entity or an article which field, of all else which list, and of a
 * list whether more than its length. What stands in a field is plain, and the question is answered by the whole of it.
 */
export const trackedCorpus = (corpus: Corpus): Corpus =>
  tracked(corpus, ['corpus', ''], {
    articles: () => trackedList(corpus.articles, ['corpus', ''], 'articles', corpus.articles.map(trackedRead)),
    entities: () => trackedList(corpus.entities, ['corpus', ''], 'entities', corpus.entities.map(trackedEntity)),
  });

export const trackedEntity = (entity: Entity): Entity => tracked(entity, ['entity', entity.id]);

export const trackedRead = (read: ReadArticle): ReadArticle =>
  tracked(read, ['read', read.article.id], { article: () => trackedArticle(read.article) });

const trackedArticle = (article: Article): Article => tracked(article, ['article', article.id]);

interface Field {
  readonly value: unknown;
  readonly question: number;
}

/** `inner` makes what stands in the fields that hold tracked things. */
function tracked<T extends object>(raw: T, name: Named, inner: { readonly [F in keyof T]?: () => object } = {}): T {
  const there = proxies.get(raw);
  if (there) return there as T;
  const fields = new Map<PropertyKey, Field>();
  const fieldOf = (field: string): Field => {
    const value: unknown = raw[field as keyof T];
    const made = inner[field as keyof T]?.() ?? (Array.isArray(value) ? trackedList(value, name, field) : undefined);
    const question = questionAbout(name, made ? field + IS_LIST : field);
    fields.set(field, { value: made ?? value, question });
    return fields.get(field)!;
  };
  const keys = questionAbout(name, FIELDS);
  const get = (field: PropertyKey): unknown => {
    if (typeof field !== 'string') return raw[field as keyof T];
    const { value, question } = fields.get(field) ?? fieldOf(field);
    note(question);
    return value;
  };
  // Of the thing itself, whose fields may be made when they are read, a proxy would not allow other values.
  const proxy = new Proxy({} as T, {
    get: (_, field) => get(field),
    has: (_, field) => (note(keys), field in raw),
    ownKeys: () => (note(keys), Reflect.ownKeys(raw)),
    getOwnPropertyDescriptor: (_, field) => {
      note(keys);
      const there = Reflect.getOwnPropertyDescriptor(raw, field);
      return there && { value: get(field), writable: true, enumerable: !!there.enumerable, configurable: true };
    },
  });
  return kept(raw, proxy, name.join(' '));
}

/** A list in a field; `items` are those to be handed out, where they are tracked themselves. */
function trackedList<T extends object>(raw: readonly T[], name: Named, field: string, items = raw): readonly T[] {
  const [whole, length] = [questionAbout(name, field), questionAbout(name, field + LENGTH)];
  const proxy = new Proxy(items, {
    get: (_, key) => {
      if (key === 'length') return (note(length), items.length);
      note(whole);
      const value: unknown = Reflect.get(items, key);
      // Bound to the plain list, they walk it without asking again at each step.
      return typeof value === 'function' ? value.bind(items) : value;
    },
    has: (_, key) => (note(whole), key in items),
    ownKeys: () => (note(whole), Reflect.ownKeys(items)),
    getOwnPropertyDescriptor: (_, key) => (note(whole), Reflect.getOwnPropertyDescriptor(items, key)),
  });
  return kept(items, proxy, [...name, field].join(' '));
}

function kept<T extends object>(raw: T, proxy: T, address: string): T {
  proxies.set(raw, proxy);
  sources.set(proxy, { address, raw });
  return proxy;
}

const questionAbout = ([kind, id]: Named, what: string): number => numberOf(kind, [id, what]);
