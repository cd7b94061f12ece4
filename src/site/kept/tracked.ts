import type { Article, Corpus, Entity, ReadArticle } from '../../model.ts';
import { note } from './frames.ts';
import { numberOf } from './questions.ts';
import { SOURCE, type Source } from './source.ts';

export { addressOf, isTracked, rawOf } from './source.ts';

/** What is asked of a field: all that stands in it, how long the list in it is, or whether there is one. */
export const LENGTH = '.length';
export const IS_LIST = '[]';
/** Asks which fields a thing has. */
export const FIELDS = '*';

/** A thing as questions name it: what it is, and its id. */
type Named = readonly [kind: 'corpus' | 'entity' | 'read' | 'article', id: string];

const proxies = new WeakMap<object, object>();

/**
 * A corpus that takes note of what is read of it: of an entity or an article which field, of all else which list, and of a
 * list whether more than its length. What stands in a field is plain, and the question is answered by the whole of it.
 */
export const trackedCorpus = (corpus: Corpus): Corpus =>
  there(corpus) ??
  tracked(corpus, ['corpus', ''], {
    articles: () => trackedList(corpus.articles, ['corpus', ''], 'articles', corpus.articles.map(trackedRead)),
    entities: () => trackedList(corpus.entities, ['corpus', ''], 'entities', corpus.entities.map(trackedEntity)),
  });

export const trackedEntity = (entity: Entity): Entity => there(entity) ?? tracked(entity, ['entity', entity.id]);

export const trackedRead = (read: ReadArticle): ReadArticle =>
  there(read) ?? tracked(read, ['read', read.article.id], { article: () => trackedArticle(read.article) });

const trackedArticle = (article: Article): Article => there(article) ?? tracked(article, ['article', article.id]);

const there = <T extends object>(raw: T): T | undefined => proxies.get(raw) as T | undefined;

/** What stands in the fields that hold tracked things. */
type Inner<T> = { readonly [F in keyof T]?: () => object };

const tracked = <T extends object>(raw: T, name: Named, inner: Inner<T> = {}): T =>
  // Of the thing itself, whose fields may be made when they are read, a proxy would not allow other values.
  kept(raw, new Proxy({} as T, new Thing(raw, name, inner)));

interface Field {
  readonly value: unknown;
  readonly question: number;
}

/** Answers for a thing, and takes note of what is asked. */
class Thing<T extends object> implements ProxyHandler<T>, Source {
  readonly raw: T;
  readonly #name: Named;
  readonly #inner: Inner<T>;
  readonly #fields = new Map<PropertyKey, Field>();

  constructor(raw: T, name: Named, inner: Inner<T>) {
    this.raw = raw;
    this.#name = name;
    this.#inner = inner;
  }

  get address(): string {
    return this.#name.join(' ');
  }

  get(_: T, field: PropertyKey): unknown {
    if (typeof field !== 'string') return field === SOURCE ? this : this.raw[field as keyof T];
    const { value, question } = this.#fields.get(field) ?? this.#fieldOf(field);
    note(question);
    return value;
  }

  has(_: T, field: PropertyKey): boolean {
    this.#noteKeys();
    return field in this.raw;
  }

  ownKeys(): (string | symbol)[] {
    this.#noteKeys();
    return Reflect.ownKeys(this.raw);
  }

  getOwnPropertyDescriptor(thing: T, field: PropertyKey): PropertyDescriptor | undefined {
    this.#noteKeys();
    const own = Reflect.getOwnPropertyDescriptor(this.raw, field);
    return own && { value: this.get(thing, field), writable: true, enumerable: !!own.enumerable, configurable: true };
  }

  #noteKeys(): void {
    note(questionAbout(this.#name, FIELDS));
  }

  #fieldOf(field: string): Field {
    const value: unknown = this.raw[field as keyof T];
    const name = this.#name;
    const made =
      this.#inner[field as keyof T]?.() ?? (Array.isArray(value) ? trackedList(value, name, field) : undefined);
    const question = questionAbout(name, made ? field + IS_LIST : field);
    const found = { value: made ?? value, question };
    this.#fields.set(field, found);
    return found;
  }
}

/** A list in a field; `items` are those to be handed out, where they are tracked themselves. */
const trackedList = <T extends object>(raw: readonly T[], name: Named, field: string, items = raw): readonly T[] =>
  kept(items, new Proxy(items, new List(items, name, field)));

class List<T extends object> implements ProxyHandler<readonly T[]>, Source {
  readonly raw: readonly T[];
  readonly address: string;
  readonly #whole: number;
  readonly #length: number;

  constructor(items: readonly T[], name: Named, field: string) {
    this.raw = items;
    this.address = [...name, field].join(' ');
    this.#whole = questionAbout(name, field);
    this.#length = questionAbout(name, field + LENGTH);
  }

  get(_: readonly T[], key: PropertyKey): unknown {
    const { raw } = this;
    if (key === 'length') return (note(this.#length), raw.length);
    if (key === SOURCE) return this;
    note(this.#whole);
    const value: unknown = Reflect.get(raw, key);
    // Bound to the plain list, they walk it without asking again at each step.
    return typeof value === 'function' ? value.bind(raw) : value;
  }

  has(_: readonly T[], key: PropertyKey): boolean {
    note(this.#whole);
    return key in this.raw;
  }

  ownKeys(): (string | symbol)[] {
    note(this.#whole);
    return Reflect.ownKeys(this.raw);
  }

  getOwnPropertyDescriptor(_: readonly T[], key: PropertyKey): PropertyDescriptor | undefined {
    note(this.#whole);
    return Reflect.getOwnPropertyDescriptor(this.raw, key);
  }
}

function kept<T extends object>(raw: T, proxy: T): T {
  proxies.set(raw, proxy);
  return proxy;
}

const questionAbout = ([kind, id]: Named, what: string): number => numberOf(kind, [id, what]);
