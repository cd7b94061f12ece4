import { BETWEEN_SUBJECT_AND_VERB, CUE_VERBS, FOR_VERBS, NOUN_FORMS, type CueVerb } from '../../lexicon/attribution.ts';
import { markAt, wordAt, type Item } from './item.ts';
import { phraseEnd, subjectAfter, subjectBefore, type Subject } from './subject.ts';

/** A cue with the items of its segment that stand for the speaker: `from`..`to` are indices, `at`..`after` the cue's own. */
export interface Cue {
  readonly at: number;
  readonly after: number;
  readonly lemma: string;
  readonly takes: CueVerb['takes'] | 'according';
  readonly subject: Subject;
  /** "said Rutte": the speaker stands behind the verb. */
  readonly inverted: boolean;
  /** Index after the last item that can belong to what is said: an aside or another verb of the speaker ends it. */
  readonly limit: number;
}

/** The cues of a segment, in its order. */
export function cuesIn(items: readonly Item[]): Cue[] {
  const cues: Cue[] = [];
  items.forEach((item, i) => {
    if (item.kind !== 'word') return;
    if (item.lower === 'according' && wordAt(items, i + 1) === 'to') cues.push(...according(items, i));
    const asks = wordAt(items, i + 1) === 'for' ? FOR_VERBS.get(item.lower) : undefined;
    const verb = asks ?? CUE_VERBS.get(item.lower);
    if (!verb || item.cap || (!asks && isPlural(items, i, item.lower))) return;
    const before = subjectBefore(items, i) ?? sharedSubject(items, i, cues.at(-1));
    const subject = before ?? subjectAfter(items, i);
    if (subject)
      cues.push({
        at: i,
        after: asks ? i + 2 : i + 1,
        ...verb,
        subject,
        inverted: before === undefined,
        limit: items.length,
      });
  });
  return cues.map((cue, i) => ({ ...cue, limit: limitOf(items, cue, cues[i + 1]) }));
}

/** "member states", "the reports": not "UNN reports", "the policy states that". */
function isPlural(items: readonly Item[], i: number, lower: string): boolean {
  if (!NOUN_FORMS.has(lower)) return false;
  if (wordAt(items, i + 1) === 'that') return /ing$/.test(wordAt(items, i - 1) ?? '');
  const before = items[i - 1];
  if (before?.kind === 'quote') return false;
  if (before?.kind === 'name')
    return items[i + 1]?.kind === 'word' && /^(?:of|by|in|on|about|for|and)$/.test(wordAt(items, i + 1)!);
  if (before?.kind === 'mark') return !/^[,—–]$/.test(before.text);
  return before === undefined || !/^(?:he|she|it|also|who)$/.test(wordAt(items, i - 1) ?? '');
}

/** "says … and adds that": the subject of the verb before. */
function sharedSubject(items: readonly Item[], verb: number, before: Cue | undefined): Subject | undefined {
  let link = verb - 1;
  while (BETWEEN_SUBJECT_AND_VERB.has(wordAt(items, link) ?? '')) link--;
  const goesOn = /^(?:and|but)$/.test(wordAt(items, link) ?? '');
  return goesOn && before && before.takes !== 'according' && !before.inverted ? before.subject : undefined;
}

/** Where what a cue introduces ends: before the verb that shares its subject, or with the aside that it stands in. */
function limitOf(items: readonly Item[], cue: Cue, next: Cue | undefined): number {
  if (!next) return items.length;
  if (next.subject === cue.subject) {
    let link = next.at - 1;
    while (link > cue.after && !/^(?:and|but)$/.test(wordAt(items, link) ?? '')) link--;
    return link;
  }
  // "…, but Velm denied it": somebody else's clause begins.
  const link = next.subject.from - 1;
  if (link > cue.after && !next.inverted && /^(?:but|while|though|although|whereas)$/.test(wordAt(items, link) ?? ''))
    return markAt(items, link - 1) === ',' ? link - 1 : link;
  // "Oskarsdal, who announced that …, said"
  const isAside = next.subject.to <= cue.at && markAt(items, next.at - 1) === ',';
  return isAside ? next.at - 1 : items.length;
}

function according(items: readonly Item[], at: number): Cue[] {
  const end = phraseEnd(items, at + 2);
  if (end === at + 2) return [];
  // "according to the team's coach, Maria Oskarsdal, …"
  const isAside =
    markAt(items, end) === ',' &&
    items[end + 1]?.kind === 'name' &&
    (end + 2 === items.length || /^[,.]$/.test(markAt(items, end + 2) ?? ''));
  const to = isAside ? end + 2 : end;
  const subject = { from: at + 2, to };
  return [{ at, after: to, lemma: 'according to', takes: 'according', subject, inverted: true, limit: items.length }];
}
