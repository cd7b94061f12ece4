/** How long no file may have changed before they are read: several edits at once are taken together. */
const QUIET = 50;
/** A mistake that is gone after this long was a file half written. */
const AGAIN = 200;

/** Reads what has changed; returns whether that was without a mistake. `isLast` where mistakes are to be told. */
export type Reader = (isLast: boolean) => boolean;

/**
 * To be called at each change: calls the reader once nothing has changed for a moment, and once more, a moment later,
 * before a mistake is told: editors empty a file before they write it, or move it away and back.
 */
export function settled(read: Reader): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (wait: number, isLast: boolean): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!read(isLast) && !isLast) soon(AGAIN, true);
    }, wait);
  };
  return () => soon(QUIET, false);
}
