/**
 * The words that every part of Flankwatch shares. Types only; imports nothing.
 *
 * Offsets are UTF-16 code units into the article's decoded verbatim text (the text position of the W3C Web
 * Annotation model). Calendar days are ISO 8601 strings (`2025-06-24`), never a local `Date`.
 */

/** A half-open range `[start, end)` of the article's verbatim text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the text says a thing itself, or a rule derived it from something else. */
export type Certainty = 'stated' | 'implied';

// ---------------------------------------------------------------- articles

/** Why a block of the page was recognised as a leftover of the web page and not as the author's text. */
export type LeftoverKind = 'comments' | 'credit' | 'byline' | 'author-note' | 'source-line' | 'related' | 'widget';

/**
 * A line of the file, or the lines of one paragraph where they are of a fixed width. Blocks are in order and disjoint;
 * between them lies nothing that can be seen.
 */
export interface Block extends Span {
  /** `repeat`: the headline, or a part of it, printed once more. */
  readonly role: 'title' | 'repeat' | 'heading' | 'paragraph' | 'leftover';
  /** Set when `role` is `leftover`. */
  readonly leftover?: LeftoverKind;
  /** Name of the rule that gave the block its role. */
  readonly rule: string;
}

/** A sentence of a block; `index` counts through the whole article and is the `#s12` of its address. */
export interface Sentence extends Span {
  readonly index: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
}

/** When an article was published, as far as anyone can tell. */
export interface Published {
  /** EDTF (ISO 8601-2) level 1, e.g. `2025-06-04`, `2025-06-04~`, `2025-06-05/2025-06-23`. */
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  /** The day that relative expressions are resolved against; within `earliest`..`latest`. */
  readonly anchor: string;
  /** The sentence or fact that dates the article, for readers. */
  readonly basis: string;
  readonly certainty: Certainty;
  /** Who says so: the sidecar, the caller, a date that the text prints, or clues in the text. */
  readonly from: 'sidecar' | 'argument' | 'text' | 'inferred';
  /** What an inferred date rests on, in the order of the text, and what speaks against it. */
  readonly evidence?: readonly PublicationClue[];
}

export interface Reviewed {
  readonly by: string;
  /** ISO day. */
  readonly date: string;
}

/** Words of an article that tell something of when it was published. */
export interface PublicationClue {
  readonly kind: 'date' | 'yearless' | 'event' | 'office' | 'anniversary' | 'page';
  /** What follows from which words, for readers. */
  readonly words: string;
  /** Index of the sentence, or of the block where it is a leftover of the page. */
  readonly sentence?: number;
  readonly block?: number;
  /** Whether the inferred date is in keeping with it. */
  readonly agrees: boolean;
}

/**
 * Words of an article that are read otherwise than the copy prints them: noise of scanners, machine translation and
 * saved pages. The text stays as it is; sentences and mentions keep pointing into it.
 */
export interface Repair extends Span {
  /** Invariant: equals `article.text.slice(start, end)`. */
  readonly text: string;
  /** What is read in their place: nothing where words go, the same where an editor wants them as printed. */
  readonly to: string;
  readonly by: 'rule' | 'editor';
  /** What was wrong with them: the name of the rule, or the reason that the editor gives; for readers. */
  readonly why?: string;
}

/** A text and everything known about it before its mentions are looked for. */
export interface Article {
  /** Slug, unique within the corpus. */
  readonly id: string;
  /** The decoded text, verbatim: every offset points into it. */
  readonly text: string;
  readonly title: string;
  /** `printed`: the title stands in the text or the sidecar; `opening`: the copy has none, its first words serve. */
  readonly titleFrom: 'printed' | 'opening';
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Disjoint, in order, each within one sentence; absent where there are none. */
  readonly repairs?: readonly Repair[];
  readonly published?: Published;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly language: string;
  /** An editor's notes (machine translation and the like). */
  readonly notes: readonly string[];
  /** That an editor has checked all that was found in this very text. */
  readonly reviewed?: Reviewed;
  /** Names of the fields above that were inferred rather than given by an editor. */
  readonly inferred: readonly string[];
  /** Facts of its sidecar that a program has filled in and no editor checked yet, each with where it was found. */
  readonly unchecked?: Readonly<Partial<Record<FilledFact, string | undefined>>>;
  /** The page or document that the text was taken out of. */
  readonly original?: Original;
}

