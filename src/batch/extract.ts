import { createHash } from 'node:crypto';
import { accountOf, type Account } from '../extract/account.ts';
import { findAllDated, type Found } from '../extract/dated.ts';
import { repaired, type RepairProblem } from '../extract/repairs/index.ts';
import { decode, ingest } from '../ingest/index.ts';
import type { Article, Catalogue } from '../model.ts';
import type { Sidecar } from '../read/sidecar.ts';
import { knownIn } from './known.ts';

/** What an article is made of: plain data, for another thread. */
export interface Source {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly sidecar: Sidecar | undefined;
}

/** All that can be told of an article by itself: what the machine finds, before any correction and any other article. */
export interface Extract extends Found, Account {
  /** Ids of what the catalogue knows of it. */
  readonly known: readonly string[];
}

/** An article, or why it is none; and which of its editor's repairs cannot be made. */
export interface Made {
  readonly article?: Article;
  readonly refusal?: { readonly found: string; readonly hint: string };
  readonly problems: readonly RepairProblem[];
}

/** Makes an article of a text; `published` (EDTF) wins over the sidecar's date. */
export function makeArticle({ id, bytes, sidecar }: Omit<Source, 'sha256'>, published?: string): Made {
  const decoded = decode(bytes);
  if (!decoded.ok) return { refusal: { found: decoded.found, hint: decoded.hint }, problems: [] };
  return repaired(ingest({ id, text: decoded.text, sidecar, published }), sidecar?.repairs);
}

/** What is found in an article. Pure: the same article and catalogue give the same. */
export const extractFrom = (article: Article, catalogue: Catalogue): Extract => extractAll([article], catalogue)[0]!;

/** The same of several articles, which takes less time for each. */
export function extractAll(articles: readonly Article[], catalogue: Catalogue): Extract[] {
  const found = findAllDated(articles, catalogue);
  const accounts = found.map(({ article, mentions }) => accountOf(article, mentions));
  return found.map((one, i) => ({ ...one, ...accounts[i]!, known: knownIn(one.mentions, catalogue) }));
}

/** The name of an article under one extractor and catalogue: what its bytes and its sidecar say, whatever it is called. */
export function keyOf({ sha256, sidecar }: Omit<Source, 'id' | 'bytes'>): string {
  if (sidecar === undefined) return sha256;
  return createHash('sha256')
    .update(`${sha256}\0${JSON.stringify(sidecar)}`)
    .digest('hex');
}
