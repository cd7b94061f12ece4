/** What the search knows of an entity. */
export interface NameRecord {
  readonly id: string;
  readonly kind: string;
  /** The kind in words. */
  readonly label: string;
  readonly name: string;
  /** Its site path without the first slash: the reading side knows where the site lies. */
  readonly url: string;
  /** All that stands for it: the name, other names, designations, spellings of the articles, misspellings too. */
  readonly forms: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  /** The spellings that stand in the articles. */
  readonly spellings: readonly string[];
  /** The latest thing the articles call a person. */
  readonly role?: string;
  /** The number of the file with what each article calls a person. */
  readonly roles?: number;
  readonly description?: string;
}

/** The most mentioned first. */
export function byMentions(a: NameRecord, b: NameRecord): number {
  return b.mentions - a.mentions || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
