import type { Corrected, ReadArticle } from '../model.ts';
import { writeOut } from './dates.ts';
import { nounOf } from './kinds.ts';
import { correctionPath, href } from './url.ts';

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

/** A note for each correction of an article, at the first place that it has changed. */
export function correctionNotes({ article, corrected = [] }: ReadArticle): PlacedNote[] {
  const firsts = [...Map.groupBy(corrected, ({ correction }) => correction).values()].map(([first]) => first!);
  return firsts.map((done) => ({
    at: done.start,
    note: {
      id: `c${done.start}-${done.correction}`,
      kind: 'correction',
      words: article.text.slice(done.start, done.end),
      value: valueOf(done),
      href: href(correctionPath(done.correction)),
    },
  }));
}

function valueOf({ was, now }: Corrected): string {
  if (now?.kind === 'date') return now.edtf ? writeOut(now.edtf) : now.timex.value;
  if (now) return `${now.name}, ${nounOf(now.kind)}`;
  return was[0]?.kind === 'date' ? 'not a date' : 'not a name';
}
