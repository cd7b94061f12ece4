import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { commonNumbers } from './common-numbers.ts';

/** What one thread will tell another, which goes on with its work until it needs that. */
export interface Promised {
  /** In memory that both share: whether it is told. */
  readonly isTold: Int32Array;
  /** To be handed over with the rest. */
  readonly port: MessagePort;
}

/** A promise for another thread, and how it is kept. */
export function promised<T>(): { readonly promise: Promised; readonly tell: (what: T) => void } {
  const { port1, port2 } = new MessageChannel();
  const isTold = commonNumbers(1);
  const tell = (what: T): void => {
    port1.postMessage(what);
    Atomics.store(isTold, 0, 1);
    Atomics.notify(isTold, 0);
  };
  return { promise: { isTold, port: port2 }, tell };
}

/** What was promised; the thread stands still until it is told. */
export function hear<T>({ isTold, port }: Promised): T {
  Atomics.wait(isTold, 0, 0);
  return (receiveMessageOnPort(port) as { message: T }).message;
}
