import { errorLine, type FileError } from '../../read/errors.ts';

/** Says how it goes: lines that stay, and on a terminal one that the next replaces. */
export interface Teller {
  readonly line: (text: string) => void;
  readonly error: (error: FileError) => void;
  readonly progress: (text: string) => void;
}

const CLEAR = '\r\u001b[K';

export function teller(): Teller {
  const { stdout, stderr } = process;
  const columns = stderr.isTTY ? stderr.columns || 80 : 0;
  const clear = (): void => void (columns > 0 && stderr.write(CLEAR));
  return {
    line: (text) => {
      clear();
      stdout.write(`${text}\n`);
    },
    error: (error) => {
      clear();
      stderr.write(`${printable(errorLine(error))}\n`);
    },
    progress: (text) => void (columns > 0 && stderr.write(CLEAR + printable(text).slice(0, columns - 1))),
  };
}

/** Names of files may hold anything; a terminal obeys some of it. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '?');
