/** Where a site is put. */
export interface Place {
  /** "/" or "/flank/": its folder in the host. */
  readonly base: string;
  /** Its address, where it is known. */
  readonly site: URL | undefined;
}

/** A site path as it is at the host: `/assets/*` under `/flank/` is `/flank/assets/*`. */
export function placed(path: string, { base }: Place): string {
  return base.slice(0, -1) + path;
}

/** The name of the host, or one to be changed. */
export function hostOf({ site }: Place): string {
  return site?.hostname ?? 'example.org';
}

/** Where the samples take the site to lie on the disk of its host. */
export const FOLDER = '/var/www/flankwatch';

/** Lines moved to the right, but for empty ones. */
export function indented(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by);
}
