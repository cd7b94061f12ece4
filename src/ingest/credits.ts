import { OUTLET_WORDS } from '../lexicon/leftovers/outlets.ts';
import { MONTHS } from '../lexicon/time.ts';
import { isOutlet } from './title.ts';

/** A block as its facts are read off: the rule that named it, and its text. */
export interface NamedLine {
  readonly rule: string;
  readonly text: string;
}

/** Words of bylines that name nobody ("by staff", "by our correspondent"). */
const NOBODY = new Set(
  'the our admin staff editor editors editorial newsroom desk team correspondent correspondents reporter reporters writer writers media online news press agency'.split(
    ' ',
  ),
);
const AUTHOR_RULES = new Set(['byline of a person', 'name of the author', 'dateline']);
const ACRONYMS = new Set('ap afp bbc cnn dpa tass unn upi tv'.split(' '));
const REPORTS =
  /(?:^|[,;–—-]\s*)(?:reports|writes|informs)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s+\p{Lu}[\p{L}\p{N}.&’'-]*){0,3}?)\.?$/u;
const AGENCY_DATELINE =
  /^\p{Lu}[^()]{1,60}\((?<name>Reuters|AP|AFP|dpa|DPA|UPI|TASS|Xinhua|ANSA|Bloomberg|CNN|BBC)\)\s*[–—-]/u;

/**
 * Who published the article, as far as the text says: a source line, the byline of an outlet, an agency's dateline,
 * the site named in the headline, or the words "…, reports UNN." that close the first paragraph.
 */
export function publisherOf(lines: readonly NamedLine[], site: string | undefined): string | undefined {
  const paragraph = lines.find(({ rule }) => rule === 'line of text')?.text ?? '';
  return (
    fromSourceLine(lines) ??
    fromByline(lines) ??
    AGENCY_DATELINE.exec(paragraph)?.groups?.['name'] ??
    site ??
    fromReports(paragraph)
  );
}

const BYLINE =
  /^(?:(?:written|posted|published|reported|authored|story|text|words|analysis)\s+)?(?:by|authors?|writers?|reporters?|correspondents?|journalists?|byline)\s*:?\s+(?<name>.+)$/iu;

const AFTER_NAMES = new RegExp(
  String.raw`\s*[|•·–—/]\s*|,\s*(?!\p{Lu}[\p{L}'’-]+\s+\p{Lu})|\s+(?:on\s+)?(?=(?i:(?:${Object.keys(MONTHS).join('|')})\b\.?\s+)?\d)`,
  'u',
);

/** The author by a byline of a person; several are given as printed. */
export function authorOf(lines: readonly NamedLine[]): string | undefined {
  const byline = lines.find(({ rule }) => AUTHOR_RULES.has(rule));
  const name = byline?.rule === 'name of the author' ? byline.text : BYLINE.exec(byline?.text ?? '')?.groups?.['name'];
  const names = name
    ?.replace(/\s+in\s+\p{Lu}[\p{L}-]+/gu, '')
    .split(AFTER_NAMES)[0]
    ?.trim();
  return names && /^\p{Lu}[\p{L}.'’-]*\s+\p{Lu}/u.test(names) ? names.replace(/\.$/, '') : undefined;
}

function fromSourceLine(lines: readonly NamedLine[]): string | undefined {
  const line = lines.find(({ rule }) => rule === 'source line')?.text;
  const name = line?.replace(/^(?:(?:news )?source|via)\s*:?\s*/i, '').trim() ?? '';
  if (/^https?:/i.test(name)) return /^https?:\/\/(?:www\.)?([^/\s:]+)/i.exec(name)?.[1];
  return name === '' || /[,/;|]|^sources/i.test(name) ? undefined : name;
}

/** An outlet that signs for itself ("by time news"), in the capitals of a name. */
function fromByline(lines: readonly NamedLine[]): string | undefined {
  const line = lines.find(({ rule }) => rule === 'byline of an outlet')?.text;
  const words = line?.replace(/^by:?\s+(?:the |our )?/i, '').split(/\s+/) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  if (lower.every((word) => NOBODY.has(word)) || !lower.some((word) => OUTLET_WORDS.has(word))) return undefined;
  return words.map(capitalize).join(' ');
}

function capitalize(word: string): string {
  if (word !== word.toLowerCase()) return word;
  return ACRONYMS.has(word) ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1);
}

function fromReports(paragraph: string): string | undefined {
  const name = REPORTS.exec(paragraph)?.groups?.['name']?.replace(/\.$/, '');
  return name && (/^\p{Lu}{2,6}$/u.test(name) || isOutlet(name)) ? name : undefined;
}
