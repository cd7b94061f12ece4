import type { Catalogue, Correction, CorrectionProblem, Place } from '../../model.ts';
import type { Fault } from './anchors.ts';
import { likelyKind } from './entities.ts';
import { toProblem } from './problems.ts';
import { keyOf, targetOf, type Reference, type Target } from './targets.ts';

type Anchored = Exclude<Correction, { readonly do: Everywhere }>;
type Everywhere = 'merge' | 'rename' | 'refuse' | 'apart';
/** Corrections that say who is named. */
type Naming = Extract<Correction, { readonly do: 'link' | 'add' | 'change-kind' }>;
/** Corrections of what is neither a name nor a date, and confirmations. */
export type OnFind = Exclude<Anchored, Naming | { readonly do: 'remove' | 'set-date' | 'add-date' | 'split' }>;

/** A correction in one place of one article, with all that the catalogue can say of it. */
export interface Own {
  readonly correction: Anchored;
  readonly place: Place;
  /** Where in the correction the place is written. */
  readonly at: readonly (string | number)[];
  /** What the words are; none for words that are to be no name. */
  readonly target?: Target;
  /** The key of the entity that is split; or of who speaks, holds the role or is confirmed. */
  readonly source?: string;
  /** Whether it cannot be told what the words are: that they are there is still asked, but nothing becomes of them. */
  readonly isFaulty?: true;
}

/** What one correction says of words of articles, and what is wrong with it whatever they say. */
interface Read {
  readonly own: readonly Own[];
  readonly problems: readonly CorrectionProblem[];
}

/** The corrections on words of articles, place by place, in the order of the file. */
export function toOwn(corrections: readonly Correction[], catalogue: Catalogue): Read {
  const read = corrections.filter(isAnchored).map((correction) => ownOf(correction, catalogue));
  return { own: read.flatMap(({ own }) => own), problems: read.flatMap(({ problems }) => problems) };
}

const EVERYWHERE: ReadonlySet<string> = new Set<Everywhere>(['merge', 'rename', 'refuse', 'apart']);
const isAnchored = (correction: Correction): correction is Anchored => !EVERYWHERE.has(correction.do);

const ON_FINDS: ReadonlySet<string> = new Set<OnFind['do']>([
  'remove-statement',
  'set-statement',
  'remove-figure',
  'set-figure',
  'remove-role',
  'set-role',
  'confirm',
]);
/** Whether a correction is of what is neither a name nor a date, or a confirmation. */
export const isOnFind = (correction: Correction): correction is OnFind & Correction => ON_FINDS.has(correction.do);

/** The words and articles that a correction is about, each with where in it they are written. */
export function placesOf(correction: Correction): readonly Pick<Own, 'place' | 'at'>[] {
  if (!isAnchored(correction)) return [];
  if (correction.do === 'split') return correction.places.map((place, i) => ({ place, at: ['places', i] }));
  const { article, quote, before, after, all } = correction;
  return [
    { place: { article, quote, ...(before && { before }), ...(after && { after }), ...(all && { all }) }, at: [] },
  ];
}

function ownOf(correction: Anchored, catalogue: Catalogue): Read {
  if (isOnFind(correction)) return onFind(correction, catalogue);
  if (correction.do === 'remove' || correction.do === 'set-date' || correction.do === 'add-date')
    return readOf(correction, {});
  if (correction.do === 'split') return splitOf(correction, catalogue);
  const target = targetOf(referenceOf(correction), catalogue);
  if ('fault' in target) return readOf(correction, {}, target.fault);
  const isKindless = !('known' in target) && target.kind === undefined;
  if (correction.do === 'add' && isKindless) return readOf(correction, {}, withoutKind);
  return readOf(correction, { target });
}

/** What a correction says of each of its places; nothing of an article as a whole where the entity cannot be told. */
function readOf(correction: Anchored, said: Pick<Own, 'target' | 'source'>, ...faults: readonly Fault[]): Read {
  const [isFaulty, hasSource] = [faults.length > 0, said.source !== undefined];
  const places = placesOf(correction).filter(({ place }) => 'quote' in place || hasSource);
  return {
    own: places.map((one) => ({ correction, ...one, ...said, ...(isFaulty && { isFaulty }) })),
    problems: faults.map((fault) => toProblem(correction, fault)),
  };
}

/** In the place of who speaks: nobody in particular. */
export const NOBODY = 'nobody';

function onFind(correction: OnFind & Correction, catalogue: Catalogue): Read {
  const { entity, speaker }: { entity?: string; speaker?: string } = correction as object;
  const words = entity ?? speaker;
  if (words === undefined || words === NOBODY) return readOf(correction, {});
  const source = keyOf(words, catalogue);
  if ('key' in source) return readOf(correction, { source: source.key });
  return readOf(correction, {}, { ...source.fault, key: entity === undefined ? 'speaker' : 'entity' });
}

function referenceOf(correction: Naming): Reference {
  const { quote, kind } = correction;
  const { entity, name }: { entity?: string; name?: string } = correction.do === 'change-kind' ? {} : correction;
  if (entity !== undefined) return { key: 'entity', words: entity, kind };
  return name === undefined ? { key: 'quote', words: quote, kind } : { key: 'name', words: name, kind };
}

function splitOf(correction: Extract<Correction, { readonly do: 'split' }>, catalogue: Catalogue): Read {
  const { entity, into, name } = correction;
  const source = keyOf(entity, catalogue);
  const likely = 'fault' in source ? undefined : likelyKind(source.key);
  const reference = into === undefined ? { key: 'name' as const, words: name! } : { key: 'into' as const, words: into };
  const target = targetOf({ ...reference, likely, instead: 'write "into" in place of "name"' }, catalogue);
  const faults = [source, target].flatMap((one) => ('fault' in one ? [one.fault] : []));
  const said = { ...('key' in source && { source: source.key }), ...(!('fault' in target) && { target }) };
  return readOf(correction, said, ...faults);
}

const withoutKind = {
  key: 'kind',
  expected: 'a kind, since the catalogue does not have the name',
  found: 'none',
  hint: 'add "kind" with one of person, system, system-class, place, organization, event',
};
