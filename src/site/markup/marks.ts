import { AXIS, ROW, TALL_WIDTH, type TallMark } from '../picture/tall.ts';
import { POINT, TARGET, type PlacedMark } from '../picture/wide.ts';
import { attribute, markup, type Markup } from './markup.ts';
import { pointMarkup, stretchMarkup, type Style } from './shape.ts';

/** An entry in the picture of a timeline from left to right: its mark, as large as a finger, and its words. */
export function wideMarkMarkup(mark: PlacedMark): Markup {
  const { x, y, width, words, name, date, label } = mark;
  const middle = x + width / 2;
  const target = Math.max(TARGET, width);
  const style: Style = { ...mark, tall: false };
  return markup`${opening(mark)}
    <title>${name}</title>
    <rect class="target" x="${middle - target / 2}" y="${y - TARGET / 2}" width="${target}" height="${TARGET}"></rect>
    ${width < POINT ? pointMarkup(middle, y, style) : stretchMarkup({ x, y: y - 4, width, height: 8 }, style)}
    ${words && markup`<text x="${words.x}" y="${y + 4.5}" text-anchor="${words.anchor}"> ${dated(date)} ${label} </text>`}
  </a>`;
}

/** The same from top to bottom, with a line from the mark to its words. */
export function tallMarkMarkup(mark: TallMark): Markup {
  const { x, y, height, words, name } = mark;
  const middle = y + height / 2;
  const style: Style = { ...mark, tall: true };
  const leader = `M${x + 7} ${middle}L${TALL_WORDS - 6} ${words}`;
  return markup`${opening(mark)}
    <title>${name}</title>
    ${words !== undefined && markup`<path class="leader" d="${leader}"></path>`}
    ${height < POINT ? pointMarkup(x, middle, style) : stretchMarkup({ x: x - 4, y, width: 8, height }, style)}
    ${words !== undefined && tallWordsMarkup(mark, words)}
  </a>`;
}

/** Where words begin. */
const TALL_WORDS = AXIS + 60;

function tallWordsMarkup({ date, label }: TallMark, words: number): Markup {
  const width = TALL_WIDTH - TALL_WORDS + 4;
  return markup`
    <rect class="target" x="${TALL_WORDS - 4}" y="${words - 18}" width="${width}" height="${ROW - 2}"></rect>
    <text x="${TALL_WORDS}" y="${words - 3}">
      ${dated(date)}
      <tspan x="${TALL_WORDS}" dy="16"> ${label} </tspan>
    </text>
  `;
}

const dated = (date: string): Markup => markup`<tspan class="when">${date}</tspan>`;

const opening = ({ href, event }: PlacedMark | TallMark): Markup =>
  markup`<a href="${href}"${attribute('class', event ? 'known' : undefined)}>`;