/** A fact that a program may fill in from a page or a document. */
export type FilledFact = 'title' | 'publisher' | 'author' | 'url' | 'published' | 'language';

/** The page or document that a text was taken out of: its name beside the text, and its SHA-256, hexadecimal. */
export interface Original {
  readonly file: string;
  readonly sha256: string;
}

// ---------------------------------------------------------------- mentions

/** What an editor has said of a find: the ids of the corrections. */
interface Judged {
  /** By which it has become what it is. */
  readonly correction?: string;
  /** By which it is confirmed. */
  readonly confirmed?: string;
}

export type EntityKind = 'person' | 'system' | 'place' | 'organization' | 'event';

/** `system-class` is a generic system ("drones", "air defence"): a class, kept apart from the named systems. */
export type NameKind = EntityKind | 'system-class';
export type MentionKind = NameKind | 'date' | 'reference' | 'quotation' | 'quantity';

interface MentionBase extends Span, Judged {
  /** Invariant: equals `article.text.slice(start, end)`. */
  readonly text: string;
  /** Name of the rule that decided; shown to readers. */
  readonly rule: string;
  readonly certainty: Certainty;
}

/** What a text calls a person beside the name: "Dutch Prime Minister". */
export interface Role extends Span, Judged {
  readonly title: string;
}

export interface NameMention extends MentionBase {
  readonly kind: NameKind;
  /** Entity id, `kind/slug-of-its-name`; a system class is filed under `system/`. */
  readonly entity: string;
  /** The entity's name: the catalogue's, or the fullest form in the article. */
  readonly name: string;
  /** The name itself, where the mention takes in what it lies in: "Palmyra" of "Palmyra, Syria". */
  readonly core?: Span;
  /** How the text's form relates to the name, when it is not the name itself. */
  readonly form?: 'short' | 'alias' | 'misspelling';
  readonly role?: Role;
}

/** TIMEX3 (ISO-TimeML) type, value and modifier. A range within one mention has the value `A/B`. */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod?:
    | 'START'
    | 'MID'
    | 'END'
    | 'APPROX'
    | 'BEFORE'
    | 'AFTER'
    | 'MORE_THAN'
    | 'LESS_THAN'
    | 'EQUAL_OR_MORE'
    | 'EQUAL_OR_LESS';
}

export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly timex: Timex;
  /** Calendar bounds in days, inclusive; absent where the expression has none. */
  readonly earliest?: string;
  readonly latest?: string;
  /** EDTF of the bounds; absent where there are none. */
  readonly edtf?: string;
  /** What the expression was resolved against: an ISO day, another mention's text, or an event's name. */
  readonly anchor?: string;
  /** One plain English sentence for readers: how the value was arrived at. */
  readonly explanation: string;
  /** True when the mention lies in a leftover of the web page: evidence only, never an event. */
  readonly leftover?: boolean;
}

/** Words that stand for an entity named elsewhere in the article without being its name: "the general", "the alliance". */
export interface ReferenceMention extends MentionBase {
  readonly kind: 'reference';
  /** Id of the entity meant. */
  readonly refersTo: string;
  /** Its name, as in the mention that names it. */
  readonly name: string;
}

export type Mention = NameMention | DateMention | ReferenceMention;

// ---------------------------------------------------------------- statements

/** Words that somebody is said to have said or written: an attribution of content to a source by a cue. */
export interface Statement extends Span, Judged {
  /** Whether the text gives it in quotation marks, as the very words. */
  readonly direct: boolean;
  /** What is said; a split quotation has several stretches. Quotation marks are left out. */
  readonly content: readonly Span[];
  /** What introduces it: "said", "according to"; absent for a quotation that goes on without one. */
  readonly cue?: Span & { readonly lemma: string };
  /** The words that stand for the speaker: "he", "a senior official". */
  readonly source?: Span;
  /** Entity id and place of the mention that names the speaker; absent for nobody in particular. */
  readonly speaker?: Span & { readonly entity: string };
  /** How the speaker was found, for readers. */
  readonly speakerRule: string;
  /** To whom, or in which medium: "the Welt daily". */
  readonly addressee?: Span;
  /** The date mention that says when it was said. */
  readonly when?: Span;
  readonly rule: string;
  readonly certainty: Certainty;
}

