/** So many numbers, noughts at first, in memory that threads share. */
export const commonNumbers = (count: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT));
