import type { Corpus, Entity, Holding, HoldingRelation } from '../model.ts';
import { writeOut } from './dates.ts';
import type { Lookup } from './lookup.ts';
import { markedSentences, type MarkedSentence } from './sentences.ts';

/** As many columns as a wide screen holds; the actors after them share one more. */
export const MOST_ACTORS = 6;
/** As many systems as the page tells of, and sentences of each. */
export const MOST_SYSTEMS = 40;
export const MOST_SENTENCES = 6;

const VERBS: Readonly<Record<HoldingRelation, { readonly third: string; readonly base: string }>> = {
  has: { third: 'has', base: 'have' },
  operates: { third: 'operates', base: 'operate' },
  orders: { third: 'orders', base: 'order' },
  considers: { third: 'considers', base: 'consider' },
  pledges: { third: 'pledges', base: 'pledge' },
  delivers: { third: 'delivers', base: 'deliver' },
  deploys: { third: 'deploys', base: 'deploy' },
  'asks-for': { third: 'asks for', base: 'ask for' },
  lacks: { third: 'lacks', base: 'lack' },
  targets: { third: 'targets', base: 'target' },
};

/** "considers", "is to deliver", "does not deliver". */
export function relationWords({ relation, planned, negated }: Holding): string {
  const { third, base } = VERBS[relation];
  if (negated) return `does not ${base}`;
  return planned ? `is to ${base}` : third;
}

/** "Iran delivers rockets to Russia". */
export function holdingWords(one: Holding, known: Lookup): string {
  const name = (id: string): string => known.entity(id)?.name ?? id;
  const partner = one.partner ? ` ${one.partner.role} ${name(one.partner.entity)}` : '';
  return `${name(one.actor)} ${relationWords(one)} ${systemWords(one, known)}${partner}`;
}

/** A named system by its name, a class in the words of the text ("missile systems"), where they name it. */
export function systemWords({ system, systemAt, article }: Holding, known: Lookup): string {
  const entity = known.entity(system);
  if (!entity?.class) return entity?.name ?? system;
  const words = known.article(article).article.text.slice(systemAt.start, systemAt.end);
  const isName = entity.spellings.some(({ text }) => words.includes(text)) && !/\s[-‐‑]|\n/.test(words);
  return isName ? words : entity.name;
}

/** "as of 14 June 2022". */
export const whenWords = ({ asOf }: Holding): string =>
  asOf === undefined ? 'in an undated article' : `as of ${writeOut(asOf)}`;

/** The sentence with the actor, the verb and the system marked. */
export function holdingSentence(one: Holding, known: Lookup): MarkedSentence | undefined {
  const spans = [one.actorAt, one.cue, one.systemAt].map((span) => ({ ...span, sentence: one.sentence }));
  return markedSentences(known.article(one.article), spans)[0];
}

/** What is said of one system by one actor, or by the actors that have no column of their own. */
export interface Cell {
  /** Absent for the last column. */
  readonly actor?: Entity;
  readonly holdings: readonly Holding[];
}

export interface Row {
  readonly system: Entity;
  readonly cells: readonly Cell[];
  /** All that is said of the system, by actor. */
  readonly holdings: readonly Holding[];
}

export interface Matrix {
  readonly actors: readonly Entity[];
  /** Whether some actors share the last column. */
  readonly others: boolean;
  readonly rows: readonly Row[];
  /** How many systems there are, those that are cut off included. */
  readonly systems: number;
}

/** Systems by actors, those of which most is said first. */
export function matrixOf({ holdings }: Corpus, known: Lookup): Matrix {
  const ranked = (idOf: (one: Holding) => string): Entity[] =>
    [...Map.groupBy(holdings, idOf)]
      .flatMap(([id, { length }]) => {
        const entity = known.entity(id);
        return entity ? [{ entity, length }] : [];
      })
      .sort((a, b) => b.length - a.length || (a.entity.name < b.entity.name ? -1 : 1))
      .map(({ entity }) => entity);
  const all = ranked(({ actor }) => actor);
  const actors = all.length <= MOST_ACTORS + 1 ? all : all.slice(0, MOST_ACTORS);
  const others = actors.length < all.length;
  const systems = ranked(({ system }) => system);
  const rank = new Map(all.map(({ id }, i) => [id, i]));
  const rows = systems.slice(0, MOST_SYSTEMS).map((system): Row => {
    const own = holdings.filter((one) => one.system === system.id);
    const cells: Cell[] = actors.map((actor) => ({ actor, holdings: own.filter((one) => one.actor === actor.id) }));
    const rest = own.filter((one) => rank.get(one.actor)! >= actors.length);
    const sorted = own.toSorted((a, b) => rank.get(a.actor)! - rank.get(b.actor)!);
    return { system, cells: others ? [...cells, { holdings: rest }] : cells, holdings: sorted };
  });
  return { actors, others, rows, systems: systems.length };
}

/** The heading over what is said of a system, or of an actor and systems. */
export function holdingsTitle({ kind }: Entity): string {
  return kind === 'system' ? 'Who has it, wants it, gives it' : 'Weapon systems';
}
