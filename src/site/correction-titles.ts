import type { Corrected, Correction, Find, NameKind } from '../model.ts';
import { writeOut } from './dates.ts';
import { notA } from './find-words.ts';
import { nounOf } from './kinds.ts';
import { figureWords } from './ledger-view.ts';
import { shorten } from './words.ts';

/** Characters of a quote that a title tells. */
const LONGEST = 80;

/** "a person", "an event". */
const aKind = (kind: NameKind): string => `${/^[aeiou]/.test(nounOf(kind)) ? 'an' : 'a'} ${nounOf(kind)}`;

/** What a correction says, by what it has done. */
export function titleOf(correction: Correction, done: Corrected | undefined): string {
  const was = done?.was[0];
  const now = done?.now && 'entity' in done.now ? done.now : undefined;
  const before = was && 'entity' in was ? was.name : 'entity' in correction ? (correction.entity ?? '') : '';
  const words = `“${'quote' in correction ? shorten(correction.quote, LONGEST) : before}”`;
  switch (correction.do) {
    case 'set-statement':
    case 'set-figure':
    case 'set-role':
      return `${words} is ${become(done?.now, was)}`;
    case 'confirm':
      return `${words} is confirmed`;
    case 'apart':
      return `“${now?.name ?? correction.entity}” is not ${before}`;
    case 'remove':
    case 'remove-statement':
    case 'remove-figure':
    case 'remove-role':
      return `${words} is ${notA(was)}`;
    case 'refuse':
      return `“${correction.words}” is never ${correction.kind ? aKind(correction.kind) : 'a name'}`;
    case 'set-date':
    case 'add-date':
      return `${words} is ${writeOut(correction.edtf)}`;
    case 'change-kind':
      return `${words} is ${aKind(correction.kind)}`;
    case 'rename':
      return before === correction.name && now
        ? `${words} is ${aKind(now.kind)}`
        : `${words} is called ${correction.name}`;
    case 'split':
      return `Not every ${words} is the same: here it is ${now?.name ?? correction.name ?? correction.into}`;
    case 'add':
      return now && now.name !== correction.quote
        ? `${words} is ${now.name}`
        : `${words} is ${now ? aKind(now.kind) : 'a name'}`;
    default:
      return `${words} is ${now?.name ?? ''}`;
  }
}

/** What a statement, a figure or a role has become. */
function become(now: Find | undefined, was: Find | undefined): string {
  if (now?.kind === 'figure') return `${figureWords(now)} ${now.of}`.trim();
  if (now?.kind === 'role') return `the role of ${now.holder.name}`;
  if (now?.kind !== 'statement') return '';
  const isDirectOnly = was?.kind === 'statement' && was.speaker?.id === now.speaker?.id;
  if (isDirectOnly) return now.direct ? 'quoted word for word' : 'reported, not quoted';
  return `said by ${now.speaker?.name ?? 'nobody in particular'}`;
}
