import { settled } from '../../src/site/settled.ts';
import { bundleProgram } from './bundle.ts';
import { showContent } from './content.ts';
import { type Former, remember } from './former.ts';
import { helperFor } from './helper.ts';
import { programDigest } from './inputs.ts';
import { placeFor, putInPlace } from './place.ts';
import type { Profile } from './profile.ts';
import { keptProgram } from './program.ts';
import { number } from './progress.ts';
import { articlesIn, makeSite } from './site.ts';

/** A site that is to be built because something is not as it was. */
export interface Task {
  readonly root: string;
  /** The folder of what builds keep. */
  readonly cache: string;
  /** The folder that holds `content/`. */
  readonly holder: string;
  /** Digest of what the site is made from, as it was when the build began, and as it is now. */
  readonly before: string;
  readonly inputs: () => string;
  readonly former: Former | undefined;
  /** Whether nothing of earlier builds is to be used. */
  readonly isForced: boolean;
  /** Where the site goes. */
  readonly out: string;
  readonly times: Profile;
}

/** Builds a site beside the former one and puts it in its place. */
export async function buildAnew(task: Task): Promise<void> {
  const { root, cache, holder, before, inputs, former, isForced, out, times } = task;
  const place = placeFor(out, root);
  const settings = settled(root, process.env);
  const digest = programDigest(root, settings, process.env);
  const program = isForced ? undefined : keptProgram(cache, digest);
  const same = former?.inputs.program === digest ? former : undefined;
  const bundling = program ? undefined : bundleProgram(cache, digest);
  try {
    times.begin('reading and extraction');
    const help = { holder, root, inputs: before, cache, out: place.out };
    // It starts while this thread reads, where it is known how many articles there are.
    const early = same && helperFor(articlesIn(same), 'look', help);
    const articles = await showContent(holder);
    const helper = early ?? (same ? undefined : helperFor(articles, 'make', help));
    helper?.read();
    times.begin('bundling');
    const made = await makeSite(program ?? (await bundling!.program), place.made, settings, same, times, helper);
    helper?.end();
    console.log(`${number(made.made.length)} pages made, ${number(made.kept.length)} kept`);
    times.begin('putting in place');
    putInPlace(place, console.log);
    times.begin('remembering');
    // What is edited meanwhile may or may not be in the site.
    const isSame = inputs() === before;
    const failure = isSame ? remember(cache, place.out, { program: digest, all: before }, made) : undefined;
    if (failure) console.warn(`How pages were made can't be kept (${failure.code}): the next build makes all of them.`);
  } finally {
    bundling?.stop();
  }
}
