import type { Comention, Corpus, Entity } from '../../model.ts';
import { asked } from '../kept/asked.ts';
import { lookup } from '../lookup.ts';

/** Entities and the ties between them that a picture shows. */
export interface Network {
  readonly nodes: readonly Node[];
  /** The strongest first; `a` and `b` are ids of nodes. */
  readonly ties: readonly Comention[];
}

export interface Node {
  readonly entity: Entity;
  /** The entity that the picture is about. */
  readonly centre: boolean;
}

/** How many entities the picture of a corpus holds, with room and without. */
export const STRONGEST = { wide: 28, narrow: 16 };
/** How many stand around one on its page. */
const AROUND = 9;
/** How many are listed there. */
const LISTED = 24;
/** Ties for each node, on average: more of them hide each other. */
const TIES = 1.8;
/** Log-likelihood under which a tie may well be chance. */
const LEAST = 2;
/** With fewer nodes there is nothing to see that a list would not say. */
const FEWEST = 4;

/**
 * The entities with the strongest ties, by the sum of their weights. Pairs that met in one paragraph only are left out
 * as long as others make a picture: two rare names in one sentence weigh much, and say little. Nothing where it would be too small.
 */
export function strongestOf(corpus: Corpus, most: number): Network | undefined {
  const heavy = corpus.comentions.filter(({ weight }) => weight >= LEAST);
  const again = networkOf(corpus, heavy.filter(met), most);
  return again.nodes.length >= 2 * FEWEST ? again : orNothing(networkOf(corpus, heavy, most));
}

/** An entity, those it is most closely tied to, and the ties among them; nothing where it would be too small. */
export function networkAround({ id }: Entity, corpus: Corpus): Network | undefined {
  const { ids, ties } = around(corpus, id);
  return orNothing({ nodes: nodesOf(corpus, new Set(ids), id), ties });
}

/** Those that stand closest to an entity, with the paragraphs that they share. */
export const closestTo = asked('closest', (corpus, id: string) =>
  (lookup(corpus).entity(id)?.together ?? []).slice(0, LISTED).map(({ id, paragraphs }) => ({ id, paragraphs })),
);

/** Weights go as far as an eye can see: every sentence of the corpus moves all of them by a little. */
const around = asked('around', (corpus, id: string) => {
  const entity = lookup(corpus).entity(id)!;
  const heavy = entity.together.filter(({ weight }) => weight >= LEAST);
  const near = [...heavy.filter(met), ...heavy.filter((one) => !met(one))].slice(0, AROUND);
  const ids = new Set([entity.id, ...near.map(({ id }) => id)]);
  const nodes = nodesOf(corpus, ids, entity.id);
  const own = near.map((one) => tieOf(entity.id, one));
  const others = nodes.flatMap(({ entity: { id, together }, centre }) =>
    centre ? [] : together.filter((one) => ids.has(one.id) && id < one.id).map((one) => tieOf(id, one)),
  );
  const strong = others.filter(({ b, weight }) => b !== entity.id && weight >= LEAST);
  const most = Math.round(near.length * (TIES - 1));
  const ties = [...own, ...strong.sort((a, b) => b.weight - a.weight).slice(0, most)];
  return { ids: [...ids], ties: ties.map((tie) => ({ ...tie, weight: Number(tie.weight.toPrecision(2)) })) };
});

const tieOf = (a: string, { id, count, ...rest }: Entity['together'][number]): Comention => ({
  ...{ a, b: id, sentences: count },
  ...rest,
});

/** Whether two were named together more than once. */
const met = ({ paragraphs }: { readonly paragraphs: number }): boolean => paragraphs > 1;

const orNothing = (network: Network): Network | undefined => (network.nodes.length < FEWEST ? undefined : network);

function networkOf(corpus: Corpus, pairs: readonly Comention[], most: number): Network {
  const strength = new Map<string, number>();
  for (const { a, b, weight } of pairs) for (const id of [a, b]) strength.set(id, (strength.get(id) ?? 0) + weight);
  const strongest = [...strength].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
  const chosen = new Set(strongest.map(([id]) => id));
  const among = pairs.filter(({ a, b }) => chosen.has(a) && chosen.has(b));
  const ties = thinned(among, Math.round(chosen.size * TIES));
  return { nodes: nodesOf(corpus, new Set(ties.flatMap(({ a, b }) => [a, b]))), ties };
}

/** The strongest ties, and of every node its strongest, however weak. */
function thinned(pairs: readonly Comention[], wanted: number): Comention[] {
  const seen = new Set<string>();
  return pairs.filter(({ a, b }, place) => {
    const isFirst = !seen.has(a) || !seen.has(b);
    seen.add(a).add(b);
    return isFirst || place < wanted;
  });
}

function nodesOf(corpus: Corpus, ids: ReadonlySet<string>, centre?: string): Node[] {
  const known = lookup(corpus);
  return [...ids].sort().flatMap((id) => {
    const entity = known.entity(id);
    return entity ? [{ entity, centre: id === centre }] : [];
  });
}
