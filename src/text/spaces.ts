/** Characters beyond ASCII that are white space to an expression's `\s`. */
const ODD_SPACES =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Whether a unit of a text is white space, as `\s` has it: many times faster where a text is gone through in a loop. */
export const isSpace = (code: number): boolean =>
  code <= 0x20
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code >= 0xa0 && ODD_SPACES.includes(String.fromCharCode(code));