// ---------------------------------------------------------------- figures

/** A number with what it counts or measures, as a text states it. */
export interface Quantity extends Span, Judged {
  readonly value: number;
  /** The other end of a range ("two or three days"). */
  readonly high?: number;
  /** `count`, `%`, `times` (a multiple), an ISO 4217 currency, or a measure ("km", "day"). */
  readonly unit: string;
  /** What is counted or measured, in the text's words; empty where it does not say. */
  readonly of: string;
  readonly qualifier?: 'more than' | 'less than' | 'at least' | 'at most' | 'about' | 'nearly';
  readonly rule: string;
}

// ---------------------------------------------------------------- who has which system

/** What a text says of an actor and a weapon system. `targets`: the actor aims at the system or has hit it. */
export type HoldingRelation =
  'has' | 'operates' | 'orders' | 'considers' | 'pledges' | 'delivers' | 'deploys' | 'asks-for' | 'lacks' | 'targets';

/** A sentence that says what an actor (a country, an organization, an armed force) has to do with a system or a class of systems. */
export interface Holding {
  readonly relation: HoldingRelation;
  /** Entity ids. */
  readonly actor: string;
  readonly system: string;
  readonly article: string;
  /** `Sentence.index`. */
  readonly sentence: number;
  /** The words that say so, and those that name the two. */
  readonly cue: Span;
  readonly actorAt: Span;
  readonly systemAt: Span;
  readonly certainty: Certainty;
  /** How it was found, for readers. */
  readonly because: string;
  /** It is to come about ("will deliver", "agreed to buy"). */
  readonly planned?: true;
  /** The sentence says that it is not so, or will not be. */
  readonly negated?: true;
  /** Who gets it, or from whom it comes or is asked. */
  readonly partner?: { readonly entity: string; readonly role: 'to' | 'from' };
  /** EDTF of the one day that the sentence gives, else of the article's publication. */
  readonly asOf?: string;
}

// ---------------------------------------------------------------- the catalogue

/** A term of office, with its dates where they are certain. */
export interface Office {
  readonly title: string;
  /** EDTF day, month or year. */
  readonly from?: string;
  readonly to?: string;
}

/** A known entity: what the editors state about it, apart from what the articles say. */
export interface CatalogueEntry {
  readonly id: string;
  readonly kind: EntityKind;
  /** The file it is written in (`content/entities/people.yaml`); absent for places of the packages. */
  readonly file?: string;
  readonly name: string;
  /** Other names, spellings and designations that stand for it anywhere. */
  readonly aliases: readonly string[];
  /** Forms that stand for it only where a cue or the full name is near ("Patriot", "Georgia"). */
  readonly cued: readonly string[];
  /** True where the name itself is such a form ("Nice", "Georgia"): alone, without a cue, it is no sure sign of the entity. */
  readonly nameNeedsCue?: true;
  /** True for a class of systems ("drone"); its aliases are matched in any case. */
  readonly class?: boolean;
  /** One line for readers. */
  readonly description?: string;
  /** English Wikipedia title. */
  readonly wikipedia?: string;
  /** Adjectives and inhabitants ("Dutch"): they point at the place without being its name. */
  readonly demonyms?: readonly string[];
  /** ISO 3166-1 alpha-2 of the country it is in or belongs to. */
  readonly country?: string;
  /** WGS 84 [latitude, longitude] in degrees. */
  readonly coordinates?: readonly [number, number];
  /** Inhabitants, for choosing among places of one name. */
  readonly population?: number;
  /** Narrower kind in words: "ballistic missile", "ministry", "city". */
  readonly type?: string;
  readonly maker?: string;
  /** Family (a system) or larger body (an organization). */
  readonly family?: string;
  readonly variants?: readonly string[];
  readonly offices?: readonly Office[];
  /** When an event took or takes place, EDTF. */
  readonly when?: string;
  /** Where it took place, as a name. */
  readonly where?: string;
}

export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
}

// ---------------------------------------------------------------- an editor's corrections

