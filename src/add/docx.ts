import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { cleanText } from './clean.ts';
import type { Refusal, Taken } from './found.ts';
import { linesOf, type PageNode } from './html/lines.ts';

/**
 * The text of a .docx. Its properties are left alone: they tell who saved the file and when, not who wrote the article; what
 * the text says of itself is found there.
 */
export async function takeFromDocx(bytes: Uint8Array): Promise<Taken | Refusal> {
  try {
    const pictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: pictures });
    const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`);
    const text = cleanText(linesOf(document.body as unknown as PageNode));
    return text === ''
      ? refuse('a document without text', 'add the pages as text, if they are pictures')
      : { text, facts: {} };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`one that cannot be read (${reason.split('\n', 1)[0]})`, 'save it again from the word processor');
  }
}

const refuse = (found: string, hint: string): Refusal => ({ expected: 'a .docx with text', found, hint });
