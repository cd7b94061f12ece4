import { createHash } from 'node:crypto';
import { ownText, sharedCount, shinglesOf } from '../analyze/stories/shingles.ts';
import type { Article } from '../model.ts';

/** An article that is there already, and how far another is the same. */
export interface Twin {
  /** The file's name. */
  readonly file: string;
  readonly how: 'bytes' | 'text' | 'near';
  /** The share of the longer text that both have, from 0 to 1. */
  readonly share: number;
}

/** What is compared of an article. */
export interface Print {
  /** SHA-256 of its bytes, and of those of the page or document that it was taken out of. */
  readonly hashes: readonly string[];
  /** Digest of its words: what spaces and punctuation do not change. */
  readonly words: string;
  readonly shingles: ReadonlySet<number>;
}

/** From this share on two texts are one, with a line more or less. */
const ALIKE = 0.8;
/** One shingle in so many goes into the index. */
const SAMPLED = 4;

export const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export function printOf(article: Article, hashes: readonly string[]): Print {
  const words = article.text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return { hashes, words: hashOf(words.join(' ')), shingles: shinglesOf(ownText(article)) };
}

/** Remembers articles and finds the twin of another among them, the nearest first. */
export interface Twins {
  readonly remember: (file: string, print: Print) => void;
  readonly twinOf: (print: Print) => Twin | undefined;
}

export function twins(): Twins {
  const known: { readonly file: string; readonly print: Print }[] = [];
  const byHash = new Map<string, string>();
  const byWords = new Map<string, string>();
  const bySample = new Map<number, number[]>();
  return {
    remember: (file, print) => {
      const at = known.push({ file, print }) - 1;
      for (const hash of print.hashes) byHash.set(hash, file);
      byWords.set(print.words, file);
      for (const shingle of sampleOf(print)) {
        const others = bySample.get(shingle);
        if (others) others.push(at);
        else bySample.set(shingle, [at]);
      }
    },
    twinOf: (print) => {
      const bytes = print.hashes.map((hash) => byHash.get(hash)).find(Boolean);
      if (bytes !== undefined) return { file: bytes, how: 'bytes', share: 1 };
      const words = byWords.get(print.words);
      if (words !== undefined) return { file: words, how: 'text', share: 1 };
      const near = candidates(print, bySample)
        .map((at) => ({ file: known[at]!.file, how: 'near' as const, share: shareOf(print, known[at]!.print) }))
        .sort((a, b) => b.share - a.share)[0];
      return near && near.share >= ALIKE ? near : undefined;
    },
  };
}

const sampleOf = ({ shingles }: Print): number[] => [...shingles].filter((shingle) => shingle % SAMPLED === 0);

/** Those that have at least half of its sample. */
function candidates(print: Print, bySample: ReadonlyMap<number, readonly number[]>): number[] {
  const sample = sampleOf(print);
  const counts = new Map<number, number>();
  for (const shingle of sample) for (const at of bySample.get(shingle) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  return [...counts].flatMap(([at, count]) => (count * 2 >= sample.length ? [at] : []));
}

const shareOf = ({ shingles: a }: Print, { shingles: b }: Print): number =>
  sharedCount(a, b) / Math.max(a.size, b.size, 1);