/** Words of one article (a TextQuoteSelector of the W3C Web Annotation model); white space counts as one space. */
export interface Quote {
  /** `Article.id`. */
  readonly article: string;
  readonly quote: string;
  /** What stands directly before and after the words, where they occur more than once. */
  readonly before?: string;
  readonly after?: string;
  /** Every occurrence is meant. */
  readonly all?: true;
}

/** Some words of an article, or the whole of it. */
export type Place = Quote | { readonly article: string };

/** Who an entity is: one that is known, by id or name, or a new one, by its full name. */
interface Target {
  readonly entity?: string;
  readonly name?: string;
  /** Where it is not the kind that the machine has found. */
  readonly kind?: NameKind;
}

/** What an editor holds against the machine; the words of `content/corrections.yaml`. */
export type CorrectionAct =
  | ({ readonly do: 'remove' } & Quote)
  | ({ readonly do: 'link' | 'add' } & Quote & Target)
  | ({ readonly do: 'change-kind'; readonly kind: NameKind } & Quote)
  | ({ readonly do: 'set-date'; /** EDTF. */ readonly edtf: string } & Quote)
  | ({ readonly do: 'add-date'; readonly edtf: string } & Quote)
  | ({ readonly do: 'remove-statement' } & Quote)
  | ({ readonly do: 'remove-figure' } & Quote)
  | ({
      readonly do: 'set-statement';
      /** Id, name, or "nobody". */ readonly speaker?: string;
      readonly direct?: boolean;
    } & Quote)
  | ({ readonly do: 'set-figure' } & Quote & Partial<Pick<Quantity, 'value' | 'high' | 'unit' | 'of'>>)
  | ({ readonly do: 'remove-role'; readonly entity?: string } & Quote)
  | ({ readonly do: 'set-role'; readonly entity: string } & Quote)
  | ({ readonly do: 'confirm'; readonly kind?: FindKind; readonly entity?: string; readonly edtf?: string } & Quote)
  | { readonly do: 'apart'; readonly entity: string; readonly from: string }
  | { readonly do: 'rename'; readonly entity: string; readonly name: string; readonly kind?: NameKind }
  | { readonly do: 'merge'; readonly entity: string; readonly into: string; readonly kind?: NameKind }
  | {
      readonly do: 'split';
      readonly entity: string;
      readonly into?: string;
      readonly name?: string;
      readonly places: readonly Place[];
    }
  | { readonly do: 'refuse'; readonly words: string; readonly kind?: NameKind };

/** A correction as an editor writes it. */
export type WrittenCorrection = CorrectionAct & {
  readonly why: string;
  readonly by?: string;
  /** ISO day. */
  readonly date?: string;
};

/** A correction with an id that follows from what it says, unique within the file. */
export type Correction = WrittenCorrection & { readonly id: string };

/** Why a correction cannot be followed; which file and line it is on, whoever has read it knows. */
export interface CorrectionProblem {
  /** `Correction.id`. */
  readonly correction: string;
  /** The key that is wrong, within the correction: `['places', 1, 'quote']`. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly found: string;
  /** What to do. */
  readonly hint: string;
  /** Id of the correction that it contradicts. */
  readonly other?: string;
  /** A name or id that nobody knows; one that is spelt like it may be meant. */
  readonly unknown?: string;
}

/** The kinds of finds that an editor may confirm. */
export type FindKind = NameKind | 'date' | 'reference' | 'statement' | 'figure' | 'role';

/** Anything that is found in a text, as corrections tell of it. */
export type Find = Mention | StatementFind | FigureFind | RoleFind;

interface FindBase extends Span {
  /** The words that it is told by: what is said, the figure, the title. */
  readonly text: string;
  readonly rule: string;
}

export interface StatementFind extends FindBase {
  readonly kind: 'statement';
  readonly direct: boolean;
  /** Who speaks; absent for nobody in particular. */
  readonly speaker?: { readonly id: string; readonly name: string };
}

export interface FigureFind extends FindBase, Pick<Quantity, 'value' | 'high' | 'unit' | 'of' | 'qualifier'> {
  readonly kind: 'figure';
}

export interface RoleFind extends FindBase {
  readonly kind: 'role';
  readonly holder: { readonly id: string; readonly name: string };
}

