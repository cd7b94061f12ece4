import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { takeOver } from '../../src/kept/take-over.ts';
import { DATA_WRITER, type DataWriter } from '../../src/site/exports/apart.ts';
import type { AllWritten } from '../../src/site/exports/files.ts';
import type { OpenFile, Sink } from '../../src/site/exports/sink.ts';

/** Asks the pages' program, once it is loaded, to leave the files of data to the build. */
export function wantDataWriter(): () => DataWriter {
  const held = globalThis as unknown as { [DATA_WRITER]?: Partial<DataWriter> };
  const wanted = (held[DATA_WRITER] = {});
  return () => wanted as DataWriter;
}

/**
 * Puts the files of data into a site. Nearly every edit changes nearly all of them, so all are made; one that has come out
 * the same is that of the former site, for those who go by its date.
 */
export function writeDataFiles({ write }: DataWriter, site: string, formerSite?: string): AllWritten {
  const folder = path.join(site, 'data');
  mkdirSync(folder, { recursive: true });
  return write(onDisk(folder, formerSite === undefined ? undefined : path.join(formerSite, 'data')));
}

function onDisk(folder: string, former: string | undefined): Sink {
  let begun = 0;
  return {
    begin: (): OpenFile => {
      const place = path.join(folder, `.unnamed-${begun++}`);
      const file = openSync(place, 'wx');
      return {
        write: (bytes) => writeWhole(file, bytes),
        end: (name) => {
          closeSync(file);
          const whole = path.join(folder, name);
          const before = former === undefined ? undefined : path.join(former, name);
          if (before === undefined || !areSame(before, place)) return renameSync(place, whole);
          rmSync(place);
          takeOver(before, whole);
        },
      };
    },
  };
}

/** Where the disk has little room, it may take a part only before it says so. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

function areSame(before: string, now: string): boolean {
  const stat = statSync(before, { throwIfNoEntry: false });
  return !!stat?.isFile() && stat.size === statSync(now).size && readFileSync(before).equals(readFileSync(now));
}
