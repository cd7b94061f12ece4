import { CborReader } from './cbor-reader.ts';

/** Goes through CBOR and writes it anew, all of it or with something else in its place: never more than there was. */
export class CborRewriter {
  readonly read: CborReader;
  readonly #out: Uint8Array;
  #to = 0;
  #begun = 0;

  constructor(bytes: Uint8Array) {
    this.read = new CborReader(bytes);
    this.#out = new Uint8Array(bytes.length);
  }

  /** Goes into a list, and tells how many items it has. */
  list(): number {
    const from = this.read.at;
    const items = this.read.list();
    this.copyFrom(from);
    return items;
  }

  text(): string {
    const from = this.read.at;
    const text = this.read.text();
    this.copyFrom(from);
    return text;
  }

  copy(): void {
    const from = this.read.at;
    this.read.skip();
    this.copyFrom(from);
  }

  /** Writes what was read since then as it is. */
  copyFrom(from: number): void {
    for (let at = from; at < this.read.at; at++) this.#out[this.#to++] = this.read.bytes[at]!;
  }

  /** Writes something else for what was read. */
  put(byte: number): void {
    this.#out[this.#to++] = byte;
  }

  /** What was written since this was last asked. */
  written(): Uint8Array {
    const begun = this.#begun;
    this.#begun = this.#to;
    return this.#out.slice(begun, this.#to);
  }
}
