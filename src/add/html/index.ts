import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { fold } from '../../text/fold.ts';
import { cleanLine, cleanText } from '../clean.ts';
import { isRefusal, type Facts, type Refusal, type Taken } from '../found.ts';
import { decodePage } from './decode.ts';
import { isDeeper } from './depth.ts';
import { factsOfPage } from './facts.ts';
import { describedIn } from './json-ld.ts';
import { linesOf, type PageNode } from './lines.ts';

/** Elements of the largest pages; a page with more is no article. */
const MOST_ELEMENTS = 25_000;
/** Tags and entities of the largest pages: each takes the parser as long as a paragraph does. */
const MOST_MARKS = 200_000;
/** Elements within elements of the deepest pages; browsers end at 512, and Readability's time goes by the cube. */
const DEEPEST = 300;
/** Letters below which Readability looks on for a better part of the page; short agency news has fewer than its own 500. */
const ENOUGH = 200;

/** The main text of a page, under its headline, and what the page says of it. */
export function takeFromPage(bytes: Uint8Array): Taken | Refusal {
  const decoded = decodePage(bytes);
  if (isRefusal(decoded)) return decoded;
  const elements = decoded.text.match(/<[a-z]/gi)?.length ?? 0;
  if (elements > MOST_ELEMENTS) return refuse(`a page of ${elements} elements`, BY_HAND);
  const marks = decoded.text.match(/[<&]/g)?.length ?? 0;
  if (marks > MOST_MARKS) return refuse(`a page of ${marks} tags and entities`, BY_HAND);
  const document = documentOf(decoded.text);
  if (isDeeper(document, DEEPEST)) return refuse(`a page of more than ${DEEPEST} elements within each other`, BY_HAND);
  const described = describedIn(scriptsOf(document), document.title, (markup) => plainOf(markup, document));
  const facts = factsOfPage(document, described, decoded.text);
  const heading = cleanLine(document.querySelector('h1')?.textContent ?? '');
  const body = mainText(document);
  if (body === '') return refuse('a page without a main text', BY_HAND);
  return { text: cleanText(underHeadline(body, heading, facts)), facts, locked: described?.locked ?? false };
}

/** A page that leaves out its outermost elements, as it may, gets them back: the parser does not know that it may. */
function documentOf(markup: string): Document {
  const whole = /<html[\s>]/i.test(markup) ? markup : `<!doctype html><html>${withBody(markup)}</html>`;
  return parseHTML(whole).document as unknown as Document;
}

const withBody = (markup: string): string => (/<body[\s>]/i.test(markup) ? markup : `<body>${markup}</body>`);

const scriptsOf = (document: Document): string[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? '');

/** Text that is escaped once too often, as headlines in JSON-LD often are. */
function plainOf(markup: string, document: Document): string {
  if (!/[&<]/.test(markup)) return markup;
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element.textContent ?? '';
}

function mainText(document: Document): string {
  const options = { charThreshold: ENOUGH, serializer: (node: Node) => linesOf(node as unknown as PageNode) };
  return new Readability<string>(document, options).parse()?.content ?? '';
}

/** The headline that the page prints is part of its text, which the main text alone mostly lacks. */
function underHeadline(body: string, heading: string, { title }: Facts): string {
  const [printed, stated, first] = [heading, title?.value ?? '', body.split('\n', 1)[0]!].map(fold);
  if (!printed || first === printed || !(stated!.includes(printed) || printed.includes(stated!))) return body;
  return `${heading}\n\n${body}`;
}

const BY_HAND = 'copy the article out of it and save that as plain text';

const refuse = (found: string, hint: string): Refusal => ({ expected: 'a page with an article', found, hint });
