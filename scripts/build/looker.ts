import path from 'node:path';
import { takeOver } from '../../src/kept/take-over.ts';
import type { Former } from './former.ts';
import type { Page } from './pages.ts';
import type { Ready } from './shares.ts';
import { isSame, stampOf } from './site-files.ts';
import { verifier } from './traces.ts';

/** A page that is to be made, though the former site has its like. */
export interface Changed {
  readonly file: string;
  /** Why, in words. */
  readonly because: string;
}

/** What one thread has found. */
export interface Found {
  /** Pages that would be the same: their files are those of the former site. */
  readonly kept: readonly string[];
  readonly changed: readonly Changed[];
}

/**
 * A function that takes a page over from the former site where it would be the same now, and answers otherwise why it would not.
 */
export function looker(
  recorder: NonNullable<Ready['recorder']>,
  former: Former,
  placeOf: (file: string) => string,
): (page: Page) => string | undefined {
  const { changed } = verifier(former.traces, recorder);
  return ({ file, props }) => {
    const trace = former.traces.pages.get(file);
    if (!trace) return former.stamps.has(file) ? 'asks what nobody can tell' : 'new';
    if (!isSame(former.stamps.get(file), stampOf(path.join(former.site, file)))) return 'somebody has changed its file';
    const other = trace.form === recorder.formOf(props) ? changed(trace) : 'its route gives it other things';
    if (other === undefined) takeOver(path.join(former.site, file), placeOf(file));
    return other;
  };
}

/** What a looker says of some pages, one after another. */
export function lookAt(pages: Iterable<Page>, look: (page: Page) => string | undefined): Found {
  const [kept, changed]: [string[], Changed[]] = [[], []];
  for (const page of pages) {
    const because = look(page);
    if (because === undefined) kept.push(page.file);
    else changed.push({ file: page.file, because });
  }
  return { kept, changed };
}
