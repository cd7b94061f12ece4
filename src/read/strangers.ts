import { basename, extname } from 'node:path';
import { slug } from '../text/slug.ts';
import type { FileError } from './errors.ts';

/** What a folder of articles holds beside its texts. */
interface Beside {
  /** The folder as errors name it. */
  readonly folder: string;
  /** The names of its files, those that cannot be read as well. */
  readonly present: ReadonlySet<string>;
  /** The texts that are being added, or were when the power failed: the next run of `add` completes them. */
  readonly underway: ReadonlySet<string>;
  /** Whether a file is one that an article says it was taken out of. */
  readonly isOriginal: (name: string) => boolean;
}

const TEXT = '.txt';
const SIDECAR = '.yaml';
const ADD = 'move it elsewhere and run "npm run add -- FILE" on it';
/** What to do with files that people put among their articles. */
const ADVICE: Readonly<Record<string, string>> = {
  '.md': ADD,
  '.html': ADD,
  '.htm': ADD,
  '.docx': ADD,
  '.doc': 'save it from the word processor as plain text (UTF-8) with the ending .txt',
  '.odt': 'save it from the word processor as plain text (UTF-8) with the ending .txt',
  '.rtf': 'save it from the word processor as plain text (UTF-8) with the ending .txt',
  '.pdf': ADD,
  '.yml': 'give it the ending .yaml',
  '.json': 'write what it says as YAML with the ending .yaml',
  '.text': 'give it the ending .txt',
  '': 'give it the ending .txt',
};

/** The id of the article that a file, or the sidecar beside it, belongs to. */
export function idOf(name: string): string {
  return slug(basename(name, extname(name)));
}

/** Files that are neither article nor sidecar, and sidecars whose article is missing. */
export function strangers(names: readonly string[], { folder, present, underway, isOriginal }: Beside): FileError[] {
  return names.flatMap((name): FileError[] => {
    const ending = extname(name);
    const file = `${folder}/${name}`;
    const article = basename(name, ending) + TEXT;
    if (ending === TEXT || (ending === SIDECAR && present.has(article)) || isOriginal(name)) return [];
    if (underway.has(article)) return [];
    if (ending === SIDECAR)
      return [
        {
          file,
          expected: `an article ${article} beside it`,
          found: 'a sidecar without its article',
          hint: renaming(article, names),
        },
      ];
    const found = ending === '' ? 'a file without an ending' : `a ${ending} file`;
    return [
      { file, expected: 'articles (.txt) and their sidecars (.yaml)', found, hint: adviceOn(ending.toLowerCase()) },
    ];
  });
}

function adviceOn(ending: string): string {
  if (ending === TEXT || ending === SIDECAR) return `give it the ending ${ending}`;
  return ADVICE[ending] ?? 'move it out of this folder';
}

function renaming(article: string, names: readonly string[]): string {
  const same = names.find((name) => extname(name) === TEXT && idOf(name) === idOf(article));
  return same ? `rename it to ${basename(same, TEXT)}${SIDECAR}` : 'add the article or remove the sidecar';
}
