/** The order of words in the index, that of their bytes: it differs from that of JavaScript after U+D7FF. */
export const byBytes = (a: string, b: string): number => (a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b)));
