import { CLAUSE_OPENERS, FRAME_PREPOSITIONS } from '../../lexicon/attribution.ts';
import type { DateMention, Span } from '../../model.ts';
import type { Cue } from './cue.ts';
import { afterDateline, dayIn } from './frame.ts';
import { markAt, wordAt, type Item } from './item.ts';

/** What an indirect statement says, and what of its frame stands around. */
export interface Content {
  readonly said: Span;
  readonly when?: DateMention;
}

/** Fewer words say nothing. */
const LEAST_WORDS = 2;
/** How far "that" may stand from its verb, in items. */
const FAR = 16;

/** The clause that a cue introduces: after the verb ("said that …"), or before it ("…, she said"). */
export function contentOf(items: readonly Item[], cue: Cue): Content | undefined {
  if (SAYS_NOTHING.test(wordAt(items, cue.after) ?? '') || isNeither(items, cue)) return undefined;
  if (cue.takes === 'quotation') return undefined;
  if (cue.takes === 'according') return besideAccording(items, cue);
  if (!cue.inverted) {
    const after = afterVerb(items, cue);
    if (after) return after;
  }
  return beforeSubject(items, cue);
}

/** "said nothing", "said whether": no statement. */
const SAYS_NOTHING = /^(?:goodbye|so|no|yes|nothing|little|whether|if|hello|much|anything)$/;

/** "Neither Velm nor Oskarsdal said" */
const isNeither = (items: readonly Item[], { subject }: Cue): boolean =>
  items
    .slice(Math.max(0, subject.from - 6), subject.to)
    .some((item) => item.kind === 'word' && item.lower === 'neither');

function besideAccording(items: readonly Item[], { at, after }: Cue): Content | undefined {
  if (at === 0) return fromTo(items, markAt(items, after) === ',' ? after + 1 : after, items.length);
  const start = markAt(items, at - 1) === ',' ? at - 1 : at;
  return fromTo(items, 0, start);
}

function afterVerb(items: readonly Item[], cue: Cue): Content | undefined {
  const { after, takes } = cue;
  const that = thatAfter(items, after);
  // "said that in 2023", "said that, and I agree": it points back.
  if (that !== undefined) return pointsBack(items, that) ? undefined : withFrame(items, cue, that + 1, after, that);
  if (takes === 'that') return undefined;
  if (takes === 'object') return objectAfter(items, cue);
  const opener = wordAt(items, after);
  const isName = items[after]?.kind === 'name';
  // "told the daily she …" is rare enough to be left; "told" takes its addressee first.
  if (cue.lemma === 'tell') return undefined;
  // "said after talks": what follows is the frame.
  if (FRAME_PREPOSITIONS.has(opener ?? '') && !hasVerbAhead(items, after)) return undefined;
  if (!isName && !CLAUSE_OPENERS.has(opener ?? '') && !startsClause(items, after)) return undefined;
  return withFrame(items, cue, after, after, after);
}

const pointsBack = (items: readonly Item[], that: number): boolean =>
  items[that + 1]?.kind === 'mark' ||
  (items.length - that <= 4 && /^(?:in|on|at|to|before|after|again)$/.test(wordAt(items, that + 1) ?? ''));

/** "that" after a verb, over an addressee and when and where it was said. */
function thatAfter(items: readonly Item[], after: number): number | undefined {
  for (let i = after; i < Math.min(items.length, after + FAR); i++) {
    const item = items[i]!;
    if (item.kind === 'quote' || (item.kind === 'mark' && /^[;:.]$/.test(item.text))) return undefined;
    if (wordAt(items, i) === 'that') return i;
    const isFrame =
      item.kind !== 'word' || item.cap || i === after || FRAME_WORDS.test(item.lower) || wordAt(items, i - 1) === 'the';
    if (!isFrame) return undefined;
  }
  return undefined;
}

