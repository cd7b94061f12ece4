/** An article, or one sentence of it, as it is cited: the article is its outlet's, found in this corpus. */
export interface CitationRecord {
  /** Key for reference managers: the article's id, with the sentence's where one is cited. */
  readonly key: string;
  readonly title: string;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** EDTF; may be a stretch, or about. */
  readonly date?: string | undefined;
  /** As much of it as is sure: a day, a month or a year. */
  readonly sure?: string | undefined;
  /** The date as the page words it: "about 4 June 2025, inferred". */
  readonly dateWords?: string | undefined;
  readonly language?: string | undefined;
  /** Where the outlet has published it, where that is known. */
  readonly url?: string | undefined;
  /** What this site is called. */
  readonly site: string;
  /** Where this site has it; the sentence's own address where one is cited. */
  readonly address: string;
  readonly sentence?: { readonly number: number; readonly text: string } | undefined;
}

/** What is said of the place in this site. */
export function foundAt({ sentence, site, address }: CitationRecord): string {
  return sentence ? `sentence ${sentence.number} in ${site}: ${address}` : `in ${site}: ${address}`;
}

/** The citation in words, the sentence first. */
export function asText(record: CitationRecord): string {
  const { sentence, author, title, publisher, dateWords, url } = record;
  const quoted = sentence ? `“${sentence.text}” ` : '';
  const source = [author, `“${title}”`, publisher, dateWords].filter(Boolean).join(', ');
  return `${quoted}${source}${url ? `, ${url}` : ''}; ${foundAt(record)}`;
}
