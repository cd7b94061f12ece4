import type { Repair, Span } from '../../model.ts';
import { findNoise, type Noise } from '../../text/view/index.ts';

const OPENING = /^["'“‘(\[]+/;
const CLOSING = /[.,;:!?"'”’)\]]+$/;

/**
 * The noise of a text as repairs of whole words, so that a reader sees what was changed; each within one of the sorted,
 * disjoint `places`.
 */
export function repairsByRule(text: string, places: readonly Span[]): Repair[] {
  const noises = findNoise(text).toSorted((a, b) => a.start - b.start || a.end - b.end);
  const wide = noises.flatMap((noise): Wide[] => {
    // The first one: what is to be put in between two sentences belongs to the end of the one.
    const place = places.find(({ start, end }) => start <= noise.start && noise.end <= end);
    return place ? [{ ...wordsAround(text, noise, place), noises: [noise] }] : [];
  });
  return joined(wide).flatMap((one) => toRepair(text, one));
}

interface Wide extends Span {
  readonly noises: readonly Noise[];
}

/** What stands against the noise on both sides, without marks at the outer ends. */
function wordsAround(text: string, noise: Noise, place: Span): Span {
  const before = /\S*$/.exec(text.slice(place.start, noise.start))![0];
  const after = /^\S*/.exec(text.slice(noise.end, place.end))![0];
  const left = before.replace(OPENING, '') || before;
  const right = after.replace(CLOSING, '') || after;
  return { start: noise.start - left.length, end: noise.end + right.length };
}

/** Those that share words as one. */
function joined(sorted: readonly Wide[]): Wide[] {
  const all: Wide[] = [];
  for (const one of sorted) {
    const last = all.at(-1);
    if (!last || one.start >= last.end) all.push(one);
    else
      all[all.length - 1] = {
        start: Math.min(last.start, one.start),
        end: Math.max(last.end, one.end),
        noises: [...last.noises, ...one.noises],
      };
  }
  return all;
}

function toRepair(text: string, { start, end, noises }: Wide): Repair[] {
  const parts: string[] = [];
  let at = start;
  for (const noise of noises) {
    if (noise.start < at) continue;
    parts.push(text.slice(at, noise.start), noise.text);
    at = noise.end;
  }
  parts.push(text.slice(at, end));
  const [printed, to] = [text.slice(start, end), parts.join('')];
  const why = [...new Set(noises.map(({ rule }) => rule))].join(', ');
  return printed === to ? [] : [{ start, end, text: printed, to, by: 'rule', why }];
}
