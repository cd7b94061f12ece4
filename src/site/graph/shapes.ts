import type { Entity } from '../../model.ts';

/** Path data of the glyph of a kind around a point: the shapes of the lists, so that they read in grey as well. */
export function glyphPath({ kind }: Pick<Entity, 'kind'>, [x, y]: readonly [number, number], radius: number): string {
  const n = (value: number): string => String(Math.round(value * 10) / 10);
  const polygon = (...points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([dx, dy]) => `${n(x + dx * radius)} ${n(y + dy * radius)}`).join('L')}z`;
  switch (kind) {
    case 'person':
      return `M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 1 0 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-2 * radius)} 0z`;
    case 'system':
      return polygon([0, -1], [1, 0.8], [-1, 0.8]);
    case 'place':
      return polygon([0, -1], [1, 0], [0, 1], [-1, 0]);
    case 'organization':
      return polygon([-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]);
    case 'event': {
      const [a, b] = [0.35, 1];
      const corners = [
        ...([
          [-a, -b],
          [a, -b],
          [a, -a],
          [b, -a],
        ] as const),
        ...([
          [b, a],
          [a, a],
          [a, b],
          [-a, b],
        ] as const),
        ...([
          [-a, a],
          [-b, a],
          [-b, -a],
          [-a, -a],
        ] as const),
      ];
      return polygon(...corners);
    }
  }
}
