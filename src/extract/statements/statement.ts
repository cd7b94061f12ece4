import type { DateMention, Span, Statement } from '../../model.ts';
import type { Cue } from './cue.ts';
import type { Direct } from './direct.ts';
import { addresseeOf } from './frame.ts';
import type { Item, Named } from './item.ts';
import { entityOf, type LastSpeaker, type Speaker } from './speaker.ts';

/** A quotation right after somebody's words is theirs as well. */
export function withoutCue({ quotes }: Direct, last: LastSpeaker | undefined, block: number): Statement {
  const goesOn = last && last.ago <= 1 && (last.block === block || last.isOpen);
  return {
    start: quotes[0]!.start,
    end: quotes.at(-1)!.end,
    direct: true,
    content: quotes.map(({ inner }) => inner),
    ...(goesOn && { speaker: placeOf(last.mention) }),
    speakerRule: goesOn ? 'goes on after the speaker’s words' : 'nobody is named',
    rule: 'quotation without a cue',
    certainty: 'implied',
  };
}

export function toStatement(
  items: readonly Item[],
  cue: Cue,
  speaker: Speaker,
  content: readonly Span[],
  direct: boolean,
  when: DateMention | undefined,
): Statement {
  const [source, verb] = [spanOf(items, cue.subject.from, cue.subject.to), spanOf(items, cue.at, cue.at + 1)];
  const addressee = addresseeOf(items, cue);
  const all = [source, verb, ...content];
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    direct,
    content,
    cue: { ...verb, lemma: cue.lemma },
    source,
    ...(speaker.mention && { speaker: placeOf(speaker.mention) }),
    speakerRule: speaker.rule,
    ...(addressee && { addressee }),
    ...(when && { when: { start: when.start, end: when.end } }),
    rule: direct ? 'quotation' : 'reported speech',
    certainty: speaker.certainty,
  };
}

const spanOf = (items: readonly Item[], from: number, to: number): Span => ({
  start: items[from]!.start,
  end: items[to - 1]!.end,
});

const placeOf = (mention: Named): NonNullable<Statement['speaker']> => ({
  start: mention.start,
  end: mention.end,
  entity: entityOf(mention),
});
