/** A tag; text never has one that is not real, since `<` is escaped in it. Quoted values may hold `>`. */
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
/** Every attribute with a quoted value, so that what looks like one within a value is passed over. */
const ATTRIBUTE = /(\s[^\s"'=<>]+)=("[^"]*"|'[^']*')/g;
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action']);

/**
 * Makes the addresses in a page relative to the page (`/flank/people/` in `/flank/articles/a/` is `../../people/`), so
 * that a folder of pages works wherever it is put, on a disk too. Addresses with a host, and those outside the base,
 * stay; only attributes of tags are touched, never text.
 *
 * @param page the address of the page, base included
 * @param base the folder the site lives in, with a slash at both ends
 */
export function withRelativeAddresses(html: string, page: string, base: string): string {
  return html.replace(TAG, (tag) => {
    // Most tags have none, and to see that is much cheaper than to go through their attributes.
    if (!tag.includes('"/') && !tag.includes("'/")) return tag;
    return tag.replace(ATTRIBUTE, (whole, name: string, quoted: string) => {
      const address = quoted.slice(1, -1);
      const isOurs = address.startsWith(base) && !address.startsWith('//');
      return isOurs && ADDRESSES.has(name.trim()) ? `${name}="${relativeAddress(address, page)}"` : whole;
    });
  });
}

/** One address of the same host, from a page of it; both start with a slash. */
export function relativeAddress(address: string, page: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address)!;
  const here = page.split('/').slice(0, -1);
  const there = path.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = '../'.repeat(here.length - shared);
  const down = there.slice(shared).join('/');
  if (path === page && rest.startsWith('#')) return rest;
  return `${up}${down}${rest}` === rest ? `./${rest}` : `${up}${down}${rest}`;
}
