import type { EntityKind } from '../../../model.ts';
import { HUES } from '../../../read/palette.ts';
import { SETTINGS } from '../../settings.ts';

/** The line of a kind, as under its names in the text: solid, dashed, dotted, double, wavy. 160 by 12. */
const STROKES: Readonly<Record<EntityKind, readonly Readonly<Record<string, string | number>>[]>> = {
  person: [{ d: 'M0 6h160', strokeWidth: 6 }],
  system: [{ d: 'M0 6h160', strokeWidth: 6, strokeDasharray: '28 16' }],
  place: [{ d: 'M4 6h156', strokeWidth: 7, strokeDasharray: '0 16.8', strokeLinecap: 'round' }],
  organization: [
    { d: 'M0 2.5h160', strokeWidth: 3 },
    { d: 'M0 9.5h160', strokeWidth: 3 },
  ],
  event: [{ d: 'M0 6q10 -10 20 0t20 0t20 0t20 0t20 0t20 0t20 0t20 0', strokeWidth: 4 }],
};

export interface KindLine {
  readonly stroke: string;
  readonly paths: readonly Readonly<Record<string, string | number>>[];
}

/** How the names of a kind are underlined. */
export function kindLine(kind: EntityKind): KindLine {
  return { stroke: SETTINGS.colours[kind]?.light ?? HUES[kind].light, paths: STROKES[kind] };
}
