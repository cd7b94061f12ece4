import { ARRAY, TEXT, UINT } from './cbor.ts';

/** Goes through CBOR (RFC 8949) item by item without making anything of it: the index of a big site has millions. */
export class CborReader {
  readonly bytes: Uint8Array;
  /** Where the next item begins. */
  at = 0;
  /** Of the item whose head was read last, and what its head says: a number, or how long it is. */
  type = 0;
  size = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Reads the head of an item: all of it where it is a number. */
  head(): void {
    const { bytes, at } = this;
    const short = bytes[at]! & 31;
    const width = short < 24 ? 0 : 1 << (short - 24);
    if (!(short <= 26 && at + width < bytes.length))
      throw new RangeError(`Expected an item of CBOR at byte ${at} of ${bytes.length}.`);
    let size = width === 0 ? short : 0;
    for (let i = 1; i <= width; i++) size = size * 256 + bytes[at + i]!;
    this.type = bytes[at]! >> 5;
    this.size = size;
    this.at = at + 1 + width;
  }

  /** Goes into a list, and tells how many items it has. */
  list(): number {
    const from = this.at;
    this.head();
    if (this.type !== ARRAY) throw new RangeError(`Expected a list at byte ${from}, found CBOR of type ${this.type}.`);
    return this.size;
  }

  number(): number {
    const from = this.at;
    this.head();
    if (this.type !== UINT) throw new RangeError(`Expected a number at byte ${from}, found CBOR of type ${this.type}.`);
    return this.size;
  }

  text(): string {
    const from = this.at;
    this.head();
    if (this.type !== TEXT) throw new RangeError(`Expected a word at byte ${from}, found CBOR of type ${this.type}.`);
    this.at += this.size;
    return new TextDecoder().decode(this.bytes.subarray(this.at - this.size, this.at));
  }

  skip(): void {
    for (let left = 1; left > 0; left--) {
      this.head();
      if (this.type === TEXT) this.at += this.size;
      if (this.type === ARRAY) left += this.size;
    }
  }

  isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }
}
