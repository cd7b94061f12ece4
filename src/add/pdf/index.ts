import { getDocumentProxy, getMeta } from 'unpdf';
import { fold } from '../../text/fold.ts';
import { cleanLine, cleanText } from '../clean.ts';
import { fact, factsOf, type Facts, type Refusal, type Taken } from '../found.ts';
import { paragraphsOf, type PdfLine } from './paragraphs.ts';

/** Pages that an article may have. */
const MOST_PAGES = 400;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of a PDF that has one, and such of its properties as its text bears out. */
export async function takeFromPdf(bytes: Uint8Array): Promise<Taken | Refusal> {
  let pdf: Pdf | undefined;
  try {
    // The library empties the array that it is given.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > MOST_PAGES)
      return refuse(`one of ${pdf.numPages} pages`, 'add the article alone, not the whole volume');
    const text = cleanText(paragraphsOf(await pagesOf(pdf)));
    if (!/\p{L}/u.test(text))
      return refuse(
        'one without any text, pictures of pages by the looks of it',
        'run text recognition (OCR) over it first',
      );
    return { text, facts: await propertiesOf(pdf, text) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    if (name === 'PasswordException')
      return refuse('one that is locked with a password', 'open it with the password and save it without');
    return refuse(`one that cannot be read (${message.split('\n', 1)[0]})`, 'save or print it to PDF again');
  } finally {
    await pdf?.destroy();
  }
}

const refuse = (found: string, hint: string): Refusal => ({ expected: 'a PDF with text', found, hint });

async function pagesOf(pdf: Pdf): Promise<PdfLine[][]> {
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines: PdfLine[] = [];
    let words = '';
    let place: { readonly top: number; readonly size: number } | undefined;
    for (const item of items) {
      if (!('str' in item)) continue;
      if (item.str.trim() !== '') place ??= { top: item.transform[5] as number, size: item.height };
      words += item.str;
      if (!item.hasEOL) continue;
      if (place) lines.push({ ...place, text: words.trim() });
      [words, place] = ['', undefined];
    }
    if (place) lines.push({ ...place, text: words.trim() });
    pages.push(lines);
  }
  return pages;
}

/** Programs fill in a title and an author of their own; those that stand in the text are the article's. */
async function propertiesOf(pdf: Pdf, text: string): Promise<Facts> {
  const { info } = await getMeta(pdf);
  const whole = fold(text.replace(/\s+/g, ' '));
  const borneOut = (name: 'Title' | 'Author') => {
    const value = cleanLine(String((info as Record<string, unknown>)[name] ?? ''));
    return value.length > 3 && whole.includes(fold(value)) ? fact(value, `the PDF’s ${name.toLowerCase()}`) : undefined;
  };
  return factsOf({ title: borneOut('Title'), author: borneOut('Author') });
}
