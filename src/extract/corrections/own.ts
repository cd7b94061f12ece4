import type { Catalogue, Correction, CorrectionProblem, Place } from '../../model.ts';
import { toProblem } from './everywhere.ts';
import { likelyKind } from './entities.ts';
import { keyOf, targetOf, type Reference, type Target } from './targets.ts';

type Anchored = Exclude<Correction, { readonly do: 'merge' | 'rename' | 'refuse' }>;

/** A correction in one place of one article, with all that the catalogue can say of it. */
export interface Own {
  readonly correction: Anchored;
  readonly place: Place;
  /** Where in the correction the place is written. */
  readonly at: readonly (string | number)[];
  /** What the words are; none for words that are to be no name. */
  readonly target?: Target;
  /** The key of the entity that is split. */
  readonly source?: string;
}

/** The corrections on words of articles, place by place, in the order of the file. */
export function toOwn(
  corrections: readonly Correction[],
  catalogue: Catalogue,
): { readonly own: readonly Own[]; readonly problems: readonly CorrectionProblem[] } {
  const read = corrections.filter(isAnchored).map((correction) => ownOf(correction, catalogue));
  return {
    own: read.flatMap((one) => ('own' in one ? one.own : [])),
    problems: read.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  };
}

const isAnchored = (correction: Correction): correction is Anchored =>
  correction.do !== 'merge' && correction.do !== 'rename' && correction.do !== 'refuse';

/** The words and articles that a correction is about, each with where in it they are written. */
export function placesOf(correction: Correction): readonly Pick<Own, 'place' | 'at'>[] {
  if (!isAnchored(correction)) return [];
  if (correction.do === 'split') return correction.places.map((place, i) => ({ place, at: ['places', i] }));
  const { article, quote, before, after, all } = correction;
  return [
    { place: { article, quote, ...(before && { before }), ...(after && { after }), ...(all && { all }) }, at: [] },
  ];
}

function ownOf(correction: Anchored, catalogue: Catalogue): { own: Own[] } | { problem: CorrectionProblem } {
  const places = placesOf(correction);
  if (correction.do === 'remove') return { own: places.map((one) => ({ correction, ...one })) };
  if (correction.do === 'split') return splitOf(correction, catalogue);
  const target = targetOf(referenceOf(correction), catalogue);
  if ('fault' in target) return { problem: toProblem(correction, target.fault) };
  const isKindless = !('known' in target) && target.kind === undefined;
  if (correction.do === 'add' && isKindless) return { problem: toProblem(correction, withoutKind) };
  return { own: places.map((one) => ({ correction, ...one, target })) };
}

function referenceOf(correction: Exclude<Anchored, { readonly do: 'remove' | 'split' }>): Reference {
  const { quote, kind } = correction;
  const { entity, name }: { entity?: string; name?: string } = correction.do === 'change-kind' ? {} : correction;
  if (entity !== undefined) return { key: 'entity', words: entity, kind };
  return name === undefined ? { key: 'quote', words: quote, kind } : { key: 'name', words: name, kind };
}

function splitOf(
  correction: Extract<Correction, { readonly do: 'split' }>,
  catalogue: Catalogue,
): { own: Own[] } | { problem: CorrectionProblem } {
  const { entity, into, name } = correction;
  const source = keyOf(entity, catalogue);
  if ('fault' in source) return { problem: toProblem(correction, source.fault) };
  const likely = likelyKind(source.key);
  const reference = into === undefined ? { key: 'name' as const, words: name! } : { key: 'into' as const, words: into };
  const target = targetOf({ ...reference, likely, instead: 'write "into" in place of "name"' }, catalogue);
  if ('fault' in target) return { problem: toProblem(correction, target.fault) };
  return { own: placesOf(correction).map((one) => ({ correction, ...one, target, source: source.key })) };
}

const withoutKind = {
  key: 'kind',
  expected: 'a kind, since the catalogue does not have the name',
  found: 'none',
  hint: 'add "kind" with one of person, system, system-class, place, organization, event',
};
