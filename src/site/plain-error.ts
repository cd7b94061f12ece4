/** An error that is told by its message alone: where in this program a mistake in a file came to light helps nobody. */
export function plainError(message: string): Error {
  const plain = new Error(message);
  plain.stack = message;
  return plain;
}
