import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Inputs } from './inputs.ts';
import type { Record } from './record.ts';
import { stampsOf, type Stamps } from './site-files.ts';
import { store, stored } from './stored.ts';
import { toStored, type StoredTraces } from './traces.ts';

/** What is known of the last build into a folder. */
export interface Former {
  readonly site: string;
  /** Digests of what it was made from. */
  readonly inputs: Inputs;
  /** Its files as it has left them. */
  readonly stamps: Stamps;
  readonly traces: StoredTraces;
}

/** Of what is stored; another one is not read. */
const FORM = 2;

interface Stored extends Omit<Former, 'site'> {
  readonly form: number;
}

const placeOf = (cache: string, site: string): string =>
  path.join(cache, `site-${createHash('sha256').update(site).digest('hex').slice(0, 16)}`);

/** Undefined where nothing was built there, or nothing is known of it. */
export function formerOf(cache: string, site: string): Former | undefined {
  const former = stored<Stored>(placeOf(cache, site));
  return former?.form === FORM ? { ...former, site } : undefined;
}

/** To be called when a site is in its place. Answers what stood in the way, if anything did: then the next build makes all pages. */
export function remember(
  cache: string,
  site: string,
  inputs: Inputs,
  { traces, recorder }: Record,
): NodeJS.ErrnoException | undefined {
  const told = toStored(traces, recorder);
  return store(placeOf(cache, site), { form: FORM, inputs, stamps: stampsOf(site), traces: told } satisfies Stored);
}
