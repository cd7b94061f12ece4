import { href } from '../url.ts';

/** The address of a site path, as programs are told it. */
export type Addresses = (path: string) => string;

/** Whole addresses where the site's own is known, else from the root of the host that the page turns out to be on. */
export function addresses(site: URL | undefined): Addresses {
  return (path) => (site ? new URL(href(path), site).href : href(path));
}
