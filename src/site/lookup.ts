import type {
  Corpus,
  Entity,
  EntityMention,
  FigureEntry,
  Holding,
  ReadArticle,
  StatementEntry,
  TimelineEntry,
} from '../model.ts';
import { asked } from './kept/asked.ts';
import { isTracked, rawOf, trackedEntity, trackedRead } from './kept/tracked.ts';
import { once } from './once.ts';
import { articlesOf, inBrief, type BriefEntry } from './timeline/brief.ts';
import { entryPaths } from './timeline/sheets.ts';

/** Ways into a corpus, made once. */
export interface Lookup {
  readonly article: (id: string) => ReadArticle;
  readonly entity: (id: string) => Entity | undefined;
  /** The timeline entry that a date expression of an article gave. */
  readonly entryAt: (article: string, start: number) => BriefEntry | undefined;
  /** Site path of an entry of the timeline. */
  readonly entryPath: (entry: string) => string;
  readonly figure: (id: string) => FigureEntry | undefined;
  readonly entriesOf: (entity: string) => readonly BriefEntry[];
  /** The entries that rest on a sentence of an article. */
  readonly entriesIn: (article: string) => readonly BriefEntry[];
  /** Who has or wants which system, for either, and for those it comes from or goes to. */
  readonly holdingsOf: (entity: string) => readonly Holding[];
  /** The mentions of an entity in an article. */
  readonly mentionsIn: (entity: Entity, article: string) => readonly EntityMention[];
  /** What the ledgers have of an entity, and of an article. */
  readonly ledgersOf: (entity: string) => EntityLedgers;
  readonly ledgersIn: (article: string) => ArticleLedgers;
}

/** What an entity says, what others say about it, and the figures of the sentences that name it. */
export interface EntityLedgers {
  readonly says: readonly StatementEntry[];
  readonly about: readonly StatementEntry[];
  readonly figures: readonly FigureEntry[];
}

export interface ArticleLedgers {
  readonly statements: readonly StatementEntry[];
  readonly figures: readonly FigureEntry[];
}

const pathsOf = once(entryPaths);
const mentionsByArticle = once(({ mentions }: Entity): ReadonlyMap<string, readonly EntityMention[]> =>
  Map.groupBy(mentions, ({ article }) => article),
);

const plain: (corpus: Corpus) => Lookup = once((corpus) => index(corpus));

const isThere = asked('is article', (corpus, id: string) => plain(corpus).article(id).article.id);
const isKnown = asked('is entity', (corpus, id: string) => plain(corpus).entity(id) !== undefined);
const entryAt = asked('entry at', (corpus, article: string, start: number) => plain(corpus).entryAt(article, start));
const entryPath = asked('entry path', (corpus, id: string) => plain(corpus).entryPath(id));
const figure = asked('figure', (corpus, id: string) => plain(corpus).figure(id));
const entriesOf = asked('entries of', (corpus, id: string) => plain(corpus).entriesOf(id));
const entriesWithin = asked('entries in', (corpus, id: string) => plain(corpus).entriesIn(id));
const holdingsOf = asked('holdings of', (corpus, id: string) => plain(corpus).holdingsOf(id));
const ledgersOf = asked('ledgers of', (corpus, id: string) => plain(corpus).ledgersOf(id));
const ledgersWithin = asked('ledgers in', (corpus, id: string) => plain(corpus).ledgersIn(id));
const mentionsIn = asked('mentions in', (corpus, id: string, article: string) => {
  const entity = plain(corpus).entity(id);
  return entity ? plain(corpus).mentionsIn(entity, article) : [];
});

/** The same of a corpus that takes note of what is asked. */
const asking = once((corpus: Corpus): Lookup => {
  const known = plain(rawOf(corpus));
  return {
    article: (id) => trackedRead(known.article(isThere(corpus, id))),
    entity: (id) => (isKnown(corpus, id) ? trackedEntity(known.entity(id)!) : undefined),
    entryAt: (article, start) => entryAt(corpus, article, start),
    entryPath: (id) => entryPath(corpus, id),
    figure: (id) => figure(corpus, id),
    entriesOf: (id) => entriesOf(corpus, id),
    entriesIn: (id) => entriesWithin(corpus, id),
    holdingsOf: (id) => holdingsOf(corpus, id),
    mentionsIn: ({ id }, article) => mentionsIn(corpus, id, article),
    ledgersOf: (id) => ledgersOf(corpus, id),
    ledgersIn: (id) => ledgersWithin(corpus, id),
  };
});

/** Indexes of a corpus by id, kept as long as the corpus is. */
export const lookup = (corpus: Corpus): Lookup => (isTracked(corpus) ? asking(corpus) : plain(corpus));

function index(corpus: Corpus): Lookup {
  const articles = new Map(corpus.articles.map((read) => [read.article.id, read]));
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const figures = new Map(corpus.figures.map((figure) => [figure.id, figure]));
  const entries = entriesByPlace(corpus);
  const entriesOf = grouped(corpus.timeline, entitiesOf);
  const entriesIn = grouped(corpus.timeline, articlesOf);
  const holdings = grouped(corpus.holdings, ({ actor, system, partner }) => [
    actor,
    system,
    ...(partner ? [partner.entity] : []),
  ]);
  const says = Map.groupBy(corpus.statements, ({ speaker }) => speaker);
  const about = grouped(corpus.statements, ({ about: ids }) => ids);
  const figuresAbout = grouped(corpus.figures, ({ about: ids }) => ids);
  const statementsIn = Map.groupBy(corpus.statements, ({ article }) => article);
  const figuresIn = Map.groupBy(corpus.figures, ({ article }) => article);
  return {
    article: (id) => {
      const read = articles.get(id);
      if (!read) throw new RangeError(`Expected the id of an article of the corpus, found "${id}".`);
      return read;
    },
    entity: (id) => entities.get(id),
    entryPath: (id) => pathsOf(corpus).get(id) ?? '/timeline/',
    figure: (id) => figures.get(id),
    entryAt: (article, start) => entries.get(article)?.get(start),
    entriesIn: (id) => entriesIn.get(id)?.map(inBrief) ?? [],
    holdingsOf: (id) => holdings.get(id) ?? [],
    mentionsIn: (entity, article) => mentionsByArticle(entity).get(article) ?? [],
    entriesOf: (id) => entriesOf.get(id)?.map(inBrief) ?? [],
    ledgersOf: (id) => ({ says: says.get(id) ?? [], about: about.get(id) ?? [], figures: figuresAbout.get(id) ?? [] }),
    ledgersIn: (id) => ({ statements: statementsIn.get(id) ?? [], figures: figuresIn.get(id) ?? [] }),
  };
}

/** The entry of each date expression, by its article and where it begins there. */
function entriesByPlace({ timeline }: Corpus): ReadonlyMap<string, ReadonlyMap<number, BriefEntry>> {
  const found = new Map<string, Map<number, BriefEntry>>();
  for (const entry of timeline)
    for (const { article, start } of entry.sources) {
      if (!found.has(article)) found.set(article, new Map());
      found.get(article)!.set(start, inBrief(entry));
    }
  return found;
}

/** The entities of an entry, the event it is included. */
export function entitiesOf(entry: TimelineEntry): readonly string[] {
  return [...new Set([...(entry.event ? [entry.event] : []), ...entry.entities])];
}

/** Items by their keys, each once under every key. */
function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items)
    for (const id of new Set(keysOf(item))) {
      const others = found.get(id);
      if (others) others.push(item);
      else found.set(id, [item]);
    }
  return found;
}
