import type { Certainty, EntityKind, MentionKind, NameKind, Published, WrittenCorrection } from '../model.ts';

/** A sentence of an article with the words that it is shown for. */
export interface Place {
  readonly article: string;
  /** `Sentence.index`, the `#s12` of its address; absent in a leftover of the page. */
  readonly sentence?: number;
  /** The sentence, or the words alone in a leftover. */
  readonly quote: string;
  readonly words: string;
}

/** A correction that an editor may want, ready to paste. */
export interface Fix {
  /** When it is the right one: "it is no name". */
  readonly when: string;
  readonly correction: WrittenCorrection;
  /** Lines for the end of `content/corrections.yaml`. */
  readonly yaml: string;
}

/** What was found of one kind in an article, the most frequent first. */
export interface FoundKind {
  readonly kind: MentionKind;
  readonly mentions: number;
  readonly names: readonly { readonly name: string; readonly count: number }[];
}

export interface ArticleOverview {
  readonly id: string;
  readonly title: string;
  /** Absent where nothing dates it. */
  readonly published?: Pick<Published, 'edtf' | 'basis' | 'certainty' | 'from'>;
  readonly found: readonly FoundKind[];
  /** Who has checked all of it, and when; else the lines for the sidecar that say so. */
  readonly reviewed?: { readonly by: string; readonly date: string };
  readonly toReview?: string;
}

/** Words that were taken for a name, or were not, with a doubt; the same words of an article once. */
export interface Doubt extends Place {
  readonly kind: NameKind;
  /** The name they were taken for. */
  readonly name: string;
  /** How often the article has them so. */
  readonly count: number;
  readonly reasons: readonly string[];
  readonly fixes: readonly Fix[];
}

/** A ready-made entry of the catalogue, and the file that it most likely belongs in. */
export interface ReadyEntry {
  readonly file: string;
  readonly yaml: string;
}

/** A name that the catalogue does not know. */
export interface UnknownName {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly count: number;
  /** What the articles call a person. */
  readonly roles: readonly string[];
  readonly places: readonly Place[];
  /** Mentions beyond those shown. */
  readonly more: number;
  readonly entry: ReadyEntry;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Two entities that may be one, with a mention of each that has any. */
export interface Duplicate {
  readonly from: Named;
  readonly into: Named;
  readonly reason: string;
  readonly score: number;
  readonly places: readonly Place[];
  readonly fixes: readonly Fix[];
}

/** A name that was joined to another across articles. */
export interface Joined {
  readonly from: Named;
  readonly into: Named;
  readonly reason: string;
  readonly places: readonly Place[];
  /** What keeps the two apart: two entries of the catalogue are never one. */
  readonly entries: readonly ReadyEntry[];
  readonly fixes: readonly Fix[];
}

/** An expression of time without a place on the calendar, or with one that a rule has inferred. */
export interface DateDoubt extends Place {
  /** EDTF, or TIMEX3's value where it has no calendar date. */
  readonly value: string;
  readonly certainty: Certainty;
  readonly explanation: string;
  readonly fixes: readonly Fix[];
}

/** A statement, a figure or a role with a doubt. */
export interface FindDoubt extends Place {
  /** What it was taken for: who speaks, what is counted, whose role it is. */
  readonly says: string;
  readonly reasons: readonly string[];
  readonly fixes: readonly Fix[];
}

/** An article whose date of publication nobody states. */
export interface PublicationDoubt {
  readonly article: string;
  /** EDTF; absent where nothing dates it. */
  readonly edtf?: string;
  readonly reason: string;
  readonly clues: readonly { readonly words: string; readonly agrees: boolean; readonly sentence?: number }[];
  /** How many clues contradict it. */
  readonly against: number;
  /** The file that states it, and the lines for it. */
  readonly sidecar: string;
  readonly yaml: string;
}

/** How much of a catalogue file the articles mention. */
export interface UnseenFile {
  readonly file: string;
  readonly entries: number;
  /** Names of those that no article mentions. */
  readonly unseen: readonly string[];
}

/** Everything that an editor may want to look at. */
export interface Report {
  readonly articles: readonly ArticleOverview[];
  readonly uncertain: readonly Doubt[];
  readonly nearMisses: readonly Doubt[];
  readonly publications: readonly PublicationDoubt[];
  readonly statements: readonly FindDoubt[];
  readonly figures: readonly FindDoubt[];
  readonly roles: readonly FindDoubt[];
  readonly unknown: readonly UnknownName[];
  readonly duplicates: readonly Duplicate[];
  readonly joined: readonly Joined[];
  readonly undated: readonly DateDoubt[];
  readonly implied: readonly DateDoubt[];
  readonly unseen: readonly UnseenFile[];
}
