/** What neither XML 1.0 nor HTML may hold, line breaks of any kind, and what turns the direction of the words after it. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text on one line, fit for any format: an article's words are a stranger's. */
export function plain(text: string): string {
  return text.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();
}
