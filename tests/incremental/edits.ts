/** Random edits of a content folder, as editors make them. The same numbers give the same edits. */
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NameMention, ReadArticle } from '../../src/model.ts';
import type { Random } from '../bench/random.ts';

/** Changes files of a `content/`, in which so much was found, and says what it did; undefined where it cannot. */
type Edit = (content: string, draw: Random, found: readonly ReadArticle[]) => string | undefined;

const CATALOGUE = ['people-nato.yaml', 'places-countries.yaml', 'organizations-international.yaml'];
const PARAGRAPHS = [
  'Jens Stoltenberg said on 12 May 2022 that Poland will order 48 Patriot launchers by 2026.',
  'About two weeks ago the minister told reporters that NATO has 300 tanks in Lithuania.',
  'Kyiv asked Germany for IRIS-T. “We need it now,” Volodymyr Zelensky said.',
  'Officials in Riga and Tallinn met in Brussels in late June.',
  'Ada Nimmermehr, a spokeswoman of the Office of Nowhere, denied it yesterday.',
];

const textsIn = (content: string): string[] =>
  readdirSync(path.join(content, 'articles'))
    .filter((name) => name.endsWith('.txt'))
    .sort();

const at = (content: string, name: string): string => path.join(content, 'articles', name);
const sidecarOf = (file: string): string => file.replace(/\.txt$/, '.yaml');

const changed = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));

/** Changes some article. */
const ofArticle =
  (what: string, change: (text: string, draw: Random) => string): Edit =>
  (content, draw) => {
    const name = draw.one(textsIn(content));
    changed(at(content, name), (text) => change(text, draw));
    return `${what} of ${name}`;
  };

