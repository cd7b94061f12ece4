/** The time that a run may take, and what it tells on the way: on standard error, for the table goes to standard output. */
export interface Time {
  /** Seconds until the run should be over. */
  readonly left: () => number;
  readonly tell: (line: string) => void;
  /** Tells it, and keeps it for the report. */
  readonly note: (line: string) => void;
  readonly notes: readonly string[];
}

export function startTime(minutes: number): Time {
  const began = performance.now();
  const notes: string[] = [];
  const passed = () => (performance.now() - began) / 1000;
  const tell = (line: string) => console.error(`${clock(passed())}  ${line}`);
  return {
    left: () => minutes * 60 - passed(),
    tell,
    note: (line) => {
      notes.push(line);
      tell(line);
    },
    notes,
  };
}

/** "3:07" */
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
