import { DAY_PARTS } from '../../../lexicon/time.ts';
import { YEAR_NUMBER, oneOf } from '../fragments.ts';
import { FEAST_NAMES } from '../feasts.ts';
import type { Pattern } from '../pattern.ts';
import { FEAST, FEAST_END } from '../triggers.ts';
import { TOWARD, towardOf } from './outer.ts';

const PART = oneOf(Object.keys(DAY_PARTS));
const NAMES = oneOf(FEAST_NAMES).replaceAll("'", "['’]").replaceAll('.', '\\.');
const OTHER_THING =
  /^\s+(?:Island|trees?|cards?|presents?|gifts?|Carol|sales|shopping|season|markets?|weekend|holidays?|eggs?|Rising)\b/i;

/** "Christmas", "Christmas night", "New Year's Eve 2009", "last Easter". Not "Christmas tree", "Labor Day weekend" (its days are others). */
export const feast: Pattern = {
  needs: [FEAST, FEAST_END],
  regex: new RegExp(
    `\\b${TOWARD}(?<name>${NAMES})\\b(?:\\s+(?<part>${PART})\\b)?(?:,?\\s+(?:of\\s+)?(?<year>${YEAR_NUMBER}))?`,
    'gi',
  ),
  read: ({ groups, after }) => {
    if (!/^\p{Lu}|^halloween/u.test(groups['name']!) || OTHER_THING.test(after)) return undefined;
    const year = groups['year'] === undefined ? {} : { year: Number(groups['year']) };
    const part = groups['part'] === undefined ? {} : { time: `T${DAY_PARTS[groups['part'].toLowerCase()]!}` };
    const name = groups['name']!.toLowerCase().replace('’', "'");
    return { kind: 'calendar', fields: { feast: name, ...year }, ...towardOf(groups['toward']), ...part };
  },
};
