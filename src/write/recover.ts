import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { nameOfPart, partName } from '../read/adding.ts';
import { giveName, syncFolder } from './article.ts';

/** What an interrupted run has left, and what became of it. */
export interface Recovered {
  /** Texts of articles that only lacked their names. */
  readonly completed: readonly string[];
  /** How many half-written files were cleared away. */
  readonly cleared: number;
}

/**
 * Puts right what an interrupted run has left. Files get their names only when all of their article are whole: where one has
 * got its own, the others can be given theirs; where none has, they may be half-written and go. Nothing else is touched.
 */
export function recover(folder: string): Recovered {
  const parts = readdirSync(folder).flatMap((part) => nameOfPart(part) ?? []);
  const completed: string[] = [];
  let cleared = 0;
  for (const [stem, names] of Map.groupBy(parts, (name) => basename(name, extname(name)))) {
    const own = names.toSorted((a, b) => Number(isText(a)) - Number(isText(b)));
    const isUnderway = own.some(isText) && !existsSync(join(folder, `${stem}.txt`)) && hasNamed(folder, stem);
    for (const name of own) {
      if (isUnderway && !existsSync(join(folder, name))) giveName(folder, name);
      else {
        rmSync(join(folder, partName(name)), { force: true });
        if (!isUnderway) cleared++;
      }
    }
    if (isUnderway) completed.push(`${stem}.txt`);
  }
  if (parts.length > 0) syncFolder(folder);
  return { completed, cleared };
}

const isText = (name: string): boolean => extname(name) === '.txt';

/** Whether a file of the article has its own name already: then all of them are whole. */
const hasNamed = (folder: string, stem: string): boolean =>
  readdirSync(folder).some((name) => !name.startsWith('.') && !isText(name) && basename(name, extname(name)) === stem);
