import { isDateline } from '../../ingest/dateline.ts';

/** A line of a page: its text, how high it stands, and the size of its letters. */
export interface PdfLine {
  readonly text: string;
  readonly top: number;
  readonly size: number;
}

/** A gap so much wider than that between lines parts two paragraphs. */
const WIDE = 1.35;
/** Pages from which on a line that all have is a header. */
const FEW_PAGES = 3;
/** "By Mira Solvang and Teo Arvid" as a line of its own; "By the end of June" is none. */
const BYLINE = /^By(?: (?:and |de |van |von )?\p{Lu}[\p{L}.'’-]*,?){2,8}$/u;
/** A line under a headline that is no part of it, however close it stands. */
const standsAlone = (line: PdfLine | undefined): boolean =>
  line !== undefined && (BYLINE.test(line.text) || isDateline(line.text));

/** Paragraphs with a blank line between: lines joined again, headers, footers and page numbers left out. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string {
  const kept = withoutRunning(pages.map((lines) => lines.filter(({ text }) => text !== '')));
  const usual = usualOf(kept.flatMap((lines) => gapsOf(lines).filter((gap) => gap > 0)));
  const words = new Set(kept.flat().flatMap(({ text }) => text.match(WORD) ?? []));
  const longest = Math.max(0, ...kept.flat().map(({ text }) => text.length));
  let result = '';
  let last: PdfLine | undefined;
  for (const lines of kept) {
    const gaps = gapsOf(lines);
    lines.forEach((line, i) => {
      const ends = i === 0 ? endsParagraph(last, longest) : gaps[i - 1]! > usual * WIDE || gaps[i - 1]! < 0;
      const resized = last !== undefined && Math.abs(line.size - last.size) > 1;
      const apart = ends || resized || standsAlone(line) || standsAlone(last);
      result = last === undefined || apart ? `${result}\n\n${line.text}` : joined(result, line.text, words);
      last = line;
    });
  }
  return result.trim();
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

const gapsOf = (lines: readonly PdfLine[]): number[] => lines.slice(1).map((line, i) => lines[i]!.top - line.top);

/** Whether the last line of a page is the last of its paragraph, too. */
const endsParagraph = (line: PdfLine | undefined, longest: number): boolean =>
  !line || (/[.!?:]["'”’»)\]]*$/.test(line.text) && line.text.length < longest * 0.9);

/** A word that a line end has broken is one again where the text has it whole elsewhere; other hyphens stay. */
function joined(before: string, line: string, words: ReadonlySet<string>): string {
  const [broken, head] = /([\p{L}]+)[-\u00ad]$/u.exec(before) ?? [];
  const tail = /^\p{Ll}+/u.exec(line)?.[0];
  if (broken === undefined || tail === undefined) return `${before} ${line}`;
  return words.has(`${head}${tail}`) || broken.endsWith('\u00ad') ? before.slice(0, -1) + line : before + line;
}

/** Pages without what stands at the edges of most of them, the numbers in it not minded, and without bare numbers there. */
function withoutRunning(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const edges = pages.map(
    (lines) => new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(({ text }) => masked(text))),
  );
  const isRunning = (text: string): boolean =>
    pages.length >= FEW_PAGES && edges.filter((edge) => edge.has(masked(text))).length > pages.length / 2;
  return pages.map((lines) =>
    lines.filter(({ text }, i) => {
      const atEdge = i < 2 || i >= lines.length - 2;
      return !atEdge || !(isRunning(text) || (pages.length > 1 && /^[-–—\s]*(?:page )?\d{1,3}[-–—\s]*$/i.test(text)));
    }),
  );
}

const masked = (text: string): string => text.replace(/\d+/g, '0').toLowerCase();

/** The gap between two lines of a paragraph: texts of short paragraphs have nearly as many wide ones. */
function usualOf(gaps: readonly number[]): number {
  const sorted = [...gaps].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? Infinity;
}
