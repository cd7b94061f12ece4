import { THRESHOLD, type Candidate, type Weighing } from '../extract/explain.ts';
import type { Merge, NameMention } from '../model.ts';
import { KIND_NAMES } from './fixes.ts';

/** Evidence that is above the threshold by no more than this is weak. */
const WEAK = 0.4;
/** A kind with this part of the weight of another is close to it. */
const CLOSE = 0.7;
/** And it must have some weight of its own. */
const LEAST_RIVAL = 0.9;

/** Whether a name was decided on little. */
export const isWeak = ({ sure, weight }: Weighing): boolean => !sure && weight < THRESHOLD + WEAK;

/** What little there was; `rule` is what made it a name all the same. */
export function weakness({ kind, weight, candidates }: Weighing, rule?: string): string {
  const signs = signsOf(candidates.find((candidate) => candidate.kind === kind));
  if (weight >= THRESHOLD)
    return `weak signs of ${KIND_NAMES[kind]} (${number(weight)}, little more than the ${number(THRESHOLD)} needed): ${signs}`;
  const few = `too few signs of ${KIND_NAMES[kind]} here (${number(weight)}, less than the ${number(THRESHOLD)} needed): ${signs}`;
  return rule === undefined ? few : `${few}; taken for one as ${rule}`;
}

/** The kind that came close to the one decided. */
export function rivalOf({ sure, kind, candidates }: Weighing): Candidate | undefined {
  if (sure) return undefined;
  const own = candidates.find((candidate) => candidate.kind === kind)?.weight ?? 0;
  const rival = candidates.find((candidate) => candidate.kind !== kind);
  return rival && rival.weight >= Math.max(LEAST_RIVAL, CLOSE * own) ? rival : undefined;
}

/** What speaks for the one kind, and what for the other. */
export function rivalry({ kind, candidates }: Weighing, rival: Candidate): string {
  const own = candidates.find((candidate) => candidate.kind === kind);
  return [
    `perhaps ${KIND_NAMES[rival.kind]} (${number(rival.weight)}: ${signsOf(rival)})`,
    `rather than ${KIND_NAMES[kind]} (${number(own?.weight ?? 0)}: ${signsOf(own)})`,
  ].join(' ');
}

/** Why a name was taken for a slip of the pen. */
export const misspelling = ({ name, rule }: NameMention, merge: Merge | undefined): string =>
  `taken for a misspelling of ${name}: ${merge?.reason ?? rule}`;

const signsOf = (candidate: Candidate | undefined): string =>
  candidate?.signs.map(({ rule }) => rule).join(', ') || 'what stands beside it';

const number = (weight: number): string => weight.toFixed(1);
