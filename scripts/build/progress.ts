/** Where lines go: a terminal shows one line that changes, all else a new line now and then. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Milliseconds between two lines, where they cannot be written over. */
const PLAIN = 10_000;
const TERMINAL = 100;

const NUMBER = new Intl.NumberFormat('en-GB');
export const number = (value: number): string => NUMBER.format(value);

/** Tells how far a long work is: how much is done of how much, how fast it goes, how long it will take. */
export function progress(what: string, all: number, screen: Screen = process.stdout, now = () => performance.now()) {
  const begun = now();
  const every = screen.isTTY ? TERMINAL : PLAIN;
  let [done, told] = [0, begun];
  return {
    /** So much is done by now. */
    reach: (sum: number): void => {
      done = sum;
      const at = now();
      if (at - told < every) return;
      told = at;
      const line = lineOf(what, done, all, at - begun);
      screen.write(screen.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    /** The line goes; what has come of the work is for others to tell. */
    end: (): void => {
      if (screen.isTTY && told > begun) screen.write('\r\u001b[K');
    },
  };
}

/** "Pages: 1,200 of 20,000, 310 a second, 1 min left". */
export function lineOf(what: string, done: number, all: number, milliseconds: number): string {
  const rate = done / (milliseconds / 1000);
  return `${what}: ${number(done)} of ${number(all)}, ${number(Math.round(rate))} a second, ${duration((all - done) / rate)} left`;
}

/** Seconds in words: "8.1 s", "48 s", "3 min". */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
