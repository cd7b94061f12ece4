import { parseArgs } from 'node:util';

export const PARTS = ['cold', 'nothing', 'edit', 'growth', 'extraction', 'reader'] as const;
export type Part = (typeof PARTS)[number];

export const USAGE = `Usage: npm run bench [-- OPTION…]
Builds a made-up corpus with this project and with what else there is, and prints how they compare.
On Linux and macOS, where the shell tells what a command has used.

  --articles N      so many articles (5000)
  --seed S          other numbers make other articles (1)
  --content FOLDER  articles of your own: the .txt and .yaml of FOLDER/content/articles, instead of made-up ones
  --rounds N        medians of so many (3), fewer where the time does not suffice
  --minutes N       the time that it may take (15)
  --only A,B        only these parts: ${PARTS.join(', ')}
  --alone           without the others
  --out FOLDER      writes bench.md, bench.json and the charts there
  --docs            writes docs/performance.md, its charts, and the figures of docs/scale.md
  --from FILE       measures nothing, but writes what a former bench.json holds
  --keep FOLDER     works in that folder and leaves it there, packages of the others included

Exit code: 0 done, 1 something could not be built, 2 wrong use. A target that is missed is no failure.
`;

export interface Options {
  readonly articles: number;
  readonly seed: number;
  readonly rounds: number;
  readonly minutes: number;
  readonly parts: readonly Part[];
  readonly alone: boolean;
  readonly docs: boolean;
  readonly help: boolean;
  readonly content?: string | undefined;
  readonly out?: string | undefined;
  readonly from?: string | undefined;
  readonly keep?: string | undefined;
}

const KNOWN = {
  articles: { type: 'string', default: '5000' },
  seed: { type: 'string', default: '1' },
  rounds: { type: 'string', default: '3' },
  minutes: { type: 'string', default: '15' },
  only: { type: 'string', default: PARTS.join(',') },
  alone: { type: 'boolean', default: false },
  docs: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  content: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string' },
  keep: { type: 'string' },
} as const;

/** Throws what is wrong with them, in a sentence. */
export function readOptions(args: readonly string[]): Options {
  const { articles, seed, rounds, minutes, only, ...rest } = parseArgs({ args: [...args], options: KNOWN }).values;
  const parts = only.split(',').map((part) => {
    const known = PARTS.find((one) => one === part.trim());
    if (!known) throw new Error(`--only: a part is expected, one of ${PARTS.join(', ')}; found "${part}"`);
    return known;
  });
  return {
    ...rest,
    parts,
    articles: count('--articles', articles, 10),
    seed: count('--seed', seed, 0),
    rounds: count('--rounds', rounds, 1),
    minutes: count('--minutes', minutes, 1),
  };
}

function count(name: string, value: string, least: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least) return number;
  throw new Error(`${name}: a whole number of at least ${least} is expected; found "${value}"`);
}
