/** Bar charts as SVG, hand-made: readable as an image in a document, on light and dark ground. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What stands at its end. */
  readonly text: string;
  /** Ours stands out. */
  readonly ours?: boolean;
  /** A mark at this value: the most, or the least, that it is to be. */
  readonly target?: number;
}

export interface Group {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const WIDTH = 760;
/** Where the bars begin, how long the longest is; what is left is for its number. */
const LEFT = 210;
const LONGEST = 300;
const ROW = 26;
const THICK = 16;
const HEAD = 34;
const GAP = 14;

const STYLE = [
  'text { font: 13px system-ui, sans-serif; fill: #24292f; }',
  '.title { font-weight: 600; font-size: 14px; }',
  '.bar { fill: #8c959f; }',
  '.ours { fill: #0969da; }',
  '.target { stroke: #bc4c00; stroke-width: 2; }',
  '@media (prefers-color-scheme: dark) {',
  '  text { fill: #e6edf3; }',
  '  .bar { fill: #6e7681; }',
  '  .ours { fill: #4493f8; }',
  '  .target { stroke: #f0883e; }',
  '}',
].join('\n    ');

/** Groups of bars below one another, each group on a scale of its own. */
export function barChart(name: string, groups: readonly Group[]): string {
  const parts: string[] = [];
  let top = 4;
  for (const group of groups) {
    parts.push(...drawn(group, top));
    top += HEAD + group.bars.length * ROW + GAP;
  }
  const told = groups.map(({ title, bars }) => `${title}: ${bars.map((bar) => `${bar.label} ${bar.text}`).join(', ')}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" role="img" aria-labelledby="title desc">`,
    `  <title id="title">${escaped(name)}</title>`,
    `  <desc id="desc">${escaped(`${told.join('. ')}.`)}</desc>`,
    `  <style>\n    ${STYLE}\n  </style>`,
    ...parts.map((part) => `  ${part}`),
    '</svg>\n',
  ].join('\n');
}

function drawn({ title, bars }: Group, top: number): string[] {
  const most = Math.max(...bars.flatMap(({ value, target = 0 }) => [value, target]), Number.MIN_VALUE);
  const length = (value: number) => Math.round((value / most) * LONGEST);
  const rows = bars.flatMap(({ label, value, text, ours = false, target }, i) => {
    const y = top + HEAD + i * ROW;
    const middle = y + THICK / 2 + 5;
    const end = Math.max(length(value), target === undefined ? 0 : length(target));
    return [
      `<text x="${LEFT - 10}" y="${middle}" text-anchor="end">${escaped(label)}</text>`,
      `<rect class="${ours ? 'ours' : 'bar'}" x="${LEFT}" y="${y}" width="${Math.max(1, length(value))}" height="${THICK}" rx="2" />`,
      ...(target === undefined ? [] : [markAt(LEFT + length(target), y)]),
      `<text x="${LEFT + end + 8}" y="${middle}">${escaped(text)}</text>`,
    ];
  });
  return [`<text class="title" x="4" y="${top + 18}">${escaped(title)}</text>`, ...rows];
}

const markAt = (x: number, y: number): string =>
  `<line class="target" x1="${x}" y1="${y - 3}" x2="${x}" y2="${y + THICK + 3}" />`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
