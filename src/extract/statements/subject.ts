import {
  BEFORE_SUBJECT,
  BETWEEN_SUBJECT_AND_VERB,
  BODY_PRONOUNS,
  CUE_VERBS,
  MANGLED_PRONOUNS,
  MODALS,
  NO_SOURCES,
  PERSON_PRONOUNS,
  UNNAMED_SOURCES,
} from '../../lexicon/attribution.ts';
import { markAt, wordAt, type Item } from './item.ts';

/** The items of a segment that stand for who speaks. */
export interface Subject {
  readonly from: number;
  readonly to: number;
}

/** How many items a subject, and an aside in it, may reach over. */
const LONGEST_SUBJECT = 14;
const LONGEST_ASIDE = 45;

/** The subject of a verb: what ends right before it, adverbs and auxiliaries left out, or before an aside in commas. */
export function subjectBefore(items: readonly Item[], verb: number): Subject | undefined {
  let to = verb;
  while (to > 0 && (BETWEEN_SUBJECT_AND_VERB.has(wordAt(items, to - 1) ?? '') || items[to - 1]!.kind === 'date')) to--;
  // "did not say", "to say", "is said"
  if (/^(?:not|to|never|n't)$/.test(wordAt(items, to - 1) ?? '')) return undefined;
  if (to < verb && /^(?:is|was|were|be|been|being)$/.test(wordAt(items, verb - 1) ?? '')) return undefined;
  if (markAt(items, to - 1) === ',' || markAt(items, to - 1) === '–' || markAt(items, to - 1) === '—')
    return beforeAside(items, to - 1);
  // "Velm (CDU) said"
  if (markAt(items, to - 1) === ')') {
    const open = [to - 3, to - 4, to - 5].find((i) => markAt(items, i) === '(');
    return open === undefined ? undefined : nounPhrase(items, open);
  }
  return nounPhrase(items, to);
}

/** "Zorn, chief of the armed forces, said": the phrase before the first of the commas. */
function beforeAside(items: readonly Item[], comma: number): Subject | undefined {
  for (let i = comma - 1; i > Math.max(0, comma - LONGEST_ASIDE); i--) {
    const item = items[i]!;
    if (item.kind === 'quote') return undefined;
    if (markAt(items, i) !== ',' && markAt(items, i) !== '–' && markAt(items, i) !== '—') continue;
    const aside = { from: i + 1, to: comma };
    // "his lawyer, Maria Oskarsdal, said"
    if (comma === i + 2 && isPersonAt(items, i + 1)) return aside;
    const subject = nounPhrase(items, i);
    const opens =
      subject &&
      (subject.from === 0 || /^[,;:]$/.test(markAt(items, subject.from - 1) ?? '') || isLink(items, subject.from - 1));
    if (subject && opens && isNamed(items, subject)) return subject;
  }
  return undefined;
}

const isLink = (items: readonly Item[], i: number): boolean =>
  /^(?:and|but|as|that|while|when)$/.test(wordAt(items, i) ?? '') || items[i]?.kind === 'quote';

const isNamed = (items: readonly Item[], { from, to }: Subject): boolean =>
  items.slice(from, to).some(({ kind }) => kind === 'name') || /^(?:the|a|an|one)$/.test(wordAt(items, from) ?? '');

/** The noun phrase that ends at an index: names and words, over "of the …" and possessives. */
function nounPhrase(items: readonly Item[], to: number): Subject | undefined {
  const last = items[to - 1];
  if (!last || last.kind === 'quote' || last.kind === 'date') return undefined;
  if (last.kind === 'word' && MODALS.has(last.lower)) return undefined;
  if (last.kind === 'word' && isPronoun(last.lower)) return { from: to - 1, to };
  if (wordAt(items, to - 1) === 'who') return relative(items, to - 1);
  let from = to;
  for (; from > 0 && to - from < LONGEST_SUBJECT; from--) {
    const item = items[from - 1]!;
    if (item.kind === 'quote' || item.kind === 'date') break;
    if (item.kind === 'mark' && !/^(?:['’]s?|-|‑|&|\.|\/)$/.test(item.text)) break;
    if (
      item.kind === 'word' &&
      BEFORE_SUBJECT.has(item.lower) &&
      !isPhraseLink(items, from - 1) &&
      !isWithin(items, from - 1, to)
    )
      break;
    if (item.kind === 'word' && CUE_VERBS.has(item.lower) && !item.cap && from < to) break;
  }
  while (from < to && items[from]!.kind === 'mark') from++;
  return from < to && isNominal(items, from, to) ? { from, to } : undefined;
}

/** "the chief of Germany's armed forces", "a member for the party": a preposition within the phrase. */
const isPhraseLink = (items: readonly Item[], i: number): boolean =>
  i > 0 &&
  ((/^(?:of|for)$/.test(wordAt(items, i) ?? '') && items[i - 1]!.kind !== 'mark') ||
    (wordAt(items, i) === 'to' && /^(?:ambassador|envoy|adviser|advisor|aide)$/.test(wordAt(items, i - 1) ?? '')));

/** "people familiar with the matter", "an official at the ministry": what is in the phrase is not the one who speaks. */
const isWithin = (items: readonly Item[], i: number, to: number): boolean =>
  /^(?:with|at|from|in|on|near)$/.test(wordAt(items, i) ?? '') &&
  items[i - 1]?.kind === 'word' &&
  !items.slice(i, to).some((item) => item.kind === 'name' && item.named.kind === 'person') &&
  items.slice(Math.max(0, i - 4), i).some((item) => item.kind === 'word' && UNNAMED_SOURCES.has(item.lower));

function isPronoun(lower: string): boolean {
  return PERSON_PRONOUNS.has(lower) || BODY_PRONOUNS.has(lower) || MANGLED_PRONOUNS.has(lower);
}

function relative(items: readonly Item[], who: number): Subject | undefined {
  const to = markAt(items, who - 1) === ',' ? who - 1 : who;
  return nounPhrase(items, to);
}

/** A name, or a phrase with an article or a capital: something that can speak. */
function isNominal(items: readonly Item[], from: number, to: number): boolean {
  const part = items.slice(from, to);
  if (part.some(({ kind }) => kind === 'name')) return true;
  const first = wordAt(items, from) ?? '';
  if (NO_SOURCES.has(wordAt(items, to - 1) ?? '') || (part.length === 1 && NO_SOURCES.has(first))) return false;
  if (/ing$/.test(first) && part.length === 1) return false;
  const isDefinite = /^(?:the|a|an|one|two|several|some|other|his|her|its|their)$/.test(first);
  const isSource = part.some((item) => item.kind === 'word' && UNNAMED_SOURCES.has(item.lower));
  return part.length <= 3 || (part.length < 9 && (isDefinite || isSource));
}

/** "…, said Rutte", "reports UNN": after a quotation or a comma the speaker may stand behind the verb. */
export function subjectAfter(items: readonly Item[], verb: number): Subject | undefined {
  const before = items[verb - 1];
  if (before?.kind !== 'quote' && !/^[,—–]$/.test(markAt(items, verb - 1) ?? '')) return undefined;
  const to = phraseEnd(items, verb + 1);
  return to > verb + 1 && isNominal(items, verb + 1, to) && opensPhrase(items[verb + 1]!)
    ? { from: verb + 1, to }
    : undefined;
}

const opensPhrase = (item: Item): boolean =>
  item.kind === 'name' || (item.kind === 'word' && (item.cap || /^(?:the|a|an|one|he|she)$/.test(item.lower)));

/** Where the noun phrase that begins at an index ends: at a comma, a verb, a preposition other than "of". */
export function phraseEnd(items: readonly Item[], from: number): number {
  let to = from;
  for (; to < items.length && to - from < LONGEST_SUBJECT; to++) {
    const item = items[to]!;
    if (item.kind === 'quote' || item.kind === 'date') break;
    if (item.kind === 'mark' && !/^(?:['’]s?|-|‑|&)$/.test(item.text) && !isAbbreviation(items, to)) break;
    if (item.kind === 'word' && BEFORE_SUBJECT.has(item.lower) && !(to > from && isPhraseLink(items, to))) break;
  }
  return to;
}

/** The full stop of "Col." before a name. */
const isAbbreviation = (items: readonly Item[], stop: number): boolean =>
  markAt(items, stop) === '.' && items[stop]!.start === items[stop - 1]?.end && items[stop + 1]?.kind === 'name';

const isPersonAt = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  return item?.kind === 'name' && item.named.kind === 'person';
};