const FRAME_WORDS =
  /^(?:in|on|at|to|with|the|a|an|his|her|its|their|of|and|after|during|before|reporters|journalists|lawmakers|daily|newspaper|interview|statement|speech|conference|briefing|press|news|agency|meeting|parliament|television|radio|tv|magazine|earlier|later|also|friday|monday|tuesday|wednesday|thursday|saturday|sunday)$/;

/** "demands additional heavy weapons", "expressed concern about …": the object to the end of the clause. */
function objectAfter(items: readonly Item[], cue: Cue): Content | undefined {
  if (
    cue.lemma === 'express' &&
    !/^(?:concern|concerns|support|hope|hopes|confidence|doubt|doubts|regret|readiness|willingness|interest|fear|fears|deep|serious|grave|strong|full|his|her|its|their|gratitude|condolences)$/.test(
      wordAt(items, cue.after) ?? '',
    )
  )
    return undefined;
  // "…, describing it as alarming" says what else was said, in the text's words.
  const aside = items.findIndex(
    (_, i) => i > cue.after && markAt(items, i) === ',' && /^\w{4,}ing$/.test(wordAt(items, i + 1) ?? ''),
  );
  const limit = aside < 0 ? cue.limit : Math.min(cue.limit, aside);
  return withFrame(items, { ...cue, limit }, cue.after, cue.after, cue.after);
}

/** Whether a finite verb follows soon: then a preposition opens a clause ("said in Ukraine they fight"), rarely. */
const hasVerbAhead = (items: readonly Item[], from: number): boolean =>
  items
    .slice(from, from + 12)
    .some(
      (item) =>
        item.kind === 'word' && /^(?:will|would|is|are|was|were|has|have|had|must|should|could|can)$/.test(item.lower),
    ) &&
  items.slice(from, from + 6).some((item) => item.kind === 'word' && /^(?:they|he|she|it|we|there)$/.test(item.lower));

/** "said ministers would", "said heavy weapons are": a subject and an auxiliary within a few words. */
const startsClause = (items: readonly Item[], from: number): boolean =>
  items
    .slice(from + 1, from + 7)
    .some(
      (item) =>
        item.kind === 'word' &&
        /^(?:will|would|is|are|was|were|has|have|had|must|should|could|can|may|might|do|does|did)$/.test(item.lower),
    );

/** "…, she said after talks": everything before the subject, up to the comma. */
function beforeSubject(items: readonly Item[], cue: Cue): Content | undefined {
  const start = cue.inverted ? cue.at : cue.subject.from;
  if (markAt(items, start - 1) !== ',' || cue.takes !== 'clause') return undefined;
  const content = fromTo(items, 0, start - 1);
  return content && frame(content, items.slice(start));
}

function withFrame(
  items: readonly Item[],
  cue: Cue,
  start: number,
  frameFrom: number,
  frameTo: number,
): Content | undefined {
  const content = fromTo(items, start, cue.limit);
  if (!content) return undefined;
  return frame(content, [...items.slice(0, cue.at), ...items.slice(frameFrom, frameTo)]);
}

const frame = (content: Content, around: readonly Item[]): Content => {
  const when = dayIn(around);
  return when ? { ...content, when } : content;
};

/** The stretch of some items without marks at its ends; nothing where it has too few words. */
function fromTo(items: readonly Item[], from: number, to: number): Content | undefined {
  let [first, last] = [from === 0 ? afterDateline(items, to) : from, to];
  while (first < last && items[first]!.kind === 'mark' && !/^[($€£]$/.test((items[first] as { text: string }).text))
    first++;
  while (last > first && /^[,.;:!?…—–-]$/.test(markAt(items, last - 1) ?? '')) last--;
  const part = items.slice(first, last);
  if (part.filter(({ kind }) => kind !== 'mark').length < LEAST_WORDS) return undefined;
  return { said: { start: part[0]!.start, end: part.at(-1)!.end } };
}
