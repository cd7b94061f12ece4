import { dirname, join, resolve } from 'node:path';
import { assembleFile, throwIfAny } from '../assemble.ts';
import { answerWhole } from '../batch/extract-line.ts';
import { fromTextLine } from '../batch/text-line.ts';
import { extractorOf, type Extractor } from '../extraction.ts';
import { ingest, isPublicationDate } from '../ingest/index.ts';
import type { Article } from '../model.ts';
import { extractorPrint } from '../kept/fingerprint.ts';
import { projectRoot } from '../kept/folder.ts';
import { ARTICLES_FOLDER } from '../read/articles.ts';
import { readCatalogue } from '../read/content.ts';
import { contentHolder } from '../read/holder.ts';
import { parseLine, parseRequest, readLines, type Request } from '../read/jsonl.ts';
import { show } from '../read/errors.ts';
import type { Call } from './arguments.ts';
import { complain, OK, say, writeLine } from './output.ts';

/** What is wrong with a call of `extract`, if anything is. */
export function checkExtract({ operands, values }: Call): string | undefined {
  const { jsonl, whole, published } = values;
  if (whole && (!jsonl || published !== undefined))
    return 'Expected --whole beside --jsonl, and no --published: the lines of "texts" have their sidecars with them.';
  if (published !== undefined && !isPublicationDate(published))
    return `Expected --published to be a date in EDTF such as 2025-06-04 or 2025-06; found ${show(published)}.`;
  if (jsonl && operands.length > 0)
    return `Expected no FILE beside --jsonl, which reads standard input; found "${operands[0]}".`;
  return jsonl || operands.length > 0 ? undefined : 'Expected a FILE or --jsonl; found neither.';
}

/** Answers with the mentions of each article as a line of JSON; the answer is the exit code. */
export async function runExtract({ operands, values }: Call, root: string): Promise<number> {
  if (values.whole) return answerTexts(contentHolder(root, process.env['FLANKWATCH_CONTENT']));
  const extract = extractorOf(root);
  return values.jsonl
    ? answerLines(values.published, extract)
    : answerFiles(operands, values.published, extract, join(root, ARTICLES_FOLDER));
}

async function answerFiles(
  files: readonly string[],
  published: string | undefined,
  extract: Extractor,
  folder: string,
): Promise<number> {
  let code = OK;
  for (const file of files) {
    try {
      const { article } = assembleFile(file, published);
      await writeLine(answer(article, extract, dirname(resolve(file)) === folder));
    } catch (error) {
      code = complain(error);
    }
  }
  return code;
}

/** Answers each line of `texts` with all that a build needs of it. */
async function answerTexts(holder: string): Promise<number> {
  const { catalogue, digest, errors } = readCatalogue(holder);
  throwIfAny(errors);
  const stamp = { extractor: extractorPrint(projectRoot()), catalogue: digest };
  return eachLine((bytes, line) => {
    const parsed = parseLine(bytes);
    if (!parsed || 'error' in parsed) return parsed && { ...parsed, line };
    const source = fromTextLine(parsed.value);
    if ('error' in source) return { ...source, line };
    const answered = answerWhole(source, catalogue, stamp);
    return 'error' in answered ? { ...answered, line } : answered;
  });
}

/** Answers each line in turn; a bad one is answered with its error, so that the exit code need not tell of it. */
async function answerLines(published: string | undefined, extract: Extractor): Promise<number> {
  return eachLine((bytes, line) => {
    const request = parseRequest(bytes);
    return request && ('error' in request ? { ...request, line } : answerLine(request, line, published, extract));
  });
}

/** Writes the answer to each line of standard input that has one. */
async function eachLine(answerTo: (bytes: Uint8Array, line: number) => object | undefined): Promise<number> {
  if (process.stdin.isTTY) say(process.stderr, 'Reading lines of JSON from standard input; end with Ctrl+D.\n', OK);
  let line = 0;
  for await (const bytes of readLines(process.stdin)) {
    line += 1;
    const answered = answerTo(bytes, line);
    if (answered) await writeLine(answered);
  }
  return OK;
}

function answerLine(request: Request, line: number, published: string | undefined, extract: Extractor): object {
  const { id, text, published: date = published } = request;
  if (date !== undefined && !isPublicationDate(date))
    return { id, error: `expected "published" to be an EDTF date such as "2025-06-04"; found ${show(date)}`, line };
  try {
    return answer(ingest({ id, text, published: date }), extract);
  } catch (error) {
    return { id, error: `the text could not be read: ${error instanceof Error ? error.message : String(error)}`, line };
  }
}

/** A date that nobody states, but the clues of the text, is told apart. */
function answer(read: Article, extract: Extractor, isOwn = false): object {
  const { article, mentions, statements, quantities } = extract(read, isOwn);
  const { id, title, published } = article;
  const inferred = published?.from === 'inferred' && { publishedFrom: published.from };
  return { id, title, published: published?.edtf ?? null, ...inferred, mentions, statements, quantities };
}
