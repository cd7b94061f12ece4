import type { EntityKind } from '../../../model.ts';
import { capital } from '../../timeline/words.ts';
import { SETTINGS } from '../../settings.ts';
import { shorten } from '../../words.ts';
import { plain } from '../plain.ts';
import { familyOf } from './fonts.ts';
import { kindLine } from './kind-line.ts';
import type { Card } from './which.ts';

/** An element as JSX would make it. */
export interface Element {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

export const WIDTH = 1200;
export const HEIGHT = 630;
/** Paper and ink, as in `src/styles/tokens.css`. */
const [PAPER, INK, MUTED, RULE] = ['#faf8f3', '#1b1d20', '#5a5d63', '#d9d4c7'];

/** A title of at most so many letters, and its size; beyond the last it is cut. */
const SIZES = [
  { letters: 32, size: 92 },
  { letters: 70, size: 72 },
  { letters: 120, size: 58 },
  { letters: 180, size: 48 },
] as const;
/** Pictures among the letters: no font of the site has them. */
const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u200d\ufe0f]/gu;

/** A card's title as it is drawn, in full; nothing where it has no letters. */
export function lettersOf({ title }: Card): string {
  return plain(title.replace(PICTURES, ' '));
}

/** A card: masthead, kind with its line, title, and at the foot the date and outlet or the counts. */
export function draw(card: Card): Element {
  const title = lettersOf(card);
  const { letters, size } = SIZES.find((one) => title.length <= one.letters) ?? SIZES.at(-1)!;
  const kind = box({ fontSize: 28, color: MUTED }, capital(card.kind));
  const words = { fontFamily: familyOf('serif'), fontSize: size, lineHeight: 1.14, letterSpacing: '-0.01em' };
  return box(
    { ...PAGE, fontFamily: familyOf('sans') },
    masthead(),
    box(
      { flexDirection: 'column', flexGrow: 1, justifyContent: 'center' },
      ...(card.kind ? [kind] : []),
      ...(card.line ? [underline(card.line)] : []),
      box(
        { ...words, marginTop: 22, display: 'block', wordBreak: 'break-word', lineClamp: 5 },
        shorten(title, letters),
      ),
    ),
    box({ ...FACTS, color: MUTED }, shorten(plain(card.facts), 72)),
  );
}

const FACTS = { fontSize: 30, display: 'block', lineClamp: 1, wordBreak: 'break-word' };

const PAGE = {
  width: WIDTH,
  height: HEIGHT,
  boxSizing: 'border-box',
  flexDirection: 'column',
  padding: '56px 72px 60px',
  background: PAPER,
  color: INK,
};

function masthead(): Element {
  const waves = ['M4 1v18', 'M8.5 13.5a4 4 0 0 0 0-7', 'M11.5 17a8.5 8.5 0 0 0 0-14'].map((d) => ({
    d,
    strokeWidth: 2.5,
  }));
  const lines = { borderTop: `8px solid ${INK}`, borderBottom: `2px solid ${RULE}` };
  return box(
    { ...lines, alignItems: 'center', padding: '18px 0', fontSize: 36, letterSpacing: '-0.01em' },
    drawing(40, 40, '0 0 20 20', INK!, waves),
    box({ marginLeft: 16 }, SETTINGS.name),
  );
}

function underline(kind: EntityKind): Element {
  const { stroke, paths } = kindLine(kind);
  return box({ marginTop: 14 }, drawing(160, 12, '0 0 160 12', stroke, paths));
}

function drawing(
  width: number,
  height: number,
  viewBox: string,
  stroke: string,
  paths: readonly Readonly<Record<string, string | number>>[],
): Element {
  const children = paths.map((props) => ({ type: 'path', props: { ...props } }));
  return { type: 'svg', props: { width, height, viewBox, fill: 'none', stroke, children } };
}

function box(style: Readonly<Record<string, unknown>>, ...children: readonly (Element | string)[]): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
