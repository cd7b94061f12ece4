import { cleanLine } from '../clean.ts';

/** What a page says of its article in JSON-LD of schema.org. */
export interface Described {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  /** Whether it says that only subscribers may read it. */
  readonly locked: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Review)$/;
/** Deeper than anybody nests articles. */
const DEEPEST = 12;

/** The article that a page's scripts describe: the one whose headline the page's own title has, otherwise the first. */
export function describedIn(
  scripts: readonly string[],
  pageTitle: string,
  plain: (markup: string) => string,
): Described | undefined {
  const articles = scripts
    .flatMap((script) => articlesIn(parse(script), 0))
    .map((fields) => toDescribed(fields, plain));
  const title = comparable(pageTitle);
  return articles.find(({ headline }) => headline && title.includes(comparable(headline))) ?? articles[0];
}

const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Some content systems leave line breaks in strings, and wrap the whole in a comment. */
function parse(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/g, '');
  for (const text of [json, json.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The next form may do.
    }
  }
  return undefined;
}

function articlesIn(value: unknown, depth: number): Fields[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => articlesIn(one, depth + 1));
  const fields = value as Fields;
  const isArticle = list(fields['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));
  const below = ['@graph', 'mainEntity', 'hasPart'].flatMap((key) => articlesIn(fields[key], depth + 1));
  return isArticle ? [fields, ...below] : below;
}

function toDescribed(fields: Fields, plain: (markup: string) => string): Described {
  const words = (value: unknown): string | undefined =>
    typeof value === 'string' ? cleanLine(plain(value)) || undefined : undefined;
  const nameOf = (value: unknown): string | undefined =>
    typeof value === 'object' && value !== null ? words((value as Fields)['name']) : words(value);
  const addressOf = (value: unknown): string | undefined =>
    typeof value === 'object' && value !== null
      ? words((value as Fields)['@id'] ?? (value as Fields)['url'])
      : words(value);
  const given = {
    headline: words(fields['headline']) ?? words(fields['name']),
    publisher: list(fields['publisher']).map(nameOf).find(Boolean),
    published: words(list(fields['datePublished'])[0]),
    url: addressOf(list(fields['url'])[0]) ?? addressOf(list(fields['mainEntityOfPage'])[0]),
    language: nameOf(list(fields['inLanguage'])[0]),
  };
  return {
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Described>),
    authors: list(fields['author']).flatMap((author) => nameOf(author) ?? []),
    locked: /^false$/i.test(String(fields['isAccessibleForFree'])),
  };
}

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
