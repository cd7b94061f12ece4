import { sentenceAt } from '../analyze/sentences.ts';
import type {
  Article,
  Corpus,
  Corrected,
  Correction,
  DateMention,
  Entity,
  Mention,
  NameKind,
  ReadArticle,
} from '../model.ts';
import { writeOut } from './dates.ts';
import { nounOf } from './kinds.ts';
import type { Lookup } from './lookup.ts';
import { markedSentences, type MarkedSentence } from './sentences.ts';

/** How many sentences a correction that holds everywhere shows of each kind of change. */
const SHOWN = 3;

/** What a mention says, in words, with the page of what it names where there is one. */
export interface Said {
  /** "person", "date". */
  readonly kind: string;
  readonly name: string;
  readonly url?: string;
}

export interface CorrectedPlace {
  readonly article: Article;
  readonly sentence: MarkedSentence;
  readonly kind?: Entity['kind'];
}

/** The places where a correction has made the same of the same. */
export interface Change {
  /** What the machine had said; empty where nothing. */
  readonly was: readonly Said[];
  /** By which rules it had. */
  readonly rules: readonly string[];
  /** What holds; absent where nothing does. */
  readonly now?: Said;
  /** The first of them. */
  readonly places: readonly CorrectedPlace[];
  /** How many others there are, by article. */
  readonly more: readonly { readonly article: Article; readonly count: number }[];
}

export interface CorrectionView {
  readonly correction: Correction;
  /** What it says, as a sentence without its full stop. */
  readonly title: string;
  readonly changes: readonly Change[];
}

interface Done {
  readonly read: ReadArticle;
  readonly done: Corrected;
}

/** Every correction of the corpus with all that it has changed. */
export function correctionViews(corpus: Corpus, lookup: Lookup): CorrectionView[] {
  const all = corpus.articles.flatMap((read) => (read.corrected ?? []).map((done): Done => ({ read, done })));
  const byCorrection = Map.groupBy(all, ({ done }) => done.correction);
  return corpus.corrections.map((correction) => {
    const places = byCorrection.get(correction.id) ?? [];
    const changes = Map.groupBy(places, ({ done: { was, now } }) =>
      JSON.stringify([was.map(keyOf), now && keyOf(now)]),
    );
    return {
      correction,
      title: titleOf(correction, places[0]?.done),
      changes: [...changes.values()].map((same) => changeOf(same, lookup)),
    };
  });
}

function keyOf(mention: Mention): string {
  if ('entity' in mention) return `${mention.kind} ${mention.entity}`;
  return `${mention.kind} ${mention.text} ${mention.kind === 'date' ? valueOf(mention) : ''}`;
}

function changeOf(same: readonly Done[], lookup: Lookup): Change {
  const { was, now } = same[0]!.done;
  const rest = Map.groupBy(same.slice(SHOWN), ({ read }) => read.article);
  return {
    was: was.map((mention) => said(mention, lookup, now?.kind === 'date')),
    rules: [...new Set(same.flatMap(({ done }) => done.was.map(({ rule }) => rule)))],
    ...(now && { now: said(now, lookup, true) }),
    places: same.slice(0, SHOWN).flatMap(placeOf),
    more: [...rest].map(([article, { length }]) => ({ article, count: length })),
  };
}

function placeOf({ read, done: { start, end, now } }: Done): CorrectedPlace[] {
  const index = sentenceAt(read.article, { start, end })?.index;
  const sentence = index === undefined ? undefined : markedSentences(read, [{ start, end, sentence: index }])[0];
  if (!sentence) return [];
  return [{ article: read.article, sentence, ...(now && 'entity' in now && { kind: entityKind(now.kind) }) }];
}

const entityKind = (kind: NameKind): Entity['kind'] => (kind === 'system-class' ? 'system' : kind);

/** A date is told by its words, or by its value where an editor has set that. */
function said(mention: Mention, lookup: Lookup, isSet: boolean): Said {
  if (mention.kind === 'date') return { kind: 'date', name: isSet ? valueOf(mention) : mention.text };
  const id = mention.kind === 'reference' ? mention.refersTo : mention.entity;
  const url = lookup.entity(id)?.url;
  const kind = mention.kind === 'reference' ? 'words that stand for' : nounOf(mention.kind);
  return { kind, name: mention.name, ...(url && { url }) };
}

const valueOf = ({ edtf }: DateMention): string => (edtf ? writeOut(edtf) : 'without a day on the calendar');

/** "a person", "an event". */
const aKind = (kind: NameKind): string => `${/^[aeiou]/.test(nounOf(kind)) ? 'an' : 'a'} ${nounOf(kind)}`;

/** What a correction says, by what it has done. */
export function titleOf(correction: Correction, done: Corrected | undefined): string {
  const was = done?.was[0];
  const now = done?.now && 'entity' in done.now ? done.now : undefined;
  const before = was && 'entity' in was ? was.name : 'entity' in correction ? (correction.entity ?? '') : '';
  const words = `“${'quote' in correction ? correction.quote : before}”`;
  switch (correction.do) {
    case 'remove':
      return `${words} is ${was?.kind === 'date' ? 'not a date' : 'not a name'}`;
    case 'refuse':
      return `“${correction.words}” is never ${correction.kind ? aKind(correction.kind) : 'a name'}`;
    case 'set-date':
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
