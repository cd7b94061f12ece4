/** What Pagefind writes into its index files: the part of CBOR (RFC 8949) that it uses. */
export type Cbor = number | string | readonly Cbor[];

export const UINT = 0;
export const NEGATIVE = 1;
export const TEXT = 3;
export const ARRAY = 4;

/** Decodes one item that fills all the bytes. Throws on any other type than integer, text and array. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  const size = (short: number): number => {
    if (short < 24) return short;
    const width = 1 << (short - 24);
    at += width;
    if (short === 24) return view.getUint8(at - width);
    if (short === 25) return view.getUint16(at - width);
    if (short === 26) return view.getUint32(at - width);
    throw new RangeError(`Expected a CBOR length of at most 32 bits, found the marker ${short} at byte ${at}.`);
  };
  const item = (): Cbor => {
    const head = view.getUint8(at++);
    const type = head >> 5;
    const length = size(head & 31);
    if (type === UINT) return length;
    if (type === NEGATIVE) return -1 - length;
    if (type === ARRAY) return Array.from({ length }, item);
    if (type !== TEXT)
      throw new RangeError(`Expected a CBOR integer, text or array, found type ${type} at byte ${at}.`);
    at += length;
    return text.decode(bytes.subarray(at - length, at));
  };
  const decoded = item();
  if (at !== bytes.length) throw new RangeError(`Expected ${at} bytes of CBOR, found ${bytes.length}.`);
  return decoded;
}

/** Encodes an item in its shortest form. */
export function encodeCbor(value: Cbor): Uint8Array {
  if (typeof value === 'number') return value < 0 ? head(NEGATIVE, -1 - value) : head(UINT, value);
  if (typeof value === 'string') {
    const bytes = new TextEncoder().encode(value);
    return join([head(TEXT, bytes.length), bytes]);
  }
  return join([head(ARRAY, value.length), ...value.map(encodeCbor)]);
}

/** How an encoded list of so many items begins. */
export const headOfList = (items: number): Uint8Array => head(ARRAY, items);

function head(type: number, size: number): Uint8Array {
  const bytes = new Uint8Array(LONGEST_HEAD);
  return bytes.slice(0, putHead(bytes, 0, type, size));
}

/** So many bytes has the head of an item at most. */
export const LONGEST_HEAD = 5;

/** Writes the head of an item in its shortest form; answers where the next one begins. */
export function putHead(bytes: Uint8Array, at: number, type: number, size: number): number {
  const width = size < 24 ? 0 : size < 1 << 8 ? 1 : size < 1 << 16 ? 2 : 4;
  bytes[at] = (type << 5) | (width === 0 ? size : 24 + (width >> 1));
  for (let i = 0; i < width; i++) bytes[at + width - i] = (size / 2 ** (8 * i)) & 255;
  return at + 1 + width;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
