import type { Cue } from './cue.ts';
import { markAt, wordAt, type Item } from './item.ts';
import type { Quoted } from './quoted.ts';

/** Quotations of one segment that one cue introduces; without a cue they stand by themselves. */
export interface Direct {
  readonly quotes: readonly Quoted[];
  readonly cue?: Cue;
  /** Index of the first item of a sentence that the quotation ends: "NATO systems “are clearly needed,” she said". */
  readonly begins?: number;
}

/** So many words beside a quotation are a sentence of their own. */
const OWN_SENTENCE = 3;

/** How far before a quotation its cue may stand, in items: "told reporters in Riga on Monday that". */
const FAR = 14;

/** The quotations of a segment with their cues. One within reported speech belongs to that, and is left out. */
export function directIn(items: readonly Item[], cues: readonly Cue[]): Direct[] {
  const framed = items.flatMap((item, i) =>
    item.kind === 'quote' ? [{ quoted: item.quoted, i, cue: cueOf(items, i, cues) }] : [],
  );
  const groups = Map.groupBy(framed, ({ cue, i }) => cue ?? (isWithinSpeech(items, i, cues) ? 'speech' : 'alone'));
  return [...groups].flatMap(([cue, quotes]): Direct[] => {
    const inOrder = quotes.map(({ quoted }) => quoted);
    if (cue === 'speech') return [];
    if (cue === 'alone') return isEmbedded(items) ? [] : inOrder.map((quoted) => ({ quotes: [quoted] }));
    const begins = sentenceBefore(items, quotes[0]!.i, cue);
    return [{ quotes: inOrder, cue, ...(begins !== undefined && { begins }) }];
  });
}

/** Whether a quotation stands in a sentence of other words: then it may be anybody's. */
const isEmbedded = (items: readonly Item[]): boolean =>
  items.filter(({ kind }) => kind === 'word' || kind === 'name').length > OWN_SENTENCE;

/** The cue right behind a quotation ("…,” she said), or else the one that leads up to it ("she said: “…"). */
function cueOf(items: readonly Item[], quote: number, cues: readonly Cue[]): Cue | undefined {
  const behind = cues.find((cue) => {
    const start = cue.inverted ? cue.at : Math.min(cue.subject.from, cue.at);
    return start > quote && onlyMarks(items, quote + 1, start);
  });
  return behind ?? cues.findLast((cue) => cue.takes !== 'according' && leadsUp(items, cue, quote));
}

function onlyMarks(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!/^[,—–-]$/.test(markAt(items, i) ?? '') && !/^(?:and|but|as)$/.test(wordAt(items, i) ?? '')) return false;
  return true;
}

/** "said: “", "told the daily on Monday, “", "added that “": few items between, and none that begins a clause. */
function leadsUp(items: readonly Item[], cue: Cue, quote: number): boolean {
  const end = cue.inverted ? cue.subject.to : cue.after;
  if (end > quote || quote - end > FAR) return false;
  const last = markAt(items, quote - 1) ?? wordAt(items, quote - 1) ?? '';
  if (quote === end) return true;
  if (items.slice(end, quote).some(({ kind }) => kind === 'quote')) return isSplit(items, end, quote);
  return /^[:,]$/.test(last) || last === 'that' || last === 'as';
}

/** "“A,” she said, “B.”": nothing but the frame between. */
const isSplit = (items: readonly Item[], end: number, quote: number): boolean =>
  quote - end <= 2 && onlyMarks(items, end, quote);

/** Whether a later cue takes all that stands before it for what is said: "NATO is “in change,” which …, she said". */
const isWithinSpeech = (items: readonly Item[], quote: number, cues: readonly Cue[]): boolean =>
  cues.some((cue) => {
    const start = cue.inverted ? cue.at : cue.subject.from;
    return (start > quote && markAt(items, start - 1) === ',') || (cue.after < quote && cue.takes !== 'quotation');
  });

/** A sentence that begins outside of the marks and ends within them; its beginning is said as well. */
function sentenceBefore(items: readonly Item[], quote: number, cue: Cue): number | undefined {
  const start = cue.inverted ? cue.at : cue.subject.from;
  const words = items.slice(0, quote).filter(({ kind }) => kind === 'word' || kind === 'name').length;
  return start > quote && words >= 2 ? 0 : undefined;
}
