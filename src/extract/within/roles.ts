import { HONORIFICS } from '../../lexicon/titles.ts';
import type { NameMention, Role } from '../../model.ts';
import { countBefore } from '../../text/bisect.ts';
import { roleAfter, roleBefore, type Stretch } from '../phrases/appositions.ts';
import { knownNames } from '../phrases/known-names.ts';
import type { Reading, Refiner } from '../words/reading.ts';
import { titlesOf } from '../phrases/titles.ts';

/**
 * Adds to each person what the text calls them beside the name: the title before it with the country or body it
 * belongs to ("NATO Secretary General"), or the role in apposition before or after ("director of the Middle East
 * Program"). Mere honorifics ("Mr.") are no role.
 */
export const findRoles: Refiner<NameMention> = (names, reading) => {
  const { tokens } = reading;
  return names.map((name) => {
    if (name.kind !== 'person') return name;
    const from = countBefore(tokens, ({ start }) => start < name.start);
    const to = countBefore(tokens, ({ start }) => start < name.end);
    const role = titleRole(reading, from) ?? asRole(reading, roleAfter(reading, to) ?? roleBefore(reading, from));
    return role ? { ...name, role } : name;
  });
};

const asRole = (reading: Reading, stretch: Stretch | undefined): Role | undefined =>
  stretch && roleOf(reading, ...stretch);

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
  const { tokens } = reading;
  const before = tokens[from - 1];
  if (!before || before.sentence !== tokens[from]!.sentence) return from;
  const owned = /^['’ʼ]s?$/i.test(before.text) ? from - 1 : from;
  for (let start = owned - 1; start >= Math.max(0, owned - 5); start--) {
    const known = knownNames(reading).get(start);
    if (known && known.to === owned && known.kind !== 'person') return ownerStart(reading, start);
  }
  return owned === from && before.cap && before.demonym ? ownerStart(reading, from - 1) : from;
}
