import { duration, number } from './progress.ts';

/** The parts of a build, in their order. */
export type Part =
  | 'reading and extraction'
  | 'bundling'
  | 'analysis, list of pages'
  | 'data files'
  | 'looking what has changed'
  | 'pages'
  | 'search index and the rest'
  | 'putting in place'
  | 'remembering';

interface Sum {
  count: number;
  milliseconds: number;
}

/** Where the time of a build goes. */
export interface Profile {
  /** Ends the part under way. */
  readonly begin: (part: Part) => void;
  /** Pages of this kind were made. */
  readonly pages: (kind: string, milliseconds: number, count: number) => void;
  /** A page of this kind is made that the former site has, because of this. */
  readonly because: (kind: string, reason: string) => void;
  readonly lines: () => string[];
}

export function profile(now = () => performance.now()): Profile {
  const parts = new Map<string, Sum>();
  const kinds = new Map<string, Sum>();
  const reasons = new Map<string, Sum>();
  let under: { readonly part: string; readonly since: number } = { part: 'start', since: 0 };
  const begin = (part: string): void => {
    const at = now();
    add(parts, under.part, at - under.since);
    under = { part, since: at };
  };
  return {
    begin,
    pages: (kind, milliseconds, count) => add(kinds, kind, milliseconds, count),
    because: (kind, reason) => add(reasons, `${kind}: ${reason}`, 0),
    lines: () => {
      begin('end');
      const ofKinds = [...kinds].sort(([, a], [, b]) => b.milliseconds - a.milliseconds);
      const why = [...reasons].sort(([, a], [, b]) => b.count - a.count);
      return [
        ...[...parts].flatMap(([part, sum]) => [
          row(part, sum),
          ...(part === 'pages' ? ofKinds.map(([kind, one]) => row(`  ${kind}`, one, number(one.count))) : []),
        ]),
        ...(why.length > 0 ? ['Why pages are others than before:'] : []),
        ...why.map(([reason, { count }]) => `${number(count).padStart(8)}  ${reason}`),
      ];
    },
  };
}

function add(sums: Map<string, Sum>, name: string, milliseconds: number, count = 1): void {
  const sum = sums.get(name) ?? { count: 0, milliseconds: 0 };
  sum.count += count;
  sum.milliseconds += milliseconds;
  sums.set(name, sum);
}

const row = (name: string, { milliseconds }: Sum, count = ''): string =>
  `${duration(milliseconds / 1000).padStart(8)}  ${count.padStart(6)}  ${name}`;
