import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { decode } from '../ingest/index.ts';
import { parseYaml } from '../read/yaml.ts';
import { cleanLine, cleanText } from './clean.ts';
import { publishedOf } from './dates.ts';
import { fact, factsOf, firstOf, type Fact, type Facts, type Refusal, type Taken } from './found.ts';
import { EXPECTED } from './kind.ts';
import { authorsOf } from './names.ts';

/** As much of a node of mdast as its words are read from. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const LEFT_OUT = new Set(['html', 'image', 'imageReference', 'definition', 'thematicBreak']);

/** The words of a Markdown file, without their marks, and what its front matter states. */
export function takeFromMarkdown(bytes: Uint8Array): Taken | Refusal {
  const decoded = decode(bytes);
  if (!decoded.ok) return { expected: EXPECTED, found: decoded.found, hint: decoded.hint };
  const front = FRONT_MATTER.exec(decoded.text);
  const body = decoded.text.slice(front?.[0].length ?? 0);
  const root = unified().use(remarkParse).parse(body) as MarkdownNode;
  const text = cleanText(blocksOf(root).join(''));
  return { text, facts: front ? factsOfFront(front[1]!) : {} };
}

/** Paragraphs and headings with a blank line after them, items of a list with a line end. */
function blocksOf({ type, children = [], value = '' }: MarkdownNode): string[] {
  if (LEFT_OUT.has(type)) return [];
  if (type === 'code') return [`${value}\n\n`];
  if (type === 'paragraph' || type === 'heading') return [`${children.map(wordsOf).join('')}\n\n`];
  if (type === 'listItem') return [`${children.flatMap(blocksOf).join('').replace(/\n+/g, '\n').trim()}\n`];
  return type === 'list' ? [...children.flatMap(blocksOf), '\n'] : children.flatMap(blocksOf);
}

function wordsOf({ type, children = [], value = '' }: MarkdownNode): string {
  if (type === 'break') return '\n';
  if (LEFT_OUT.has(type)) return '';
  return value.replace(/\s+/g, ' ') + children.map(wordsOf).join('');
}

/** What note-taking programs and clippers write above a text. */
function factsOfFront(yaml: string): Facts {
  const parsed = parseYaml('front matter', Buffer.from(yaml));
  const fields = 'value' in parsed && typeof parsed.value === 'object' ? (parsed.value as Record<string, unknown>) : {};
  const valuesOf = (name: string): string[] =>
    [fields?.[name]]
      .flat()
      .flatMap((value) => (typeof value === 'string' ? cleanLine(value.replace(/\[\[|\]\]/g, '')) : []));
  const found = (...names: readonly string[]): Fact | undefined =>
    firstOf(...names.map((name) => fact(valuesOf(name)[0], `the front matter’s ${name}`)));
  const author = ['author', 'authors'].find((name) => valuesOf(name).length > 0);
  const dates = ['published', 'date'].flatMap((name) =>
    valuesOf(name).map((stated) => ({ stated, from: `the front matter’s ${name}` })),
  );
  return factsOf({
    title: found('title'),
    publisher: found('publisher', 'site', 'publication'),
    author:
      author === undefined ? undefined : fact(authorsOf(valuesOf(author), undefined), `the front matter’s ${author}`),
    url: found('url', 'source', 'link'),
    published: publishedOf(dates),
    language: found('lang', 'language'),
  });
}
