import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assembleFile } from './assemble.ts';
import { findMentions } from './extract/index.ts';
import { ingest, isPublicationDate } from './ingest/index.ts';
import type { Article, Catalogue } from './model.ts';
import { readCatalogue } from './read/content.ts';
import { contentError, errorLine, isContentError } from './read/errors.ts';
import { parseRequest, readLines } from './read/jsonl.ts';
import type { Request } from './read/jsonl.ts';
import { suggest } from './read/suggest.ts';

const USAGE = `Usage:
  node src/cli.ts extract FILE… [--published DATE]
  node src/cli.ts extract --jsonl [--published DATE] < texts.jsonl

Finds people, weapon systems, places, organizations, events and dates in news articles and writes
{"id","title","published","mentions":[…]} as one line of JSON for each article.

  FILE               plain text; a sidecar beside it (article.yaml for article.txt) is honoured
  --jsonl            read {"id","text","published"?} from standard input, one a line, and answer each in turn;
                     a line that cannot be read is answered with {"id"?,"error","line"} and the rest go on
  --published DATE   when the articles were published, in EDTF: 2025-06-04, 2025-06 or 2025-06-05/2025-06-23;
                     it wins over a sidecar, but not over "published" in a line of JSON
  -h, --help         show this text

Exit code: 0 done, 1 an article or the catalogue could not be read, 2 wrong use.
`;

const OPTIONS = {
  jsonl: { type: 'boolean' },
  published: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
const COMMANDS = ['extract'];
const ROOT = join(import.meta.dirname, '..');
const OK = 0;
const BAD_INPUT = 1;
const WRONG_USE = 2;

interface Call {
  readonly files: readonly string[];
  readonly jsonl: boolean;
  readonly published: string | undefined;
}

/** Runs a command; the answer is the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const call = parseCall(args);
  if (call === 'help') return say(process.stdout, USAGE, OK);
  if (typeof call === 'string') return say(process.stderr, `${call}\n\nTry: node src/cli.ts --help\n`, WRONG_USE);
  const { catalogue, errors } = readCatalogue(ROOT);
  if (errors.length > 0) return say(process.stderr, `${contentError(errors).message}\n`, BAD_INPUT);
  return call.jsonl ? answerLines(call, catalogue) : answerFiles(call, catalogue);
}

/** What was asked for, or what is wrong with the question. */
function parseCall(args: readonly string[]): Call | 'help' | string {
  const unknown = args.find(
    (arg) => arg.startsWith('-') && !/^(?:-h|-|--|--(?:help|jsonl|published)(?:=.*)?)$/s.test(arg),
  );
  if (unknown && !isValue(args, unknown)) return unknownOption(unknown);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [command, ...files] = positionals;
    const { jsonl = false, published, help = false } = values;
    if (help) return 'help';
    if (command === undefined) return 'Expected a command; found none.';
    if (!COMMANDS.includes(command))
      return `Unknown command "${command}"${meant(command, COMMANDS)}; the only one is "extract".`;
    if (published !== undefined && !isPublicationDate(published))
      return `Expected --published to be a date in EDTF such as 2025-06-04 or 2025-06; found "${published}".`;
    if (jsonl && files.length > 0)
      return `Expected no FILE beside --jsonl, which reads standard input; found "${files[0]}".`;
    if (!jsonl && files.length === 0) return 'Expected a FILE or --jsonl; found neither.';
    return { files, jsonl, published };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether an argument that looks like an option is the value of the one before it, or stands after "--". */
function isValue(args: readonly string[], arg: string): boolean {
  const at = args.indexOf(arg);
  return args[at - 1] === '--published' || args.slice(0, at).includes('--');
}

function unknownOption(option: string): string {
  const names = Object.keys(OPTIONS).map((name) => `--${name}`);
  return `Unknown option "${option}"${meant(option, names)}; there are ${names.join(', ')}.`;
}

function meant(word: string, candidates: readonly string[]): string {
  const near = suggest(word, candidates);
  return near ? ` (did you mean ${near}?)` : '';
}

async function answerFiles({ files, published }: Call, catalogue: Catalogue): Promise<number> {
  let code = OK;
  for (const file of files) {
    try {
      const { article } = assembleFile(file, published);
      await write(answer(article, catalogue));
    } catch (error) {
      if (!isContentError(error)) throw error;
      code = say(process.stderr, `${error.errors.map(errorLine).join('\n')}\n`, BAD_INPUT);
    }
  }
  return code;
}

/** Answers each line in turn; a bad one is answered with its error, so that the exit code need not tell of it. */
async function answerLines({ published }: Call, catalogue: Catalogue): Promise<number> {
  if (process.stdin.isTTY) say(process.stderr, 'Reading lines of JSON from standard input; end with Ctrl+D.\n', OK);
  let line = 0;
  for await (const bytes of readLines(process.stdin)) {
    line += 1;
    const request = parseRequest(bytes);
    if (request)
      await write('error' in request ? { ...request, line } : answerLine(request, line, published, catalogue));
  }
  return OK;
}

function answerLine(request: Request, line: number, published: string | undefined, catalogue: Catalogue): object {
  const { id, text } = request;
  const date = request.published ?? published;
  if (date !== undefined && !isPublicationDate(date))
    return { id, error: `expected "published" to be an EDTF date such as "2025-06-04"; found "${date}"`, line };
  try {
    return answer(ingest({ id, text, published: date }), catalogue);
  } catch (error) {
    return { id, error: `the text could not be read: ${error instanceof Error ? error.message : String(error)}`, line };
  }
}

function answer(article: Article, catalogue: Catalogue): object {
  const { id, title, published } = article;
  return { id, title, published: published?.edtf ?? null, mentions: findMentions(article, catalogue) };
}

/** One line of JSON; the line separators of Unicode are escaped, for readers that end a line at them. */
async function write(value: object): Promise<void> {
  const line = JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

function say(stream: NodeJS.WriteStream, message: string, code: number): number {
  stream.write(message);
  return code;
}

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(OK);
});

process.exitCode = await run(process.argv.slice(2));
