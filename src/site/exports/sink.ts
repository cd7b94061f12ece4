/** Where files of data go. */
export interface Sink {
  readonly begin: () => OpenFile;
}

/** A file that gets its name when it is whole: only then it is known whether it is all of an export or a part. */
export interface OpenFile {
  /** The bytes are another piece's afterwards. */
  readonly write: (bytes: Uint8Array) => void;
  readonly end: (name: string) => void;
}

/** For those who want to know only which files there would be. */
export const NOWHERE: Sink = { begin: () => ({ write: () => undefined, end: () => undefined }) };

/** Holds those files that somebody wants. */
export function held(isWanted: (file: string) => boolean): Sink & { readonly files: ReadonlyMap<string, Buffer> } {
  const files = new Map<string, Buffer>();
  const begin = (): OpenFile => {
    const pieces: Uint8Array[] = [];
    return {
      write: (bytes) => void pieces.push(new Uint8Array(bytes)),
      end: (name) => void (isWanted(name) && files.set(name, Buffer.concat(pieces))),
    };
  };
  return { begin, files };
}
