/** The answer of the platform, and what makes bytes of text there. */
const Platforms = Response;
const PlatformsEncoder = TextEncoder;

/** What an answer is made of. */
export type Said = string | Uint8Array;

/** Text that stands for its bytes, where these are only handed on. */
class Written {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get byteLength(): number {
    return Buffer.byteLength(this.text);
  }
}

const PAGE = /^<!doctype html>/i;

/** Makes no bytes of a page, which its addresses would have to be found in as text again. */
class Encoder extends PlatformsEncoder {
  override encode(text = ''): Uint8Array<ArrayBuffer> {
    return PAGE.test(text) ? (new Written(text) as unknown as Uint8Array<ArrayBuffer>) : super.encode(text);
  }
}

/**
 * What the pages' program answers with while a site is built. As the platform has it, an answer copies what it is given,
 * makes bytes of text, and gives them back in a stream; this one keeps it as it is until somebody wants it.
 */
class Answer extends Platforms {
  readonly #given: Said | undefined;

  constructor(body?: BodyInit | Written | null, init?: ResponseInit) {
    const given = saidIn(body);
    super(given === undefined ? (body as BodyInit | null | undefined) : null, init);
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
  async whole(): Promise<Said | undefined> {
    return this.#given ?? (super.body === null ? undefined : new Uint8Array(await super.arrayBuffer()));
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    const whole = (await this.whole()) ?? '';
    return new Uint8Array(typeof whole === 'string' ? Buffer.from(whole) : whole).buffer;
  }
}

function saidIn(body: BodyInit | Written | null | undefined): Said | undefined {
  if (body instanceof Written) return body.text;
  return typeof body === 'string' || body instanceof Uint8Array ? body : undefined;
}

const viewOf = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length);

/** One that is kept whole. */
export const answerOf = (body?: BodyInit | null, init?: ResponseInit): Response => new Answer(body, init);

/** Programs that are loaded meanwhile make such answers in this thread, then and from now on. */
export async function keepingAnswersWhole<T>(load: () => Promise<T>): Promise<T> {
  globalThis.Response = Answer as typeof Response;
  globalThis.TextEncoder = Encoder;
  try {
    return await load();
  } finally {
    globalThis.TextEncoder = PlatformsEncoder;
  }
}

/** What an answer says; undefined where that is nothing. */
export async function saidBy(answer: Response): Promise<Said | undefined> {
  if (answer instanceof Answer) return answer.whole();
  return answer.body === null ? undefined : new Uint8Array(await answer.arrayBuffer());
}
