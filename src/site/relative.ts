const NAMES = ['href', 'src', 'action'];
/** An address of a page that an attribute may hold, up to its first character. */
const OPENING = '="/';
/** A tag up to a place between two of its attributes; a value that holds `<` could itself look like the beginning of one. */
const UP_TO_ATTRIBUTE = /^<[a-z][^\s"'<>/=]*(?:\s+[^\s"'<>=]+(?:="[^"<]*")?)*$/i;
/** A whole tag; text never has one that is not real, since `<` is escaped in it. Quoted values may hold `>`. */
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
/** Every attribute with a quoted value, so that what looks like one within a value is passed over. */
const ATTRIBUTE = /(\s[^\s"'=<>]+)=("[^"]*"|'[^']*')/g;

/** Makes an address of the same host relative, or leaves it as it is. */
type Relate = (address: string) => string;

/**
 * Makes the addresses in a page relative to the page (`/flank/people/` in `/flank/articles/a/` is `../../people/`), so
 * that a folder of pages works wherever it is put, on a disk too. Addresses with a host, and those outside the base,
 * stay; only attributes of tags are touched, never text.
 *
 * @param page the address of the page, base included
 * @param base the folder the site lives in, with a slash at both ends
 */
export function withRelativeAddresses(html: string, page: string, base: string): string {
  const known = new Map<string, string>();
  const relate = (address: string): string => {
    if (!address.startsWith(base) || address.startsWith('//')) return address;
    const there = known.get(address) ?? relativeAddress(address, page);
    known.set(address, there);
    return there;
  };
  return atAddresses(html, relate) ?? inEachTag(html, relate);
}

/** Goes from address to address; undefined where one of them may stand elsewhere than in a tag. */
function atAddresses(html: string, relate: Relate): string | undefined {
  if (html.includes("='/")) return undefined;
  let made = '';
  let from = 0;
  // Nearly all tags begin like another one.
  const known = new Set<string>();
  const isInTag = (start: number): boolean => {
    const tag = html.slice(html.lastIndexOf('<', start), start);
    if (known.has(tag)) return true;
    const isIn = UP_TO_ATTRIBUTE.test(tag.trimEnd());
    if (isIn) known.add(tag);
    return isIn;
  };
  for (let at = html.indexOf(OPENING); at >= 0; at = html.indexOf(OPENING, at + 1)) {
    const name = NAMES.find((one) => html.endsWith(one, at));
    const start = at - (name?.length ?? 0);
    if (name === undefined || html[start - 1]!.trim() !== '') continue;
    if (!isInTag(start)) return undefined;
    const value = at + OPENING.length - 1;
    const end = html.indexOf('"', value);
    made += html.slice(from, value) + relate(html.slice(value, end));
    from = end;
  }
  return made + html.slice(from);
}

/** Goes from tag to tag. */
function inEachTag(html: string, relate: Relate): string {
  return html.replace(TAG, (tag) =>
    tag.replace(ATTRIBUTE, (whole, name: string, quoted: string) => {
      if (!NAMES.includes(name.trim())) return whole;
      const address = quoted.slice(1, -1);
      const relative = relate(address);
      return relative === address ? whole : `${name}="${relative}"`;
    }),
  );
}

/** One address of the same host, from a page of it; both start with a slash. */
export function relativeAddress(address: string, page: string): string {
  const end = endOfPath(address);
  if (address[end] === '#' && end === page.length && address.startsWith(page)) return address.slice(end);
  const folder = page.lastIndexOf('/') + 1;
  let shared = 0;
  for (let at = 0; at < end && at < folder && address[at] === page[at]; at += 1) if (page[at] === '/') shared = at + 1;
  let up = '';
  for (let at = page.indexOf('/', shared); at >= 0; at = page.indexOf('/', at + 1)) up += '../';
  const relative = up + address.slice(shared);
  return shared === end && up === '' ? `./${relative}` : relative;
}

/** Where a query or a fragment begins. */
function endOfPath(address: string): number {
  const found = address.search(/[?#]/);
  return found < 0 ? address.length : found;
}
