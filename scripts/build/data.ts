import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import { DATA_WRITER, type DataWriter } from '../../src/site/exports/apart.ts';
import type { AllWritten } from '../../src/site/exports/files.ts';
import type { OpenFile, Sink } from '../../src/site/exports/sink.ts';

/** Asks the pages' program, once it is loaded, to leave the files of data to the build. */
export function wantDataWriter(): () => DataWriter {
  const held = globalThis as unknown as { [DATA_WRITER]?: Partial<DataWriter> };
  const wanted = (held[DATA_WRITER] = {});
  return () => wanted as DataWriter;
}

/** Puts the files of data into a site. Every edit changes nearly all of them, so none is taken from a former site. */
export function writeDataFiles({ write }: DataWriter, site: string): AllWritten {
  const folder = path.join(site, 'data');
  mkdirSync(folder, { recursive: true });
  return write(onDisk(folder));
}

function onDisk(folder: string): Sink {
  let begun = 0;
  return {
    begin: (): OpenFile => {
      const place = path.join(folder, `.unnamed-${begun++}`);
      const file = openSync(place, 'wx');
      return {
        write: (bytes) => writeWhole(file, bytes),
        end: (name) => {
          closeSync(file);
          renameSync(place, path.join(folder, name));
        },
      };
    },
  };
}

/** Where the disk has little room, it may take a part only before it says so. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
