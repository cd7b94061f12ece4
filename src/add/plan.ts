import { ingest } from '../ingest/index.ts';
import type { Article, Published } from '../model.ts';
import { draftOf } from './draft.ts';
import { chooseFacts } from './facts.ts';
import { isRefusal, type Facts, type Refusal } from './found.ts';
import { KEPT_AS } from './kind.ts';
import { nameFor } from './naming.ts';
import { takeOut, type TakenOut } from './take.ts';
import { hashOf, printOf, twins, type Print, type Twin } from './twins.ts';

/** A file to be added: its bytes, and its own name. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is to be written for an article: its original and its sidecar first, its text last. */
export interface Plan {
  readonly files: readonly NewFile[];
  /** The name of the text. */
  readonly file: string;
  readonly article: Article;
  readonly facts: Facts;
  readonly leftOut: readonly string[];
  readonly print: Print;
}

/** An article that is in the folder already. */
export interface Present {
  readonly file: string;
  readonly article: Article;
  readonly hashes: readonly string[];
}

export interface Folder {
  readonly present: readonly Present[];
  /** Whether a name, without its ending and as addresses have it, is one of the folder's. */
  readonly isTaken: (name: string) => boolean;
  /** Whether texts that are nearly the same as another are let in. */
  readonly letSimilarIn: boolean;
  /** The date that the clues in a text leave. */
  readonly dateByClues: (article: Article) => Published | undefined;
}

/** Plans what is to be written for one file after another; what it has been told to keep counts as present. */
export interface Planner {
  readonly plan: (source: Source) => Promise<Plan | Refusal | { readonly twin: Twin }>;
  readonly keep: (plan: Plan) => void;
}

export function planner({ present, isTaken, letSimilarIn, dateByClues }: Folder): Planner {
  const known = twins();
  const names = new Set<string>();
  for (const { file, article, hashes } of present) known.remember(file, printOf(article, hashes));
  return {
    plan: async (source) => {
      const taken = await takeOut(source.bytes, source.name);
      if (isRefusal(taken)) return taken;
      const article = ingest({ id: 'new', text: taken.text });
      const print = printOf(article, [hashOf(source.bytes)]);
      const twin = known.twinOf(print);
      if (twin && !(letSimilarIn && twin.how === 'near')) return { twin };
      const date = article.published || taken.facts.published ? undefined : dateByClues(article);
      return planOf(source, taken, { article, print, date }, (name) => names.has(name) || isTaken(name));
    },
    keep: ({ file, print }) => {
      names.add(file.slice(0, -'.txt'.length));
      known.remember(file, print);
    },
  };
}

interface Read {
  readonly article: Article;
  readonly print: Print;
  readonly date: Published | undefined;
}

function planOf(
  source: Source,
  taken: TakenOut,
  { article, print, date }: Read,
  isTaken: (name: string) => boolean,
): Plan {
  const chosen = chooseFacts(taken.facts, article);
  const opening = article.title;
  const isPage = taken.kind === 'html';
  const name = nameFor({ file: source.name, title: chosen.facts.title?.value, opening, isPage }, isTaken);
  const ending = KEPT_AS[taken.kind];
  const original = ending === undefined ? undefined : { name: name + ending, bytes: source.bytes };
  const draft = draftOf(chosen, original && { file: original.name, sha256: hashOf(original.bytes) }, date);
  const file = `${name}.txt`;
  const text = { name: file, bytes: original ? Buffer.from(taken.text) : source.bytes };
  const sidecar = draft.yaml === '' ? [] : [{ name: `${name}.yaml`, bytes: Buffer.from(draft.yaml) }];
  const { facts, leftOut } = draft;
  return { files: [...(original ? [original] : []), ...sidecar, text], file, article, facts, leftOut, print };
}
