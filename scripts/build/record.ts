import { RECORDER, type Recorder } from '../../src/site/kept/recorder.ts';
import type { Traces } from './traces.ts';

/** What is known of a build when it has ended. */
export interface Record {
  /** What the pages were made from; nothing of those where it cannot be told. */
  readonly traces: Traces;
  readonly recorder: Recorder | undefined;
}

/** Asks the pages' program, once it is loaded, to take note of what pages ask. */
export function wantRecorder(): () => Recorder | undefined {
  const held = globalThis as unknown as { [RECORDER]?: Partial<Recorder> };
  const wanted = (held[RECORDER] = {});
  return () => ('beginPage' in wanted ? (wanted as Recorder) : undefined);
}
