import { basename, extname } from 'node:path';
import { styleText } from 'node:util';
import { analyze } from '../analyze/index.ts';
import { extractCorpus } from '../extraction.ts';
import type { Corpus } from '../model.ts';
import { contentHolder } from '../read/holder.ts';
import { review } from '../review/index.ts';
import { printReport, type Look } from '../review/print/index.ts';
import { slug } from '../text/slug.ts';
import { meant, type Call } from './arguments.ts';
import { OK, say, writeLine, writeOut, WRONG_USE } from './output.ts';

/** Longest list, unless the caller says otherwise. */
const LIMIT = 10;
/** What a terminal, a printer and an e-mail can show. */
const WIDEST = 80;
const NARROWEST = 40;

/** What is wrong with a call of `review`, if anything is. */
export function checkReview({ values }: Call): string | undefined {
  const { limit } = values;
  return limit === undefined || /^\d{1,9}$/.test(limit)
    ? undefined
    : `Expected --limit to be a number, 0 for no limit; found "${limit}".`;
}

/** Tells what is to be looked at in the project's content; the answer is the exit code. */
export async function runReview({ operands, values }: Call, root: string): Promise<number> {
  const { articles, catalogue, corrections } = extractCorpus(contentHolder(root, process.env['FLANKWATCH_CONTENT']));
  const corpus = analyze(articles, catalogue, corrections);
  const ids = new Set(operands.map(idOf));
  const stranger = operands.find((operand) => !corpus.articles.some(({ article }) => article.id === idOf(operand)));
  if (stranger !== undefined) return say(process.stderr, `${unknownArticle(stranger, corpus)}\n`, WRONG_USE);
  const report = review(corpus, catalogue, ids.size > 0 ? ids : undefined);
  await (values.json ? writeLine(report) : writeOut(printReport(report, lookOf(values.limit), values.unseen)));
  return OK;
}

/** An article by its id or by its file, wherever the command is run. */
function idOf(operand: string): string {
  const name = basename(operand);
  return slug(/^\.(?:txt|yaml)$/.test(extname(name)) ? name.slice(0, -extname(name).length) : name);
}

function unknownArticle(operand: string, { articles }: Corpus): string {
  const ids = articles.map(({ article }) => article.id);
  return `Expected articles of content/articles; found "${operand}"${meant(idOf(operand), ids)}.`;
}

/** Colour only where somebody sees it; styleText asks the terminal, NO_COLOR and FORCE_COLOR. */
function lookOf(limit: string | undefined): Look {
  return {
    limit: Number(limit ?? LIMIT),
    columns: Math.max(NARROWEST, Math.min(WIDEST, process.stdout.columns || WIDEST)),
    style: (format, text) => styleText(format, text, { stream: process.stdout }),
  };
}