/** What one correction did in one place of one article. */
export interface Corrected extends Span {
  /** `Correction.id`. */
  readonly correction: string;
  /** What the machine had found there; empty where it had found nothing. */
  readonly was: readonly Find[];
  /** What holds now; absent where nothing does. */
  readonly now?: Exclude<Find, ReferenceMention>;
}

/** What an editor has confirmed in one place of one article. */
export interface Confirmed extends Span {
  /** `Correction.id`. */
  readonly correction: string;
  readonly what: Find;
}

// ---------------------------------------------------------------- the settings

/** A language of the interface, as BCP 47 has it. */
export type Language = 'en-GB' | 'en-US';

/** What an editor may colour: links, and the mark of each kind. */
export type ColourName = 'accent' | EntityKind;

/** A hue on light and on dark ground, as `#rrggbb`; what is absent stays as it is. */
export interface Colour {
  readonly light?: string | undefined;
  readonly dark?: string | undefined;
}

/** What the editor of a site has settled about it. */
export interface Settings {
  readonly name: string;
  /** Follows the name in the title of the home page. */
  readonly tagline: string;
  /** One sentence that says what the site is; absent where the site words it itself. */
  readonly description?: string | undefined;
  /** Public address without a path, and the folder below it, with a slash at both ends. */
  readonly site?: string | undefined;
  readonly base: string;
  readonly language: Language;
  /** The kinds that have marks and pages, in the order in which every page shows them. */
  readonly kinds: readonly EntityKind[];
  readonly colours: Readonly<Partial<Record<ColourName, Colour>>>;
  /** Who keeps the site, where to write to, and under which licence its own words are. */
  readonly author?: string | undefined;
  readonly contact?: string | undefined;
  readonly licence?: string | undefined;
  /** Paragraphs about the collection, for the page that tells about the site. */
  readonly about: readonly string[];
  /** The line at the foot of every page. */
  readonly foot: string;
}

// ---------------------------------------------------------------- the corpus

/** An article with what was found in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  /** Who says what, in the order of the text; absent where nobody has looked. */
  readonly statements?: readonly Statement[];
  /** Numbers with what they count, in the order of the text; absent where nobody has looked. */
  readonly quantities?: readonly Quantity[];
  /** Where editors have overruled the machine, in order of place; absent where nowhere. */
  readonly corrected?: readonly Corrected[];
  /** What editors have confirmed, in order of place; absent where nothing. */
  readonly confirmed?: readonly Confirmed[];
  /** SHA-256 of the `.txt`'s bytes, hexadecimal. */
  readonly sha256: string;
  /** The file's name within the articles folder. */
  readonly file: string;
}

export interface EntityMention extends Span {
  readonly article: string;
  readonly text: string;
  /** `Sentence.index` of the sentence it stands in. */
  readonly sentence: number;
  readonly rule: string;
  readonly form?: NameMention['form'];
  readonly confirmed?: string;
}

export interface EntityRole extends Span, Judged {
  readonly title: string;
  readonly article: string;
  readonly sentence: number;
  /** EDTF of the article's publication, where known. */
  readonly asOf?: string;
}

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly class: boolean;
  readonly name: string;
  /** Site path without the base, e.g. `/people/jens-stoltenberg/`. */
  readonly url: string;
  /** The catalogue's entry, where there is one. */
  readonly known?: CatalogueEntry;
  /** Forms seen in the articles, most frequent first. */
  readonly spellings: readonly { readonly text: string; readonly count: number; readonly misspelling: boolean }[];
  readonly mentions: readonly EntityMention[];
  readonly roles: readonly EntityRole[];
  /** Articles it occurs in, in order of publication, with counts. */
  readonly articles: readonly { readonly id: string; readonly count: number }[];
  /** Entities it shares sentences or paragraphs with, the heaviest pair first. */
  readonly together: readonly {
    readonly id: string;
    /** Shared sentences; none where only paragraphs are shared. */
    readonly count: number;
    readonly paragraphs: number;
    /** As in `Comention`. */
    readonly weight: number;
  }[];
}

/** Two entities that share a sentence or a paragraph; `a` is the smaller id by code units. */
export interface Comention {
  readonly a: string;
  readonly b: string;
  readonly sentences: number;
  readonly paragraphs: number;
  /** Dunning's log-likelihood ratio over sentences plus that over paragraphs; negative where they meet less than by chance. */
  readonly weight: number;
}

