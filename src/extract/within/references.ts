import { AFTER_REFERENCE, PERSON_VERBS, SAYING_VERBS } from '../words/lists.ts';
import { BODY_NOUNS_AGAIN, COMPOUND_TITLES, PERSON_NOUNS, SPELLED_TITLES } from '../../lexicon/references.ts';
import type { NameMention, ReferenceMention } from '../../model.ts';
import { countBefore } from '../../text/bisect.ts';
import { remembering } from '../../text/remember.ts';
import type { Resolved } from '../decide/decide.ts';
import type { Reading, Word } from '../words/reading.ts';
import { titlesOf } from '../phrases/titles.ts';
import { LISTED, WordList } from '../words/word-list.ts';
import { tokenSet } from '../words/token-tables.ts';

const THE = new WordList('the');
/** How many sentences back the name may stand. */
const REACH = 8;

const NONE: readonly string[] = [];

/** A name with the nouns that it may be called by later. */
interface Antecedent {
  readonly name: NameMention;
  readonly sentence: number;
}

/**
 * Nominal references: "the general", "the alliance", "the secretary general" for the one person or body of the article
 * that they fit. Only where it is safe: one entity alone fits in the whole article, it was named before, not far back,
 * and nothing after the noun narrows it ("the general of the army", "the minister for trade").
 */
export function findReferences(
  names: readonly NameMention[],
  decisions: readonly Resolved[],
  reading: Reading,
): ReferenceMention[] {
  const byNoun = antecedentsByNoun(names, decisions, reading);
  if (byNoun.size === 0) return [];
  const firsts = new Set(Array.from(byNoun.keys(), (noun) => noun.split(' ', 1)[0]!));
  const named = tokenSet(reading.tokens.length, decisions);
  const found: ReferenceMention[] = [];
  for (let i = 0; i < reading.bits.length; i++) {
    if ((reading.bits[i]! & LISTED) === 0) continue;
    const word = reading.tokens[i]!;
    if (!THE.has(word) || reading.tokens[i + 1]?.sentence !== word.sentence) continue;
    if (!firsts.has(reading.tokens[i + 1]!.folded)) continue;
    const phrase = phraseAt(reading.tokens, i + 1, byNoun);
    if (!phrase || named.has(i + 1) || named.has(phrase.to - 1) || !isComplete(reading.tokens, phrase.to)) continue;
    const antecedent = lastBefore(byNoun.get(phrase.noun)!, word);
    if (antecedent) found.push(reference(reading, i + 1, phrase.to, antecedent.name));
  }
  return found;
}

function reference({ tokens, text }: Reading, from: number, to: number, name: NameMention): ReferenceMention {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return {
    kind: 'reference',
    start,
    end,
    text: text.slice(start, end),
    rule: 'the only one in the article whom the words fit',
    certainty: 'implied',
    refersTo: name.entity,
    name: name.name,
  };
}

/** The names in order under each noun; none where the noun fits several entities. */
function antecedentsByNoun(
  names: readonly NameMention[],
  decisions: readonly Resolved[],
  reading: Reading,
): ReadonlyMap<string, readonly Antecedent[]> {
  const { tokens, text } = reading;
  const byNoun = new Map<string, Antecedent[]>();
  names.forEach((name, i) => {
    if (name.kind !== 'person' && name.kind !== 'organization') return;
    const antecedent = { name, sentence: tokens[decisions[i]!.from]!.sentence };
    const title = titlesOf(reading).before.get(decisions[i]!.from);
    const words = title && text.slice(tokens[title.from]!.start, tokens[title.to - 1]!.end);
    for (const noun of nounsOf(name, words, decisions[i]!)) {
      const others = byNoun.get(noun);
      if (others) others.push(antecedent);
      else byNoun.set(noun, [antecedent]);
    }
  });
  return new Map(Array.from(byNoun, ([noun, all]) => [noun, areOne(all) ? all : []]));
}

const nounsOf = (name: NameMention, title: string | undefined, decision: Resolved): readonly string[] =>
  name.kind === 'organization' ? bodyNouns(name, decision) : titleNouns(title ?? name.role?.title ?? '');

/** "Dutch Prime Minister" gives "prime minister"; "director of the institute" gives "director". */
const titleNouns = remembering((title: string): readonly string[] => {
  if (title === '') return NONE;
  const words = title.toLowerCase().replace(/\./g, '').split(/\s+/);
  const narrowed = words.findIndex((word) => /^(?:of|for|at|in|to)$/.test(word) || word.endsWith(','));
  const [second, last] = (narrowed < 0 ? words : words.slice(0, narrowed)).slice(-2).map(spelled);
  const head = last ?? second ?? '';
  if (last !== undefined && COMPOUND_TITLES.has(`${second}_${last}`)) return [`${second} ${last}`];
  if (COMPOUND_TITLES.has(head)) return [head.replace('-', ' ')];
  return PERSON_NOUNS.has(head) && !/^(?:former|deputy|ex|then)$/.test(second ?? '') ? [head] : [];
});

const spelled = (word: string): string => SPELLED_TITLES[word] ?? word;

function bodyNouns({ name }: NameMention, { entries }: Resolved): readonly string[] {
  const nouns = NOUNS_BY_END.get(lastWord(name)) ?? NONE;
  if (entries.length === 0) return nouns;
  return [...new Set([...nouns, ...entries.flatMap(({ type = '' }) => NOUNS_BY_END.get(lastWord(type)) ?? NONE)])];
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1).toLowerCase();

/** What a body may be called by, under the last word of its name or type. */
const NOUNS_BY_END: ReadonlyMap<string, readonly string[]> = nounsByEnd();

function nounsByEnd(): Map<string, string[]> {
  const nouns = new Map<string, string[]>();
  for (const [noun, ends] of Object.entries(BODY_NOUNS_AGAIN))
    for (const end of ends) nouns.set(end, [...(nouns.get(end) ?? []), noun]);
  return nouns;
}

/** A noun, or two, that some antecedent may be called by. */
function phraseAt(tokens: readonly Word[], from: number, byNoun: ReadonlyMap<string, unknown>) {
  const [first, second] = [tokens[from]!, tokens[from + 1]];
  const two = `${first.folded} ${second?.folded}`;
  if (byNoun.has(two)) return { noun: two, to: from + 2 };
  return byNoun.has(first.folded) ? { noun: first.folded, to: from + 1 } : undefined;
}

function isComplete(tokens: readonly Word[], to: number): boolean {
  const next = tokens[to];
  if (!next || next.sentence !== tokens[to - 1]!.sentence) return true;
  if (next.type === 'mark') return !/^[-–(&/]$/.test(next.text);
  if (next.cap) return false;
  return (
    AFTER_REFERENCE.has(next) || SAYING_VERBS.has(next) || PERSON_VERBS.has(next) || /^\w{3,}ed$/.test(next.folded)
  );
}

const areOne = (antecedents: readonly Antecedent[]): boolean =>
  antecedents.every(({ name }) => name.entity === antecedents[0]!.name.entity);

/** The last of the names before a place, not far back. */
function lastBefore(antecedents: readonly Antecedent[], { sentence, start }: Word): Antecedent | undefined {
  const last = antecedents[countBefore(antecedents, ({ name }) => name.end <= start) - 1];
  return last && sentence - last.sentence <= REACH ? last : undefined;
}
