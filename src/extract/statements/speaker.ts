import { BODY_PRONOUNS, MANGLED_PRONOUNS, PERSON_PRONOUNS } from '../../lexicon/attribution.ts';
import { PERSON_NOUNS } from '../../lexicon/references.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import type { NameMention } from '../../model.ts';
import type { Item, Named } from './item.ts';

/** Who speaks: the mention that names the speaker, and how it was found. */
export interface Speaker {
  readonly mention?: Named;
  readonly rule: string;
  readonly certainty: 'stated' | 'implied';
}

/** The speaker of the statement before, and how many segments ago. */
export interface LastSpeaker {
  readonly mention: Named;
  readonly ago: number;
  /** Index of the block in which he spoke, and whether his quotation was left open at its end. */
  readonly block: number;
  readonly isOpen: boolean;
}

/** What has been read before a cue. */
export interface Past {
  readonly last?: LastSpeaker | undefined;
  /** The one person named before the cue, outside of quotations; nothing where there were none or several. */
  readonly onlyPerson: Named | undefined;
  /** Those of this segment and the one before. */
  readonly near: readonly Named[];
  readonly roles: ReadonlyMap<string, readonly NameMention[]>;
}

/** How many segments back a speaker is still "he". */
const REACH = 4;

/** The speaker that a subject phrase stands for. */
export function speakerOf(phrase: readonly Item[], past: Past): Speaker {
  const [first] = phrase;
  if (phrase.length === 1 && first?.kind === 'word') {
    if (PERSON_PRONOUNS.has(first.lower) || MANGLED_PRONOUNS.has(first.lower)) return byPronoun(past, isPerson);
    // "it" may be anything that was named; only the body that has just spoken goes on.
    if (BODY_PRONOUNS.has(first.lower)) return first.lower === 'it' ? byPronoun({ ...past, near: [] }, isBody) : NOBODY;
  }
  return named(phrase) ?? byTitle(phrase, past) ?? NOBODY;
}

const NOBODY: Speaker = { rule: 'source without a name', certainty: 'stated' };

export const isPerson = (mention: Named): boolean =>
  mention.kind === 'person' || (mention.kind === 'reference' && mention.refersTo.startsWith('person/'));
const isBody = (mention: Named): boolean => !isPerson(mention);
export const entityOf = (mention: Named): string => (mention.kind === 'reference' ? mention.refersTo : mention.entity);

/** "he": the speaker before, if not long ago, or the only person of this sentence and the one before. */
function byPronoun({ last, near }: Past, fits: (mention: Named) => boolean): Speaker {
  const others = [...new Set(near.filter(fits).map(entityOf))];
  if (
    last &&
    fits(last.mention) &&
    last.ago <= REACH &&
    (last.ago <= 1 || others.every((id) => id === entityOf(last.mention)))
  )
    return { mention: last.mention, rule: 'pronoun for the last speaker', certainty: 'implied' };
  const mention = others.length === 1 ? near.findLast(fits) : undefined;
  return mention ? { mention, rule: 'pronoun for the only one named', certainty: 'implied' } : NOBODY;
}

/** The name that a phrase ends in: "NATO Secretary General Mark Rutte"; "the ministry's spokesman" ends in none. */
function named(phrase: readonly Item[]): Speaker | undefined {
  const names = phrase.flatMap((item, i) => (item.kind === 'name' ? [{ mention: item.named, i }] : []));
  const person = names.findLast(({ mention }) => isPerson(mention));
  if (person && isHead(phrase, person.i))
    return {
      mention: person.mention,
      rule: person.mention.kind === 'reference' ? 'reference to a person' : 'named',
      certainty: person.mention.kind === 'reference' ? 'implied' : 'stated',
    };
  const last = names.at(-1);
  const end = BODY_NOUNS.test(lowerOf(phrase.at(-1))) ? phrase.length - 2 : phrase.length - 1;
  if (!last || last.i !== end || last.mention.kind === 'system') return undefined;
  // "officials in Kyiv", "the president of France"
  const before = phrase[last.i - 1];
  if (before?.kind === 'word' && !/^(?:the|british|daily|newspaper)$/.test(before.lower) && !before.cap)
    return undefined;
  return { mention: last.mention, rule: 'named', certainty: 'stated' };
}

/** What a body's name may go on to in small letters: "the Velm news agency". */
const BODY_NOUNS = /^(?:agency|newspaper|daily|group|movement|network|channel|company|ministry|magazine|website)$/;

/** Not "Rutte's office" nor "the office of Rutte". */
function isHead(phrase: readonly Item[], i: number): boolean {
  const [before, after] = [phrase[i - 1], phrase[i + 1]];
  if (after?.kind === 'mark' && /^['’]s?$/.test(after.text)) return false;
  return !(before?.kind === 'word' && /^(?:of|for|to)$/.test(before.lower));
}

/** "The secretary general of the alliance", "the officer": the one person of that title, or the only one named so far. */
function byTitle(phrase: readonly Item[], { onlyPerson, roles }: Past): Speaker | undefined {
  const title = titleOf(phrase);
  if (title === undefined) return undefined;
  const all = roles.get(title) ?? [];
  const owners = phrase.flatMap((item) => (item.kind === 'name' ? [item.named.text] : []));
  const owned = all.filter(({ role }) => owners.some((owner) => role!.title.includes(owner)));
  const holders = new Map((owned.length > 0 ? owned : all).map((mention) => [mention.entity, mention]));
  if (holders.size === 1)
    return { mention: [...holders.values()][0]!, rule: 'the only one of that title', certainty: 'implied' };
  return holders.size === 0 && onlyPerson && lowerOf(phrase[0]) === 'the'
    ? { mention: onlyPerson, rule: 'the only person named so far', certainty: 'implied' }
    : undefined;
}

const lowerOf = (item: Item | undefined): string => (item?.kind === 'word' ? item.lower : '');

/** The head of a definite phrase, where it is a title: "secretary general", "officer". */
function titleOf(phrase: readonly Item[]): string | undefined {
  const end = phrase.findIndex((item) => /^(?:of|for|in|at)$/.test(lowerOf(item)));
  const words = (end < 0 ? phrase : phrase.slice(0, end)).map(lowerOf).filter((word) => word !== '' && word !== '-');
  return titleKey(words);
}

/** "secretary general" for "NATO Secretary-General": the last one or two words of a title. */
export function titleKey(words: readonly string[]): string | undefined {
  const [second, head] = words.slice(-2);
  const last = head ?? second ?? '';
  if (last === 'general' && /^(?:secretary|inspector|director|attorney)$/.test(second ?? ''))
    return `${second} general`;
  if (last === 'minister' && second !== undefined && head !== undefined) return `${second} minister`;
  return PERSON_NOUNS.has(last) || TITLE_HEADS.has(last) ? last : undefined;
}
