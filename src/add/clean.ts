/** Characters that tell nothing, or make a line read otherwise than it is stored: controls, marks of direction, invisible ones. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/g;
const TAG = /<\/?[a-z!][^<>]*>/gi;

/** Longest values that anybody writes; what is longer is something else. */
const LONGEST: Readonly<Record<string, number>> = { title: 300, publisher: 120, author: 200, url: 2000, language: 35 };

/** Metadata as one line without markup and without characters that nobody sees. */
export function cleanLine(value: string): string {
  return value
    .toWellFormed()
    .replace(TAG, ' ')
    .replace(INVISIBLE, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

/** Why a cleaned value cannot be the value of a fact, if it cannot. */
export function whyNot(fact: string, value: string): string | undefined {
  if (value.length > (LONGEST[fact] ?? Infinity))
    return `is ${value.length} characters long, more than the ${LONGEST[fact]} of any ${fact}`;
  return fact === 'url' || /[\p{L}\p{N}]/u.test(value) ? undefined : 'has no letter in it';
}

/** Extracted text: line ends and spaces of one kind, no control characters, one blank line between paragraphs. */
export function cleanText(text: string): string {
  const lines = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, '')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim());
  const body = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return body === '' ? '' : `${body}\n`;
}
