import type { Thing } from 'schema-dts';

/** What can end a script element early, or a line of a script where there must be none. */
const RISKY = /[<\u2028\u2029]/g;

/**
 * Things as JSON-LD for `<script type="application/ld+json">`. That is data, which no browser runs; but HTML looks for
 * the end of the element in it, and its words are a stranger's, so `<` is written as an escape of JSON.
 */
export function jsonLd(things: readonly Thing[]): string {
  const [only] = things;
  const content = things.length === 1 && typeof only === 'object' ? only : { '@graph': things };
  const text = JSON.stringify({ '@context': 'https://schema.org', ...(content as object) });
  return text.replace(RISKY, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
