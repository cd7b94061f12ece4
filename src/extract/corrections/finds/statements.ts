import type { Article, Find, Mention, NameMention, ReferenceMention, Span, Statement } from '../../../model.ts';
import { sameWords } from '../../../text/quotes.ts';
import { oneLine } from '../../../text/view/index.ts';
import type { Fault } from '../anchors.ts';
import { isOf } from '../edits.ts';
import type { Join } from '../everywhere.ts';
import { NOBODY, type Own } from '../own.ts';
import { stale, type Sort } from './each.ts';

/** What readers see as the way in which a speaker was found whom an editor has named. */
export const SPEAKER_RULE = 'named by an editor';

/** What an editor may say of a statement: that it is none, who speaks, and whether these are the very words. */
export function statementSort(
  { text }: Article,
  mentions: readonly Mention[],
  joins: ReadonlyMap<string, Join>,
): Sort<Statement> {
  return {
    noun: 'statement',
    meant: (all, words) => meantBy(all, words, text),
    toFind: (one) => statementFind(one, text, mentions),
    become: (one, own) => {
      const { correction } = own;
      if (correction.do !== 'set-statement') return {};
      const speaker = speakerOf(own, one, mentions, joins);
      if (speaker && 'fault' in speaker) return speaker;
      const now = withSpeaker({ ...one, direct: correction.direct ?? one.direct, correction: correction.id }, speaker);
      const isSame = now.direct === one.direct && (speaker === undefined || speaker.id === idOf(one, mentions));
      return isSame ? { fault: stale(described(one, mentions)) } : { now };
    },
  };
}

/** The statement that some words mean: what begins with them, else the innermost that has them. */
export function meantBy(all: readonly Statement[], words: Span, text: string): readonly Statement[] {
  const has = (span: Span): boolean => span.start <= words.start && words.end <= span.end;
  const around = all.filter((one) => one.content.some(has) || has(one));
  const same = around.filter(({ content }) => content.some((span) => sameWords(text, span, words)));
  if (same.length > 0) return same;
  const begun = around.filter(({ content }) => content[0]!.start === words.start);
  const within = around.filter(({ content }) => content.some(has));
  const best = begun.length > 0 ? begun : within.length > 0 ? within : around;
  const shortest = Math.min(...best.map(({ start, end }) => end - start));
  return best.filter(({ start, end }) => end - start === shortest);
}

export function statementFind(one: Statement, text: string, mentions: readonly Mention[]): Find {
  const { direct, content, rule, speaker } = one;
  const who = speaker && speakerAt(speaker, mentions);
  return {
    ...{ kind: 'statement', rule, direct, start: content[0]!.start, end: content[0]!.end },
    text: content.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … '),
    ...(speaker && { speaker: who ?? { id: speaker.entity, name: speaker.entity } }),
  };
}

/** Who speaks now; undefined where the correction does not say. */
function speakerOf(
  { correction, source }: Own,
  { content }: Statement,
  mentions: readonly Mention[],
  joins: ReadonlyMap<string, Join>,
): (Partial<NonNullable<Statement['speaker']>> & { readonly id: string }) | { readonly fault: Fault } | undefined {
  if (correction.do !== 'set-statement' || correction.speaker === undefined) return undefined;
  if (correction.speaker === NOBODY) return { id: NOBODY };
  const named = mentions.filter((one): one is NameMention => 'entity' in one && isOf(one, source ?? '', joins));
  const mention = named.findLast(({ end }) => end <= content[0]!.start) ?? named[0];
  if (!mention) return { fault: unnamed('speaker', correction.speaker) };
  const { start, end, entity } = mention;
  return { id: entity, start, end, entity };
}

function withSpeaker(one: Statement, speaker: ReturnType<typeof speakerOf>): Statement {
  if (!speaker || 'fault' in speaker) return one;
  const { speaker: _, ...rest } = one;
  const told = { ...rest, speakerRule: SPEAKER_RULE, certainty: 'stated' as const };
  const { entity, start, end } = speaker;
  return entity === undefined ? told : { ...told, speaker: { entity, start: start!, end: end! } };
}

const idOf = ({ speaker }: Statement, mentions: readonly Mention[]): string =>
  speaker ? (speakerAt(speaker, mentions)?.id ?? speaker.entity) : NOBODY;

/** Whom the mention names at which the speaker was found. */
function speakerAt(at: Span, mentions: readonly Mention[]): { readonly id: string; readonly name: string } | undefined {
  const is = (one: Mention): one is NameMention | ReferenceMention =>
    one.kind !== 'date' && one.start === at.start && one.end === at.end;
  const mention = mentions.find(is);
  return mention && { id: mention.kind === 'reference' ? mention.refersTo : mention.entity, name: mention.name };
}

const described = (one: Statement, mentions: readonly Mention[]): string =>
  `a statement of ${idOf(one, mentions)}, ${one.direct ? 'quoted' : 'reported'},`;

/** An entity that the article does not name. */
export const unnamed = (key: 'speaker' | 'entity', words: string): Fault => ({
  key,
  expected: 'somebody or something that the article names',
  found: `"${words}", whom it does not`,
  hint: 'correct the name; a name that the machine has missed comes first, by "do: add"',
  unknown: words,
});
