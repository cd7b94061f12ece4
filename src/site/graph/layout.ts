import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Comention } from '../../model.ts';
import { kindLabel } from '../kinds.ts';
import { href } from '../url.ts';
import { count } from '../words.ts';
import { linesOf, widthOf } from './label.ts';
import type { Network, Node } from './network.ts';
import { clear, type Cleared, type Line, type Marked } from './clear.ts';
import type { Box, Frame } from './separate.ts';

export interface Look extends Frame {
  /** Height of the letters. */
  readonly font: number;
  /** Radius of the smallest and of the largest mark. */
  readonly marks: readonly [number, number];
}

export interface PlacedNode extends Node, Box {
  readonly href: string;
  /** The middle and half the size of its mark. */
  readonly at: readonly [number, number];
  readonly radius: number;
  readonly lines: readonly string[];
  /** Baseline of the first line. */
  readonly baseline: number;
  /** The whole of it for those who hear it. */
  readonly name: string;
}

export interface PlacedTie extends Comention {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly width: number;
}

export interface Picture extends Frame {
  readonly lineHeight: number;
  readonly nodes: readonly PlacedNode[];
  readonly ties: readonly PlacedTie[];
}

const TICKS = 120;
/** How strongly all hold each other off, one layout each. */
const REPULSIONS = [-260, -120, -500];
/** Free space around a name. */
const GAP = 10;

/**
 * Where everything goes: forces draw tied entities together and hold all apart, then names are pushed off each other and
 * off the ties of others. Of some such layouts the one with the fewest names on ties is taken. A picture whose names do
 * not fit grows in height. The same network always gives the same picture: no force is random.
 */
export function layOut(network: Network, look: Look): Picture {
  const sized = network.nodes.map((node) => ({ node, ...sizeOf(node, network, look) }));
  const place = new Map(network.nodes.map(({ entity }, i) => [entity.id, i]));
  const lines = network.ties.map(({ a, b }): Line => [place.get(a)!, place.get(b)!]);
  const starts: Points[] = [];
  for (let height = look.height; ; height = Math.round(height * 1.12)) {
    const frame = { width: look.width, height };
    let best: Cleared<Sized & Marked> | undefined;
    for (const [i, repulsion] of REPULSIONS.entries()) {
      const points = (starts[i] ??= forced(network, look, repulsion));
      const spread = stretched(points, sized, frame);
      const cleared = clear(
        sized.map((one, at) => ({ ...one, ...spread[at]! })),
        lines,
        frame,
      );
      if (cleared && (!best || cleared.hits < best.hits)) best = cleared;
      if (best?.hits === 0) break;
    }
    if (best) return pictureOf(network, best.placed, frame, look);
  }
}

type Points = readonly { readonly x: number; readonly y: number }[];
type Sized = ReturnType<typeof sizeOf> & { readonly node: Node };

function sizeOf({ entity, centre }: Node, { nodes }: Network, { font, marks: [least, most], width }: Look) {
  const top = Math.max(...nodes.map((node) => node.entity.mentions.length));
  const radius = least + (most - least) * Math.sqrt((entity.mentions.length - 1) / Math.max(1, top - 1));
  const lines = linesOf(entity.name, width < 500 ? 16 : 20);
  const text = Math.max(...lines.map((line) => widthOf(line, font, centre)));
  const height = 2 * radius + 3 + lines.length * lineHeight(font) + GAP;
  const rise = height / 2 - GAP / 2 - radius;
  return { radius, lines, width: Math.max(text, 2 * radius, 24) + GAP, height, rise };
}

const lineHeight = (font: number): number => Math.round(font * 1.15);

/** Positions around 0 that the ties pull into shape. */
function forced({ nodes, ties }: Network, { width, height }: Look, repulsion: number): Points {
  const points: SimulationNodeDatum[] = nodes.map(() => ({}));
  const place = new Map(nodes.map(({ entity }, i) => [entity.id, i]));
  const heaviest = Math.max(...ties.map(({ weight }) => weight), 1);
  const links = ties.map(({ a, b, weight }) => ({ source: place.get(a)!, target: place.get(b)!, weight }));
  const distance = ({ weight }: { weight: number }) => 90 - 45 * Math.sqrt(Math.max(0, weight) / heaviest);
  forceSimulation(points)
    .force('ties', forceLink(links).distance(distance))
    .force('apart', forceManyBody().strength(repulsion))
    .force('x', forceX(0).strength(0.06 * Math.min(1, height / width)))
    .force('y', forceY(0).strength(0.06 * Math.min(1, width / height)))
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop()
    .tick(TICKS);
  return points.map(({ x = 0, y = 0 }) => ({ x, y }));
}

/** The same positions filling the frame, each with room for its box. */
function stretched(points: Points, sized: readonly Sized[], { width, height }: Frame) {
  const along = (values: readonly number[], room: number, edge: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const scale = (room - 2 * edge) / Math.max(1, high - low);
    return values.map((value) => (high - low < 1 ? room / 2 : edge + (value - low) * scale));
  };
  const edgeOf = (sizes: readonly number[]) => Math.max(...sizes) / 2;
  const xs = along(
    points.map(({ x }) => x),
    width,
    edgeOf(sized.map((one) => one.width)),
  );
  const ys = along(
    points.map(({ y }) => y),
    height,
    edgeOf(sized.map((one) => one.height)),
  );
  return xs.map((x, i) => ({ x, y: ys[i]! }));
}

function pictureOf(network: Network, boxes: readonly (Sized & Marked)[], frame: Frame, { font }: Look): Picture {
  const nodes = boxes.map(({ node, rise, ...box }): PlacedNode => {
    const { entity } = node;
    const at = [tenth(box.x), tenth(box.y - rise)] as const;
    return {
      ...node,
      ...box,
      ...{ x: tenth(box.x), y: tenth(box.y), width: tenth(box.width), height: tenth(box.height) },
      radius: tenth(box.radius),
      href: href(entity.url),
      at,
      baseline: tenth(at[1] + box.radius + 3 + font * 0.9),
      name: `${entity.name}, ${kindLabel(entity)}, ${count(entity.mentions.length, 'mention')}`,
    };
  });
  const byId = new Map(nodes.map((node) => [node.entity.id, node]));
  const heaviest = Math.max(...network.ties.map(({ weight }) => weight), 1);
  const ties = network.ties.map((tie) => ({
    ...tie,
    from: byId.get(tie.a)!.at,
    to: byId.get(tie.b)!.at,
    width: tenth(0.8 + 3.2 * Math.sqrt(Math.max(0, tie.weight) / heaviest)),
  }));
  return { ...frame, lineHeight: lineHeight(font), nodes, ties };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
