import type { Status } from '../../model.ts';
import { WHISKER } from '../picture/wide.ts';
import { attribute, markup, type Markup } from './markup.ts';

/** How a mark looks: filled for what is past, half under way, hollow planned, dotted proposed, crossed denied. */
export interface Style {
  readonly status: Status;
  readonly event: boolean;
  /** Whether the date is approximate: then lines reach out on either side, along the scale. */
  readonly about: boolean;
  /** Whether time runs from top to bottom. */
  readonly tall: boolean;
}

/** The box of a stretch of time. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const R = 5;

/** The mark of a day, by its centre. */
export function pointMarkup(x: number, y: number, style: Style): Markup {
  const body = markup`<circle cx="${x}" cy="${y}" r="${R}" class="body"></circle>`;
  const half = markup`<path d="${`M${x} ${y - R}a5 5 0 0 1 0 10z`}" class="half"></path>`;
  return markMarkup({ left: x - R, right: x + R, top: y - R, bottom: y + R }, style, body, half);
}

/** The mark of a stretch of time. */
export function stretchMarkup(box: Box, style: Style): Markup {
  const { x, y, width, height } = box;
  const edges = { left: x, right: x + width, top: y, bottom: y + height };
  const half = style.tall
    ? { ...box, y: (y + edges.bottom) / 2, height: height / 2 }
    : { ...box, x: (x + edges.right) / 2, width: width / 2 };
  const body = markup`<rect${sides(box)} rx="3" class="body"></rect>`;
  return markMarkup(edges, style, body, markup`<rect${sides(half)} class="half"></rect>`);
}

const sides = ({ x, y, width, height }: Box): Markup[] => [
  attribute('x', x),
  attribute('y', y),
  attribute('width', width),
  attribute('height', height),
];

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function markMarkup({ left, right, top, bottom }: Edges, style: Style, body: Markup, half: Markup): Markup {
  const { status, event, about, tall } = style;
  const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
  const whiskers = tall
    ? `M${middle} ${top}v${-WHISKER}M${middle} ${bottom}v${WHISKER}`
    : `M${left} ${centre}h${-WHISKER}M${right} ${centre}h${WHISKER}`;
  const cross = `M${middle - 3.5} ${centre - 3.5}l7 7m0-7l-7 7`;
  return markup`<g class="${`mark ${status}${event ? ' event' : ''}`}">
    ${about && markup`<path d="${whiskers}" class="about"></path>`}
    ${body}
    ${status === 'ongoing' && half}
    ${status === 'denied' && markup`<path d="${cross}" class="cross"></path>`}
  </g>`;
}
