/** The same numbers with room for twice as many, or for so many where that is more; noughts behind them. */
export function grown(numbers: Int32Array, least = 0): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(least, numbers.length * 2));
  more.set(numbers);
  return more;
}
