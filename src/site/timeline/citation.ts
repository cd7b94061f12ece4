/** An entry in the parts that are cited; a title only where the sentence itself is not the title. */
export interface Cited {
  readonly title: string;
  readonly date: string;
  readonly status: string;
  /** What the site is called, and where it has the entry. */
  readonly site: string;
  readonly address: string;
  readonly sources: readonly CitedSource[];
}

export interface CitedSource {
  readonly sentence: string;
  /** Title, publisher and date of the article. */
  readonly article: string;
  readonly address: string;
}

/** An entry as plain text to be quoted: what and when, each sentence with its article and address, the entry's address. */
export function citationOf({ title, date, status, site, address, sources }: Cited): string {
  const head = [title, date].filter((words) => words !== '').join(', ');
  return [
    status ? `${head} (${status})` : head,
    ...sources.map((source) => `“${source.sentence}” ${source.article}. ${source.address}`),
    `${site} timeline: ${address}`,
  ].join('\n');
}
