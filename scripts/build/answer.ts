/** The answer of the platform. */
const Platforms = Response;

/**
 * What the pages' program answers with while a site is built. As the platform has it, an answer copies what it is given,
 * makes bytes of text, and gives them back in a stream; this one keeps it as it is until somebody wants it.
 */
class Answer extends Platforms {
  readonly #given: string | Uint8Array | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const given = typeof body === 'string' || body instanceof Uint8Array ? body : undefined;
    super(given === undefined ? body : null, init);
    this.#given = given;
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#given === undefined ? super.body : new Platforms(this.#given as BodyInit).body;
  }

  override async text(): Promise<string> {
    if (this.#given === undefined) return super.text();
    return typeof this.#given === 'string' ? this.#given : viewOf(this.#given).toString();
  }

  override clone(): Response {
    return this.#given === undefined ? super.clone() : new Answer(this.#given as BodyInit, this);
  }

  override async blob(): Promise<Blob> {
    return this.#given === undefined ? super.blob() : new Blob([this.#given as BlobPart]);
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  /** Undefined where there is nothing. */
  async whole(): Promise<Uint8Array | undefined> {
    if (typeof this.#given === 'string') return Buffer.from(this.#given);
    return this.#given ?? (super.body === null ? undefined : new Uint8Array(await super.arrayBuffer()));
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array((await this.whole()) ?? []).buffer;
  }
}

const viewOf = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length);

/** One that is kept whole. */
export const answerOf = (body?: BodyInit | null, init?: ResponseInit): Response => new Answer(body, init);

/** From now on programs that make an answer in this thread make such a one. */
export function keepAnswersWhole(): void {
  globalThis.Response = Answer;
}

/** What an answer says; undefined where that is nothing. */
export async function bytesOf(answer: Response): Promise<Uint8Array | undefined> {
  if (answer instanceof Answer) return answer.whole();
  return answer.body === null ? undefined : new Uint8Array(await answer.arrayBuffer());
}
