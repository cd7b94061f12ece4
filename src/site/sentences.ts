import type { Article, ReadArticle, Repair, Sentence, Span } from '../model.ts';
import { changesIn, piecesWith } from '../text/changes.ts';
import { overlapping, worthShowing } from '../text/spans.ts';
import { shownRepairs } from './repairs.ts';

/** A piece of a sentence, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A sentence of an article with some of its words marked. */
export interface MarkedSentence {
  readonly article: string;
  readonly sentence: number;
  readonly pieces: readonly Piece[];
  /** The same with the repairs in it; absent where there are none. */
  readonly runs?: readonly Run[];
}

/** Pieces that stand together in one repair, or in none. */
export interface Run {
  readonly repair?: Repair;
  readonly pieces: readonly (Piece & { readonly change?: 'del' | 'ins' })[];
}

/** Cuts one stretch of text at the given spans; the pieces together are the stretch, or what is worth showing of it. Overlaps are merged. */
export function piecesOf(text: string, within: Span, spans: readonly Span[]): Piece[] {
  const shown = worthShowing(within, spans[0] ?? within);
  const pieces: Piece[] = shown.start > within.start ? [{ text: '… ', marked: false }] : [];
  let at = shown.start;
  for (const span of spans.length > 1 ? spans.toSorted((a, b) => a.start - b.start) : spans) {
    const start = Math.max(at, span.start);
    const end = Math.min(shown.end, span.end);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < shown.end) pieces.push({ text: text.slice(at, shown.end), marked: false });
  if (shown.end < within.end) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** The sentences that hold these spans, in order, each once with all its spans marked. */
export function markedSentences(
  { article }: ReadArticle,
  spans: readonly (Span & { readonly sentence: number })[],
): MarkedSentence[] {
  if (spans.length === 0) return [];
  const { sentences } = article;
  const groups = [...Map.groupBy(spans, (span) => span.sentence)].sort(([a], [b]) => a - b);
  return groups.flatMap(([index, inIt]) => {
    const sentence = sentences[index];
    return sentence ? [markedSentence(article, sentence, inIt)] : [];
  });
}

/** A sentence with these spans marked. */
export function markedSentence(article: Article, sentence: Sentence, spans: readonly Span[]): MarkedSentence {
  const { id, text } = article;
  const pieces = piecesOf(text, sentence, spans);
  const shown = shownRepairs(article);
  const repairs = shown.length === 0 ? shown : overlapping(shown, worthShowing(sentence, spans[0] ?? sentence));
  const marked = { article: id, sentence: sentence.index, pieces };
  return repairs.length > 0 ? { ...marked, runs: runsOf(text, sentence, spans, repairs) } : marked;
}

/** The pieces of a sentence, cut at its repairs. */
function runsOf(text: string, sentence: Span, spans: readonly Span[], repairs: readonly Repair[]): Run[] {
  const shown = worthShowing(sentence, spans[0] ?? sentence);
  const changes = changesIn(repairs);
  const borders = [shown, ...spans, ...repairs].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(borders)].filter((at) => shown.start <= at && at <= shown.end).sort((a, b) => a - b);
  const runs = cuts.slice(1).map((end, i): Run => {
    const place = { start: cuts[i]!, end };
    const marked = spans.some((span) => span.start <= place.start && end <= span.end);
    const repair = repairs.find((one) => one.start <= place.start && end <= one.end);
    const pieces = piecesWith(text, place, changes).map((piece) => ({ ...piece, marked }));
    return { ...(repair && { repair }), pieces };
  });
  const dots = (there: boolean, words: string): Run[] => (there ? [{ pieces: [{ text: words, marked: false }] }] : []);
  return [...dots(shown.start > sentence.start, '… '), ...joined(runs), ...dots(shown.end < sentence.end, ' …')];
}

/** A repair that a mark has cut is one run all the same. */
function joined(runs: readonly Run[]): Run[] {
  return runs.reduce<Run[]>((all, run) => {
    const last = all.at(-1);
    if (!last || last.repair !== run.repair) return [...all, run];
    return [...all.slice(0, -1), { ...last, pieces: [...last.pieces, ...run.pieces] }];
  }, []);
}
