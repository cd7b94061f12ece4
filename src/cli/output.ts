import { once } from 'node:events';
import { isContentError } from '../read/errors.ts';

/** Exit codes. */
export const [OK, BAD_INPUT, WRONG_USE] = [0, 1, 2];

/** One line of JSON; the line separators of Unicode are escaped, for readers that end a line at them. */
export async function writeLine(value: object): Promise<void> {
  const line = JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
  await writeOut(`${line}\n`);
}

/** Text for standard output; waits where its reader is slow. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Says something and gives back the exit code that goes with it. */
export function say(stream: NodeJS.WriteStream, message: string, code: number): number {
  stream.write(message);
  return code;
}

/** Tells what is wrong with the content; the answer is the exit code. */
export function complain(error: unknown): number {
  if (!isContentError(error)) throw error;
  return say(process.stderr, `${error.message}\n`, BAD_INPUT);
}
