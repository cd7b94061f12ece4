import { SAYING_VERBS } from '../lexicon/cues.ts';
import { HONORIFICS, ROLE_NOUNS } from '../lexicon/titles.ts';
import type { NameMention, Role } from '../model.ts';
import { knownNames } from './known.ts';
import type { Reading, Refiner } from './reading.ts';
import { titlesOf } from './titles.ts';

/** Longest role in apposition, in tokens. */
const LONGEST = 16;

/**
 * Adds to each person what the text calls them beside the name: the title before it with the country or body it
 * belongs to ("NATO Secretary General"), or the role in apposition before or after ("director of the Middle East
 * Program"). Mere honorifics ("Mr.") are no role.
 */
export const findRoles: Refiner<NameMention> = (names, reading) => {
  const byStart = new Map(reading.tokens.map((token, i) => [token.start, i]));
  const byEnd = new Map(reading.tokens.map((token, i) => [token.end, i + 1]));
  return names.map((name) => {
    const from = byStart.get(name.start);
    const to = byEnd.get(name.end);
    if (name.kind !== 'person' || from === undefined || to === undefined) return name;
    const role = titleRole(reading, from) ?? roleAfter(reading, to) ?? roleBefore(reading, from);
    return role ? { ...name, role } : name;
  });
};

const roleOf = ({ tokens, text }: Reading, from: number, to: number): Role => {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return { title: text.slice(start, end).replace(/\s+/g, ' '), start, end };
};

function titleRole(reading: Reading, name: number): Role | undefined {
  const { tokens } = reading;
  const title = titlesOf(reading).before.get(name);
  if (!title) return undefined;
  const from = ownerStart(reading, title.from);
  const head = tokens[title.head]!;
  if (from === title.from && title.to - title.from <= 2 && HONORIFICS.has(head.folded)) return undefined;
  return roleOf(reading, from, name);
}

/** Steps left over the demonyms, places and bodies that a title belongs to: "Dutch", "NATO", "Germany's". */
function ownerStart(reading: Reading, from: number): number {
  const { tokens, gazetteer } = reading;
  const before = tokens[from - 1];
  if (!before || before.sentence !== tokens[from]!.sentence) return from;
  const owned = /^['’ʼ]s?$/i.test(before.text) ? from - 1 : from;
  for (let start = owned - 1; start >= Math.max(0, owned - 5); start--) {
    const known = knownNames(reading).get(start);
    if (known && known.to === owned && known.kind !== 'person') return ownerStart(reading, start);
  }
  return owned === from && before.cap && gazetteer.demonyms.has(before.folded) ? ownerStart(reading, from - 1) : from;
}

/** ", director of the Middle East Program," up to the next comma, dash or verb of saying. */
function roleAfter({ tokens, ...reading }: Reading, to: number): Role | undefined {
  if (tokens[to]?.text !== ',') return undefined;
  const from = /^(?:a|an|the)$/.test(tokens[to + 1]?.folded ?? '') ? to + 2 : to + 1;
  let end = from;
  while (
    end < from + LONGEST &&
    tokens[end] &&
    tokens[end]!.sentence === tokens[to]!.sentence &&
    !closes(tokens[end]!.text)
  )
    end++;
  const words = tokens.slice(from, end);
  if (
    !words.slice(0, 6).some(({ folded }) => ROLE_NOUNS.has(folded)) ||
    /^(?:who|and|which|whose|said)$/.test(words[0]!.folded)
  )
    return undefined;
  if (
    end === from + LONGEST ||
    words.some((word) => !word.cap && SAYING_VERBS.has(word.folded) && !ROLE_NOUNS.has(word.folded))
  )
    return undefined;
  return roleOf({ tokens, ...reading }, from, end);
}

const closes = (text: string): boolean => /^[,.;:—–()"“”]$/.test(text);

/** "the chief of Germany's armed forces, " before the name. */
function roleBefore(reading: Reading, name: number): Role | undefined {
  const { tokens } = reading;
  if (tokens[name - 1]?.text !== ',') return undefined;
  for (let i = name - 2; i >= Math.max(0, name - LONGEST); i--) {
    const word = tokens[i]!;
    if (word.sentence !== tokens[name]!.sentence || closes(word.text)) return undefined;
    const determined = /^(?:the|a|an|its|their|his|her|former|new)$/.test(tokens[i - 1]?.folded ?? '');
    if (ROLE_NOUNS.has(word.folded) && determined) return roleOf(reading, i, name - 1);
  }
  return undefined;
}
