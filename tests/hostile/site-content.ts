/** A content folder in which every field that reaches a page is hostile. */
import { FIRSTS, GROUPS } from './injections.ts';

const yaml = (value: unknown): string => JSON.stringify(value).replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`); // prettier-ignore

export interface HostileArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly notes: readonly string[];
  readonly basis: string;
  readonly text: string;
}

const around = (i: number, step: number): string => GROUPS[(i + step) % GROUPS.length]!;

/** A word that the catalogue knows as one of the hostile entities. */
const aliasOf = (kind: string, i: number): string => `${kind[0]!.toUpperCase()}${kind.slice(1)}velm${'abcdefghijklmnopqrstuvwxyz'[i]!}`; // prettier-ignore

function article(first: string, i: number): HostileArticle {
  const words = around(i, 0);
  const [person, system, organization] = ['person', 'system', 'organization'].map((kind) => aliasOf(kind, i % GROUPS.length)); // prettier-ignore
  const text = [
    `A headline of ${words}`,
    `Minister ${person} said on 3 May 2024 that ${organization} had ordered 5 ${system} missiles from ${aliasOf('place', i % GROUPS.length)}.`,
    `“${words} and nothing else”, ${person} said in Riga. ${words} will be signed by ${organization} on ${3 + i} June 2024 in Riga.`,
    `${first} was seen in Riga on 5 May 2024. According to ${person}, ${first} has 12 ${system} launchers.`,
    words,
    first,
    'Leave a Comment',
    `Photo: ${words}`,
  ].join('\n\n');
  return {
    id: `hostile-${i}`,
    title: first,
    publisher: i % 2 === 0 ? words : first,
    author: around(i, 1),
    notes: [around(i, 2), first],
    basis: around(i, 3),
    text,
  };
}

const COUNT = Math.max(FIRSTS.length, GROUPS.length);
export const ARTICLES: readonly HostileArticle[] = Array.from({ length: COUNT }, (_, i) =>
  article(FIRSTS[i % FIRSTS.length]!, i),
);

const sidecarOf = ({ title, publisher, author, notes, basis }: HostileArticle, i: number): string =>
  [
    ...(i % 3 === 2 ? [] : [`title: ${yaml(title)}`]),
    `publisher: ${yaml(publisher)}`,
    `author: ${yaml(author)}`,
    `url: https://example.org/{}'\\|?a=1&b=;,javascript:hit(1)#</${'x'.repeat(i)}`.replace('<', '%3C'),
    `notes: ${yaml(notes)}`,
    `published: { edtf: 2024-05-04, basis: ${yaml(basis)} }`,
  ].join('\n');

const entryOf = (kind: string, words: string, i: number): string =>
  [
    `- name: ${yaml(`${aliasOf(kind, i)} ${words}`)}`,
    `  aliases: [${aliasOf(kind, i)}, ${yaml(`The ${kind} ${words}`)}]`,
    `  description: ${yaml(words)}`,
    `  wikipedia: ${yaml(`x ${words}`.replace(/_|\[\[/g, ' '))}`,
    `  type: ${yaml(words)}`,
    ...(kind === 'person' ? [`  offices: [{ title: ${yaml(words)}, from: 2020 }]`] : []),
    ...(kind === 'system'
      ? [`  maker: ${yaml(words)}`, `  family: ${yaml(words)}`, `  variants: [${yaml(words)}]`]
      : []),
    ...(kind === 'place' ? [`  coordinates: [${50 + i / 2}, ${20 + i}]`, '  country: XX'] : []),
    ...(kind === 'event' ? ['  when: 2024-06-03', `  where: ${yaml(words)}`] : []),
  ].join('\n');

const FILES = { people: 'person', systems: 'system', places: 'place', organizations: 'organization', events: 'event' };

const correctionsOf = (ids: readonly string[]): string =>
  ids
    .map((id, i) =>
      [
        '- do: link',
        `  article: ${id}`,
        '  quote: was seen in Riga',
        `  name: ${yaml(`Linked ${GROUPS[i % GROUPS.length]!}`)}`,
        '  kind: event',
        `  why: ${yaml(GROUPS[i % GROUPS.length])}`,
        `  by: ${yaml(FIRSTS[i % FIRSTS.length])}`,
        '  date: 2024-07-01',
      ].join('\n').replace('do: link', 'do: add'),
    )
    .join('\n'); // prettier-ignore

/** Names of files that are told apart from no other address, and what each is as an address. */
export const NAMES: Readonly<Record<string, string>> = {
  'index.txt': 'index',
  'source.txt': 'source',
  '404.txt': '404',
  'con.txt': 'con',
  '__proto__.txt': 'proto',
  'constructor.txt': 'constructor',
  '%2e%2e%2f.txt': '2e-2e-2f',
  '%00 .txt': '00',
  '<img src=x onerror=hit(1)>.txt': 'img-src-x-onerror-hit-1',
  '"quoted" \'so\' & {process.env}.txt': 'quoted-so-process-env',
  '\u202etxt.exe.txt': 'txt-exe',
};

/** All files of the content folder, by their paths from the project. */
export function hostileContent(): Record<string, string> {
  const texts = ARTICLES.flatMap((one, i) => [
    [`content/articles/${one.id}.txt`, one.text],
    [`content/articles/${one.id}.yaml`, sidecarOf(one, i)],
  ]);
  const entries = Object.entries(FILES).map(([file, kind]) => [
    `content/entities/${file}.yaml`,
    GROUPS.map((words, i) => entryOf(kind, words, i)).join('\n'),
  ]);
  const named = Object.keys(NAMES).map((name) => [`content/articles/${name}`, `A headline\u0001\u2028\n\nThis is ${NAMES[name]!} of Riga.\n`]); // prettier-ignore
  const corrections = correctionsOf(ARTICLES.map(({ id }) => id));
  return Object.fromEntries([...texts, ...entries, ...named, ['content/corrections.yaml', corrections]]) as Record<string, string>; // prettier-ignore
}
