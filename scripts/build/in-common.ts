import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { IN_COMMON, type Commonly, type InCommon } from '../../src/site/in-common.ts';
import { commonNumbers } from './common-numbers.ts';

/** By their names, in the order in which their states stand in the memory that the threads share. */
const PARTS = ['timeline', 'stories', 'holdings', 'nearDuplicates', 'comentions', 'related', 'search files'] as const;

/** What each of two threads begins with. The longest of all is the timeline, which stories need. */
export const FIRST = {
  one: ['timeline', 'stories'],
  other: ['holdings', 'nearDuplicates', 'comentions', 'related'],
} as const;

/** Nobody derives it yet; somebody does; it is told; it won't be. */
const [FREE, TAKEN, TOLD, FAILED] = [0, 1, 2, 3];

/** In milliseconds: a thread that ends while others wait can't say so. They do it themselves then. */
const PATIENCE = 60_000;

/** One of two ends between threads that derive parts of the same in common. */
export interface CommonEnd {
  readonly states: Int32Array;
  /** To be handed over with the rest. */
  readonly port: MessagePort;
}

export function commonEnds(): readonly [one: CommonEnd, other: CommonEnd] {
  const states = commonNumbers(PARTS.length);
  const { port1, port2 } = new MessageChannel();
  // What the other thread has told and nobody needs keeps no thread alive.
  port1.unref();
  return [
    { states, port: port1 },
    { states, port: port2 },
  ];
}

/** Derives each part where nobody has begun to, and else stands still until it is told. */
export function derivingInCommon({ states, port }: CommonEnd): InCommon {
  const [own, told] = [new Map<string, unknown>(), new Map<string, unknown>()];
  /** What the other thread has told before comes on the way. */
  const hear = (part: string): void => {
    while (!told.has(part)) told.set(...(receiveMessageOnPort(port) as { message: [string, unknown] }).message);
  };
  return <T>(part: string, derive: () => T, heard?: () => void): T => {
    const place = (PARTS as readonly string[]).indexOf(part);
    if (place < 0) return derive();
    if (Atomics.compareExchange(states, place, FREE, TAKEN) === FREE) {
      try {
        const derived = derive();
        own.set(part, derived);
        port.postMessage([part, derived]);
        Atomics.store(states, place, TOLD);
      } finally {
        Atomics.compareExchange(states, place, TAKEN, FAILED);
        Atomics.notify(states, place);
      }
    }
    Atomics.wait(states, place, TAKEN, PATIENCE);
    if (Atomics.load(states, place) !== TOLD) return derive();
    if (own.has(part)) return own.get(part) as T;
    hear(part);
    heard?.();
    return told.get(part) as T;
  };
}

/** Has the pages' program, once it is loaded, derive parts in common with another thread; without one, alone. */
export function giveInCommon(end: CommonEnd | undefined, first: readonly string[]): void {
  const commonly: Commonly | undefined = end && { derive: derivingInCommon(end), first };
  Object.assign(globalThis, { [IN_COMMON]: commonly });
}