/** An article that is about the same as another. */
export interface RelatedArticle {
  /** `Article.id`. */
  readonly article: string;
  /** Ids of the entities that the likeness rests on most, the heaviest first. */
  readonly shared: readonly string[];
  /** From 0 to 1. */
  readonly weight: number;
}

/**
 * What a sentence says of what it dates, at the time of writing: it has happened, is under way, is planned, is no more
 * than proposed or wished for, or is denied.
 */
export type Status = 'past' | 'ongoing' | 'planned' | 'proposed' | 'denied';

export interface TimelineSource extends Span {
  readonly article: string;
  /** The words that were resolved. */
  readonly expression: string;
  /** Index and verbatim text of the sentence. */
  readonly sentence: number;
  readonly sentenceText: string;
  readonly rule: string;
  readonly anchor?: string;
  readonly explanation: string;
  readonly certainty: Certainty;
}

/** One sentence that dates an entry, with what it says of it. */
export interface DatedSource extends TimelineSource {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  readonly status: Status;
  /** Why the status: the words of the sentence, or the day of publication; for readers. */
  readonly statusBecause: string;
  /** The known event that the sentence dates otherwise than the catalogue does. */
  readonly contradicts?: Contradiction;
}

/** A date that a text gives to a known event, against the catalogue. */
export interface Contradiction {
  readonly event: string;
  readonly name: string;
  /** EDTF of the catalogue. */
  readonly when: string;
}

/** What became of a plan, as far as this corpus and the catalogue tell. */
export interface Outcome {
  readonly kind: 'happened' | 'ongoing' | 'cancelled' | 'no-report' | 'still-ahead';
  /** The article that reports it, or the event of the catalogue that has taken place. */
  readonly article?: string;
  readonly event?: string;
  /** One sentence for readers. */
  readonly explanation: string;
}

export interface TimelineEntry {
  readonly id: string;
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  /** As the newest of the articles has it. */
  readonly status: Status;
  readonly title: string;
  /** Id of the known event, where the entry is one. */
  readonly event?: string;
  /** How the event was recognised, for readers, and its EDTF in the catalogue; absent where the entry is none. */
  readonly eventBecause?: string;
  readonly eventWhen?: string;
  /** Set where some article told of it as planned or proposed. */
  readonly outcome?: Outcome;
  /** Ids of the entities in its sentences. */
  readonly entities: readonly string[];
  /** In order of publication. */
  readonly sources: readonly DatedSource[];
}

/** The publication of an article, for the timeline: an entry of another kind, which no sentence states. */
export interface PublicationEntry {
  readonly article: string;
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}

/** A date expression that has no place on a calendar, kept with its sentence. */
export interface UndatedExpression extends TimelineSource {
  readonly value: string;
}

/** A name that was taken for another across articles: it has no entity of its own any more. */
export interface Merge {
  /** Id that the name would have had. */
  readonly from: string;
  readonly to: string;
  /** The name that was joined. */
  readonly name: string;
  /** Why, for readers. */
  readonly reason: string;
}

/** One statement of the ledger: who says what, where, and as of when. */
export interface StatementEntry extends Span, Judged {
  readonly id: string;
  readonly article: string;
  /** `Sentence.index` of the sentence in which what is said begins. */
  readonly sentence: number;
  readonly direct: boolean;
  readonly content: readonly Span[];
  /** What is said, verbatim; the parts of a split quotation with an ellipsis between them. */
  readonly text: string;
  /** Dictionary form of the cue: "say", "according to"; absent for a quotation without one. */
  readonly cue?: string;
  /** Id of who speaks; absent for nobody in particular. */
  readonly speaker?: string;
  /** What the article calls the speaker, and the words that stand for them here. */
  readonly role?: string;
  readonly source?: string;
  readonly speakerRule: string;
  readonly addressee?: string;
  /** EDTF of when it was said, where the text tells, and of the article's publication. */
  readonly said?: string;
  readonly asOf?: string;
  /** Ids of the entities that it speaks of. */
  readonly about: readonly string[];
  readonly certainty: Certainty;
  /** The article is a translation: what stands in quotation marks need not be the speaker's very words. */
  readonly translated: boolean;
}

