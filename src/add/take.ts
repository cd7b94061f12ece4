import { decode } from '../ingest/index.ts';
import { isRefusal, type Refusal, type Taken } from './found.ts';
import { whyNoArticle } from './judge.ts';
import { EXPECTED, kindOf, type Kind } from './kind.ts';

/** What a file holds, and what kind it is. */
export interface TakenOut extends Taken {
  readonly kind: Kind;
}

/** Takes an article out of a file; the libraries that read a kind are loaded when the first of that kind comes. */
export async function takeOut(bytes: Uint8Array, name: string): Promise<TakenOut | Refusal> {
  const told = kindOf(bytes, name);
  if (isRefusal(told)) return told;
  const taken = await TAKERS[told.kind](bytes);
  if (isRefusal(taken)) return taken;
  return whyNoArticle(told.kind, taken) ?? { ...taken, kind: told.kind };
}

type Taker = (bytes: Uint8Array) => Promise<Taken | Refusal>;

const TAKERS: Readonly<Record<Kind, Taker>> = {
  text: (bytes) => Promise.resolve(takeFromText(bytes)),
  markdown: async (bytes) => (await import('./markdown.ts')).takeFromMarkdown(bytes),
  html: async (bytes) => (await import('./html/index.ts')).takeFromPage(bytes),
  docx: async (bytes) => (await import('./docx.ts')).takeFromDocx(bytes),
  pdf: async (bytes) => (await import('./pdf/index.ts')).takeFromPdf(bytes),
};

/** Plain text is what it is. */
function takeFromText(bytes: Uint8Array): Taken | Refusal {
  const decoded = decode(bytes);
  if (decoded.ok) return { text: decoded.text, facts: {} };
  return { expected: EXPECTED, found: decoded.found, hint: decoded.hint };
}
