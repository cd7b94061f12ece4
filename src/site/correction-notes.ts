import type { Corrected, ReadArticle } from '../model.ts';
import { writeOut } from './dates.ts';
import { notA } from './find-words.ts';
import { nounOf } from './kinds.ts';
import { figureWords } from './ledger-view.ts';
import { correctionPath, href } from './url.ts';
import { shorten } from './words.ts';

/** A note on a correction, and the offset of the words that it is about. */
export interface PlacedNote {
  readonly at: number;
  readonly note: {
    readonly id: string;
    readonly kind: 'correction';
    readonly words: string;
    readonly value: string;
    readonly href: string;
  };
}

/** Characters of the words that a note tells again. */
const LONGEST = 80;

/** A note for each correction of an article, at the first place that it has changed. */
export function correctionNotes({ article, corrected = [] }: ReadArticle): PlacedNote[] {
  const firsts = [...Map.groupBy(corrected, ({ correction }) => correction).values()].map(([first]) => first!);
  return firsts.map((done) => ({
    at: done.start,
    note: {
      id: `c${done.start}-${done.correction}`,
      kind: 'correction',
      words: shorten(article.text.slice(done.start, done.end), LONGEST),
      value: valueOf(done),
      href: href(correctionPath(done.correction)),
    },
  }));
}

function valueOf({ was, now }: Corrected): string {
  if (now?.kind === 'date') return now.edtf ? writeOut(now.edtf) : now.timex.value;
  if (!now) return notA(was[0]);
  if (now.kind === 'statement') return `said by ${now.speaker?.name ?? 'nobody in particular'}`;
  if (now.kind === 'figure') return `${figureWords(now)} ${now.of}`.trim();
  return now.kind === 'role' ? `role of ${now.holder.name}` : `${now.name}, ${nounOf(now.kind)}`;
}