/** One figure of the register. */
export interface FigureEntry extends Quantity {
  readonly id: string;
  readonly article: string;
  readonly sentence: number;
  readonly text: string;
  /** Statement within which it stands: who says so. */
  readonly statement?: string;
  readonly speaker?: string;
  /** Whether the sentence speaks of it as of something to come. */
  readonly status: Status;
  readonly asOf?: string;
  readonly about: readonly string[];
}

/** Figures of one thing in one unit, for comparison; the values may differ. */
export interface FigureGroup {
  /** "troops", "% of economic output" */
  readonly label: string;
  /** Ids of the figures, in order of publication. */
  readonly figures: readonly string[];
  /** Whether several articles tell it, and whether they differ. */
  readonly articles: number;
  readonly differ: boolean;
}

/** What a person is called over time: one title as long as the articles give it. */
export interface RoleEntry {
  readonly id: string;
  readonly person: string;
  /** The fullest form of the title in the articles. */
  readonly title: string;
  /** Titles of one office have the same key: "secretary general nato". */
  readonly office: string;
  /** EDTF of the first and last article that gives it; absent without a date. */
  readonly first?: string;
  readonly last?: string;
  readonly sources: readonly EntityRole[];
}

/** An article's part in a story that several tell. */
export interface StoryTeller {
  readonly article: string;
  readonly sentence: number;
  /** What it says, verbatim. */
  readonly text: string;
  /** Who is named as the source; absent where nobody is. */
  readonly source?: string;
  /** The article whose words it repeats, and how much of them, from 0 to 1. */
  readonly repeats?: { readonly article: string; readonly share: number };
}

/** An event or a claim that several articles tell. */
export interface Story {
  readonly id: string;
  readonly kind: 'event' | 'claim';
  readonly title: string;
  /** The timeline entry or the first statement that it is. */
  readonly item: string;
  /** In order of publication: the first reports it first. */
  readonly tellers: readonly StoryTeller[];
}

/** Two articles that share much of their wording. */
export interface NearDuplicate {
  readonly articles: readonly [first: string, second: string];
  /** How much of the shorter one stands in the other, from 0 to 1. */
  readonly share: number;
}

/** A stretch of time in which articles were published, apart from others by a long gap. */
export interface Period {
  readonly earliest: string;
  readonly latest: string;
  readonly articles: readonly string[];
}

/** What two periods have in common, and what only one of them has. */
export interface Comparison {
  readonly then: Period;
  readonly now: Period;
  /** Mentions of each entity in both, those that differ most first. */
  readonly entities: readonly { readonly id: string; readonly then: number; readonly now: number }[];
}

export interface Corpus {
  /** In order of publication, undated ones last. */
  readonly articles: readonly ReadArticle[];
  /** Sorted by kind, then name. */
  readonly entities: readonly Entity[];
  /** The heaviest pair first. */
  readonly comentions: readonly Comention[];
  /** By `Article.id`, the likest first; an article that is like no other is absent. */
  readonly related: ReadonlyMap<string, readonly RelatedArticle[]>;
  /** Sorted by earliest, latest, id. */
  readonly timeline: readonly TimelineEntry[];
  readonly undated: readonly UndatedExpression[];
  /** In order of publication; articles without a date are left out. */
  readonly publications: readonly PublicationEntry[];
  /** In order of publication, then of the text. */
  readonly statements: readonly StatementEntry[];
  readonly figures: readonly FigureEntry[];
  /** Those told at least twice, the most told first. */
  readonly figureGroups: readonly FigureGroup[];
  /** By person, then in order of time. */
  readonly roles: readonly RoleEntry[];
  /** In the order of the articles and of their texts. */
  readonly holdings: readonly Holding[];
  /** What several articles tell; those that most tell first. */
  readonly stories: readonly Story[];
  readonly nearDuplicates: readonly NearDuplicate[];
  /** Absent where all articles are of one time. */
  readonly comparison?: Comparison | undefined;
  /** Sorted by the entity, then the name that was joined to it. */
  readonly merges: readonly Merge[];
  /** Newest first, undated ones last, then by id. */
  readonly corrections: readonly Correction[];
}