const paragraphsOf = (text: string): string[] => text.trimEnd().split('\n\n');
const joined = (paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`;

const word = ofArticle('one word', (text, draw) => {
  const stops = [...text.matchAll(/\. /g)];
  const stop = stops.length > 0 ? draw.one(stops).index : text.trimEnd().length - 1;
  return `${text.slice(0, stop)} as well${text.slice(stop)}`;
});

const added = ofArticle('a new paragraph', (text, draw) => {
  const paragraphs = paragraphsOf(text);
  const place = draw.between(1, paragraphs.length);
  return joined(paragraphs.toSpliced(place, 0, draw.one(PARAGRAPHS)));
});

const shortened = ofArticle('a paragraph less', (text, draw) => {
  const paragraphs = paragraphsOf(text);
  return paragraphs.length < 4 ? text : joined(paragraphs.toSpliced(draw.between(1, paragraphs.length - 1), 1));
});

const headline = ofArticle('the headline', (text, draw) =>
  text.replace(/^.*/, (first) => `${draw.one(['More on', 'Again'])} ${first}`),
);

const copy: Edit = (content, draw) => {
  const from = draw.one(textsIn(content));
  const name = `${draw.one(['added', 'zz-late', 'aa-early'])}-${draw.between(1, 9999)}.txt`;
  const [first = '', ...others] = paragraphsOf(readFileSync(at(content, from), 'utf8'));
  writeFileSync(at(content, name), joined([`${first}, part ${draw.between(2, 99)}`, ...others.toReversed()]));
  if (draw.between(0, 1) === 1)
    writeFileSync(sidecarOf(at(content, name)), `published: 2024-0${draw.between(1, 9)}-11\n`);
  return `${name}, made of ${from}`;
};

const gone: Edit = (content, draw) => {
  const names = textsIn(content);
  if (names.length < 4) return undefined;
  const name = draw.one(names);
  for (const file of [at(content, name), sidecarOf(at(content, name))]) rmSync(file, { force: true });
  return `${name} deleted`;
};

const renamed: Edit = (content, draw) => {
  const name = draw.one(textsIn(content));
  const next = `renamed-${draw.between(1, 9999)}.txt`;
  renameSync(at(content, name), at(content, next));
  if (existsSync(sidecarOf(at(content, name)))) renameSync(sidecarOf(at(content, name)), sidecarOf(at(content, next)));
  return `${name} renamed ${next}`;
};

/** Sets one line of a sidecar. */
const sidecar =
  (key: string, value: (draw: Random) => string): Edit =>
  (content, draw) => {
    const name = draw.one(textsIn(content));
    const others = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith(`${key}:`));
    changed(sidecarOf(at(content, name)), (text) => `${[...others(text), `${key}: ${value(draw)}`].join('\n')}\n`);
    return `${key} beside ${name}`;
  };

const date = sidecar(
  'published',
  (draw) => `${draw.between(2021, 2025)}-0${draw.between(1, 9)}-1${draw.between(0, 9)}`,
);
const publisher = sidecar('publisher', (draw) => draw.one(['The Baltic Record', 'Northern Post', 'A new paper']));
const title = sidecar('title', (draw) => `A title of ${draw.between(1, 3)}`);

const entry: Edit = (content, draw) => {
  const name = `Newly Known ${draw.one(['Ada', 'Bela', 'Cora'])} ${draw.between(1, 99)}`;
  const alias = draw.one(['Ada Nimmermehr', 'Mara Vahtra', 'Karel Dvorsky', 'Oksana Marchenko', 'Pavel Brandt']);
  const file = path.join(content, 'entities', 'people-nato.yaml');
  // A later entry of the same alias would be a mistake.
  if (readFileSync(file, 'utf8').includes(alias)) return undefined;
  changed(file, (text) => `${text.trimEnd()}\n- name: ${name}\n  aliases: [${alias}]\n  description: Somebody.\n`);
  return `${name} in the catalogue, alias ${alias}`;
};

const described: Edit = (content, draw) => {
  const file = path.join(content, 'entities', draw.one(CATALOGUE));
  const lines = [...readFileSync(file, 'utf8').matchAll(/^( +description: )(.+)$/gm)];
  const { index, 0: whole } = draw.one(lines);
  changed(file, (text) => `${text.slice(0, index)}${whole} indeed${text.slice(index + whole.length)}`);
  return `a description in ${path.basename(file)}`;
};

/** One more correction, on words that stand once in an article. */
const correction =
  (what: string, keys: (mention: NameMention, draw: Random) => string): Edit =>
  (content, draw, found) => {
    const { article, mentions } = draw.one(found);
    const once = mentions.filter((one) => 'entity' in one && article.text.split(one.text).length === 2);
    if (once.length === 0) return undefined;
    const mention = draw.one(once) as NameMention;
    const anchor = `  article: ${article.id}\n  quote: ${JSON.stringify(mention.text)}\n`;
    changed(
      path.join(content, 'corrections.yaml'),
      (text) => `${text}- ${keys(mention, draw)}\n${anchor}  why: A test.\n`,
    );
    return `${what} of ${mention.text} in ${article.id}`;
  };

const removed = correction('removal', () => 'do: remove');
const confirmed = correction('confirmation', () => 'do: confirm\n  by: A. Editor\n  date: 2025-07-01');
const linked = correction('another link', () => 'do: link\n  name: Somebody Else\n  kind: person');

const withdrawn: Edit = (content) => {
  const file = path.join(content, 'corrections.yaml');
  if (!existsSync(file) || readFileSync(file, 'utf8').trim() === '') return undefined;
  changed(file, (text) =>
    text
      .split(/^(?=- )/m)
      .slice(1)
      .join(''),
  );
  return 'the first correction withdrawn';
};

const EDITS: readonly Edit[] = [
  ...[word, word, word, added, added, shortened, headline, copy, copy, gone, renamed],
  ...[date, publisher, title, entry, described, removed, confirmed, linked, withdrawn],
];

/** Makes one edit and says which. */
export function edit(content: string, draw: Random, found: readonly ReadArticle[]): string {
  for (;;) {
    const done = draw.one(EDITS)(content, draw, found);
    if (done !== undefined) return done;
  }
}
