/**
 * Reads the file `_headers` of a built site as Netlify and Cloudflare Pages do: a line with a path, which may end in a
 * star, and below it, indented, the headers of the files there.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What the file says of each address: all rules that fit hold, and of two that set the same header the later one.
 *
 * @param {string} folder the built site; without a file `_headers` nothing is said of anything
 * @returns {(pathname: string) => Record<string, string>}
 */
export function headersIn(folder) {
  const file = path.join(folder, '_headers');
  const rules = existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
  return (pathname) => Object.assign({}, ...rules.filter((rule) => rule.fits(pathname)).map((rule) => rule.headers));
}

/**
 * @param {string} text
 * @returns {{fits: (pathname: string) => boolean, headers: Record<string, string>}[]}
 * @throws on a line that is neither
 */
export function parseHeaders(text) {
  const rules = [];
  text.split('\n').forEach((line, at) => {
    const content = line.trim();
    // A line with "!" is for hosts that would otherwise join the values of two rules.
    if (content === '' || /^[#!]/.test(content)) return;
    const header = /^([\w-]+):\s*(.+)$/.exec(content);
    if (content.startsWith('/')) rules.push({ fits: fitting(content), headers: {} });
    else if (header && rules.length > 0) rules[rules.length - 1].headers[header[1]] = header[2];
    else throw new Error(`_headers:${at + 1}: expected a path or a header below one, found "${content}".`);
  });
  return rules;
}

/** @param {string} pattern */
function fitting(pattern) {
  const start = pattern.slice(0, -1);
  return pattern.endsWith('*') ? (pathname) => pathname.startsWith(start) : (pathname) => pathname === pattern;
}
