import type { CatalogueEntry } from '../../../model.ts';
import type { Mod, Order } from '../expression.ts';
import type { Direction } from './tense.ts';

/** The day that "today" means. */
export interface Speech {
  readonly day: string;
  /** First and last day that it may be, where it is not known for certain. */
  readonly window?: { readonly earliest: string; readonly latest: string };
  /** How much of `day` is known: a text published "in 2022", words spoken "in February". */
  readonly known: 'day' | 'month' | 'year';
  readonly from: 'publication' | 'quotation';
  /** For readers: "publication on 4 June 2025", "“in February”". */
  readonly words: string;
  /** What goes into the mention's `anchor`. */
  readonly anchor: string;
}

/** The date that the text has reached: what "the next day" counts from. */
export interface Told {
  /** Offset in the article. */
  readonly start: number;
  readonly value: string;
  readonly earliest: string;
  readonly latest: string;
  readonly words: string;
  readonly sentence: number;
  readonly block: number;
  /** Opens its sentence ("In 1942, …") or stands in a heading: more than an aside. */
  readonly opening: boolean;
  /** Stands within quotation marks. */
  readonly quoted: boolean;
  /** Looks back from a date that stands elsewhere: "a year earlier" beside a quarter, "the same period last year". */
  readonly compared: boolean;
  /** Tells nothing of where the story is: "the bridge of 1884", a goal "by 2050". */
  readonly passing: boolean;
  /** Whether its year stands in the text, or is carried on from one that does. */
  readonly stated: boolean;
}

/** Everything a rule may look at; nothing of it is changed by a rule. */
export interface Setting {
  readonly speech: Speech | undefined;
  /** Dates told so far, the latest last. */
  readonly told: readonly Told[];
  /** `history`: dates follow one another far from publication, and the story carries its year on. */
  readonly style: 'news' | 'history';
  readonly sentence: number;
  readonly block: number;
  /** Which way the sentence looks, asked for only when needed. */
  readonly direction: () => Direction | undefined;
  /** Whether the sentence speaks of how things are, without looking back or ahead. */
  readonly present: () => boolean;
  /** Which figure of a numeric date comes first, where other dates of the text tell. */
  readonly order: Order | undefined;
  /** Known events named in the sentence. */
  readonly events: () => readonly CatalogueEntry[];
  /** The day of the date standing nearest in the sentence: what a bare time of day belongs to. */
  readonly nearest: () => Told | undefined;
}

export interface Resolution {
  readonly value: string;
  readonly mod?: Mod;
  readonly rule: string;
  readonly anchor?: string;
  /** A plain English sentence for readers. */
  readonly explanation: string;
  /** Days beyond which the value does not reach here: "earlier this month" ends on the day of publication. */
  readonly within?: { readonly earliest?: string; readonly latest?: string };
  readonly stated?: true;
}
