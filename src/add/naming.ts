import { slug } from '../text/slug.ts';

/** Names that programs give, not people: "Untitled (2)", "document-1", "download", digests. */
const MEANINGLESS =
  /^(?:untitled|unbenannt|document|doc|download|new|copy|article|index|default|page|text|file|scan|temp|tmp|stdin)?[\s_().-]*\d*\)?$|^[0-9a-f-]{16,}$/i;
/** Nobody reads longer names in a list of files. */
const LONGEST = 64;
/** A name of a device on Windows is no name of a file there. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of an article's files, without an ending, that no other has: of a page by its title, of a file by the name that
 * somebody gave it. `isTaken` is asked of names as addresses have them.
 */
export function nameFor(
  {
    file,
    title,
    opening,
    isPage,
  }: { readonly file: string; readonly title?: string | undefined; readonly opening: string; readonly isPage: boolean },
  isTaken: (name: string) => boolean,
): string {
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z]{2,8}$/, '');
  const own = MEANINGLESS.test(stem) ? undefined : stem;
  const name = short(slug((isPage ? (title ?? own) : (own ?? title)) ?? opening));
  const safe = DEVICES.test(name) ? `${name}-1` : name;
  if (!isTaken(safe)) return safe;
  for (let number = 2; ; number++) if (!isTaken(`${safe}-${number}`)) return `${safe}-${number}`;
}

/** Cut between words. */
function short(name: string): string {
  if (name.length <= LONGEST) return name;
  const cut = name.lastIndexOf('-', LONGEST);
  return name.slice(0, cut > LONGEST / 2 ? cut : LONGEST);
}
