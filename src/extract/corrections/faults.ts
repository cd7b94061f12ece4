import type { Correction, DateMention, Mention, NameMention } from '../../model.ts';
import type { Fault } from './anchors.ts';
import { isSameDate } from './dated.ts';
import type { Own } from './own.ts';

/** What the machine has at the words of a correction, and what the correction would make of it. */
interface Case {
  readonly was: Mention | undefined;
  readonly now: NameMention | DateMention | undefined;
  /** Whether the corpus takes the name for another one. */
  readonly isJoined: boolean;
  /** Everything that overlaps the words. */
  readonly around: readonly Mention[];
  /** Kind of the entity that is split, where its id tells. */
  readonly kind: string | undefined;
}

const STALE = 'remove the correction';

/** Why a correction cannot be made of the words it quotes, or need not; nothing where it can. */
export function faultOf(correction: Correction, { was, now, around, isJoined, kind }: Case): Fault | undefined {
  const says = was && describe(was);
  const isOfKind = correction.do === 'change-kind' && was?.kind === correction.kind;
  if (isOfKind || (now && was && !isJoined && isSame(was, now)))
    return stale(`${says}${now?.kind === 'date' ? `, which is ${now.edtf}` : ''} already`);
  if (correction.do === 'set-date') return was?.kind === 'date' ? undefined : noDate(was ? [was] : around);
  if (correction.do === 'add-date')
    return was?.kind === 'date'
      ? fault('words in which the machine has found no date', says!, 'write "do: set-date"')
      : undefined;
  if (correction.do === 'add') {
    if (!was || !('entity' in was)) return undefined;
    return fault('words in which the machine has found no name', says!, 'write "do: link" or "do: change-kind"');
  }
  if (!was) return around.length > 0 ? otherWords(around) : unfound(correction);
  if (correction.do === 'remove') return undefined;
  if (!('entity' in was)) return fault('a name', says!, 'write "do: add"');
  if (correction.do !== 'split' || kind === undefined || was.entity.startsWith(`${kind}/`)) return undefined;
  return fault(`a mention of ${correction.entity}`, says!, 'quote one of its mentions, or write "do: link"');
}

/** An article that does not mention the entity that is split there. */
export function noMention(article: string, { correction }: Own): Fault {
  const entity = 'entity' in correction ? correction.entity : '';
  return {
    key: 'article',
    expected: `mentions of ${entity} in ${article}`,
    found: 'none',
    hint: 'remove the place or correct the article',
  };
}

function unfound(correction: Correction): Fault {
  if (correction.do === 'remove') return stale('no name and no date, as far as the machine can tell');
  return fault('a name that the machine has found', 'words in which it has found none', 'write "do: add"');
}

function otherWords(around: readonly Mention[], what = 'name'): Fault {
  const shown = around.slice(0, 3).map(describe).join(', ');
  return fault(`all the words of a ${what} and no others`, shown, 'quote these words');
}

const stale = (found: string): Fault => fault('words about which the machine is wrong', found, STALE);

const fault = (expected: string, found: string, hint: string): Fault => ({ key: 'quote', expected, found, hint });

function noDate(around: readonly Mention[]): Fault {
  const dates = around.filter(({ kind }) => kind === 'date');
  if (dates.length > 0) return otherWords(dates, 'date');
  const found = around.map(describe).join(', ') || 'words in which it has found none';
  return fault('a date that the machine has found', found, 'quote the words of a date, or write "do: add-date"');
}

function isSame(was: Mention, now: NameMention | DateMention): boolean {
  if (now.kind === 'date') return was.kind === 'date' && isSameDate(was, now);
  return 'entity' in was && was.kind === now.kind && was.entity === now.entity && was.name === now.name;
}

/** "Georgia", the place place/georgia. */
export function describe(mention: Mention): string {
  const words = `"${mention.text.replace(/\s+/g, ' ')}"`;
  if (mention.kind === 'reference') return `${words}, which stands for ${mention.refersTo}`;
  return mention.kind === 'date' ? `the date ${words}` : `${words}, the ${mention.kind} ${mention.entity}`;
}
