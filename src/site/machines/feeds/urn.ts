import { createHash } from 'node:crypto';

/** A UUID of our own: the namespace of the names below (RFC 9562, version 5). */
const NAMESPACE = Buffer.from('6f0e3a6e5d0b4b0e9a5c1d9d2f6c7b41', 'hex');

/**
 * A name for an entry of a feed that is the same from build to build and no one else's: `urn:uuid:` by the site's own
 * address, where it is known, and the path. It is a name and no address, so a site that knows none can give it too.
 */
export function urnOf(path: string, site: URL | undefined): string {
  const hash = createHash('sha1')
    .update(NAMESPACE)
    .update(`${site?.href ?? ''}${path}`)
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
