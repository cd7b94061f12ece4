import { AND_OR } from '../words/lists.ts';
import type { NameKind } from '../../model.ts';
import type { Decision } from './decide.ts';
import type { Reading, Word } from '../words/reading.ts';
import { looksLikeName, runEnd } from '../words/shapes.ts';
import { titlesOf } from '../phrases/titles.ts';
import { tokenSet } from '../words/token-tables.ts';
import { WordList } from '../words/word-list.ts';

const IN_ROW = new WordList('and or ,');

/** Kinds of which several stand in a row; people are known by better signs. */
const LISTED: ReadonlySet<NameKind> = new Set(['place', 'organization']);
export const OTHER_NAME = 'another name in brackets';

/** Just enough to be believed. */
const WEIGHT = 1.3;

/**
 * Another name of a weapon in brackets after it: "the 3M-54 (Kalibr)", "the Su-34 (Fullback)". Names of other kinds have
 * parties, agencies and places there.
 */
export function inBrackets(decided: readonly Decision[], reading: Reading): Decision[] {
  const { tokens } = reading;
  const systems = decided.filter(({ kind, to }) => kind === 'system' && tokens[to]?.text === '(');
  if (systems.length === 0) return [];
  const starts = new Set(decided.map(({ from }) => from));
  return systems.flatMap((name) => {
    const [open, from] = [name.to, name.to + 1];
    if (starts.has(from)) return [];
    if (!looksLikeName(tokens[from]) || tokens[from]!.sentence !== tokens[open]!.sentence) return [];
    const to = runEnd(reading, from, 3);
    return tokens[to]?.text === ')' ? [{ ...joined(reading, name, from, to), rule: OTHER_NAME }] : [];
  });
}

/**
 * What stands in a row with a name is of its kind: "in Qamen, Sarvat and Talmen", "Velmex, Orrum and Zarnco". Goes along
 * the row in both directions from each name decided; takes only words that nothing else explains.
 */
export function conjoined(decided: readonly Decision[], claims: readonly Decision[], reading: Reading): Decision[] {
  const covered = tokenSet(reading.tokens.length, decided);
  const weighed = tokenSet(reading.tokens.length);
  for (let i = 0; i < claims.length; i++)
    if (claims[i]!.weight >= 1) weighed.add({ from: claims[i]!.from, to: claims[i]!.from + 1 });
  const mayJoin = (i: number) => !covered.has(i) && !weighed.has(i) && isUnexplained(reading, i);
  const found: Decision[] = [];
  const queue = decided.filter(({ kind }) => LISTED.has(kind));
  // What is found on the way joins the queue.
  for (const next of queue) {
    for (const find of [rightOf, leftOf]) {
      const stretch = find(reading, next);
      if (!stretch || !mayJoin(stretch.from)) continue;
      const name = joined(reading, next, stretch.from, stretch.to);
      covered.add(name);
      found.push(name);
      queue.push(name);
    }
  }
  return found;
}

function joined({ tokens }: Reading, { kind }: Decision, from: number, to: number): Decision {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return { kind, start, end, from, to, weight: WEIGHT, rule: 'in a row with names of its kind', entries: [] };
}

function isUnexplained(reading: Reading, i: number): boolean {
  const word = reading.tokens[i]!;
  return looksLikeName(word) && !word.common && !titlesOf(reading).inside.has(i) && !word.demonym;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** ", X" and "and X", where the row goes on or ends after X: an apposition ("Paris, Xavier said") does neither. */
function rightOf(reading: Reading, { to }: Decision): Stretch | undefined {
  const { tokens } = reading;
  const link = linkEnd(tokens, to);
  const word = link === undefined ? undefined : tokens[link];
  if (link === undefined || !word?.cap || word.sentence !== tokens[to]!.sentence) return undefined;
  const end = runEnd(reading, link, 3);
  const isLast = tokens[link - 1]!.folded !== ',';
  return isLast || goesOn(tokens, end) ? { from: link, to: end } : undefined;
}

/** "X and", ", X and" before the name. */
function leftOf({ tokens }: Reading, { from }: Decision): Stretch | undefined {
  const link = tokens[from - 1];
  if (!link || !IN_ROW.has(link)) return undefined;
  const end = tokens[from - 2]?.text === ',' ? from - 2 : from - 1;
  let start = end;
  while (start > 0 && start > end - 3 && looksLikeName(tokens[start - 1]) && !tokens[start - 1]!.common) start--;
  const inRow = start > 0 && IN_ROW.has(tokens[start - 1]);
  const fits = start < end && tokens[start]!.sentence === link.sentence && (link.folded !== ',' || inRow);
  return fits ? { from: start, to: end } : undefined;
}

/** Index after ",", "and", "or", ", and". */
function linkEnd(tokens: readonly Word[], to: number): number | undefined {
  if (tokens[to]?.text === ',') return AND_OR.has(tokens[to + 1]) ? to + 2 : to + 1;
  return AND_OR.has(tokens[to]) ? to + 1 : undefined;
}

/** Whether a row that has come to `end` is seen to go on: a comma or conjunction and one more capital. */
function goesOn(tokens: readonly Word[], end: number): boolean {
  const link = linkEnd(tokens, end);
  return link !== undefined && looksLikeName(tokens[link]);
}
