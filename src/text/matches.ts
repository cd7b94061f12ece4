/**
 * All matches of a global expression, as of `matchAll`, which makes a copy of the expression at each call: too much where
 * a sentence is asked for dozens of them.
 */
export function matchesIn(text: string, regex: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    if (match[0] === '') regex.lastIndex++;
    matches.push(match);
  }
  return matches;
}
