/** What the previews of an article know: the data file that a page fetches on the first intention to look. */
export interface Previews {
  /** By the site path of the page, without its first slash: `people/mark-rutte/`. */
  readonly names: Readonly<Record<string, NameRecord>>;
  /** By where the date links to: `timeline/#on-…`, or `#n12` for a note; several words may name one entry. */
  readonly dates: Readonly<Record<string, readonly DateRecord[]>>;
}

export interface NameRecord {
  readonly name: string;
  /** The style of its kind ("system class") and its words ("class of systems"). */
  readonly kind: string;
  readonly label: string;
  readonly role?: RoleRecord;
  readonly mentions: number;
  readonly articles: number;
  /** The line of the catalogue, which no article says. */
  readonly catalogue?: string;
  /** Sentences of other articles, the newest first. */
  readonly elsewhere?: readonly SentenceRecord[];
}

/** What the article at hand calls a person; or with `asOf`, what the latest article before it does. */
export interface RoleRecord {
  readonly title: string;
  readonly asOf?: string;
  /** Site path of the sentence that says so, without the first slash. */
  readonly path?: string;
}

export interface SentenceRecord {
  readonly path: string;
  /** "14 June 2022, inferred" or "undated", and who published it. */
  readonly when: string;
  readonly outlet?: string;
  readonly title: string;
  readonly language: string;
  /** The words that name the entity are arrays of one. */
  readonly pieces: readonly (string | readonly [string])[];
}

export interface DateRecord {
  readonly words: string;
  /** The date written out; absent where the words have no place on the calendar. */
  readonly value?: string;
  readonly why: string;
  /** "Planned when it was written; …"; absent where the timeline has no entry for it. */
  readonly status?: string;
}
