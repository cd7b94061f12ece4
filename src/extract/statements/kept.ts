import type { Statement } from '../../model.ts';

/** "said he expressed support": the same speaker within what he says is no second statement. */
export function withoutEchoes(found: readonly Statement[]): Statement[] {
  const isEcho = (one: Statement, other: Statement): boolean =>
    one !== other &&
    one.speaker?.entity === other.speaker?.entity &&
    one.cue !== undefined &&
    other.content.some(({ start, end }) => start <= one.cue!.start && one.cue!.end <= end);
  return found.filter((one, i) => !found.slice(Math.max(0, i - 4), i + 4).some((other) => isEcho(one, other)));
}

/** A stretch that ends within quotation marks takes in the mark that closes them. */
export function withMarks(statement: Statement, text: string): Statement {
  const content = statement.content.map((span) => {
    const words = text.slice(span.start, span.end);
    const open =
      (words.match(/“/g)?.length ?? 0) > (words.match(/”/g)?.length ?? 0) || (words.match(/"/g)?.length ?? 0) % 2 > 0;
    return open && /^["”]/.test(text.slice(span.end)) ? { start: span.start, end: span.end + 1 } : span;
  });
  return { ...statement, content, end: Math.max(statement.end, ...content.map(({ end }) => end)) };
}

/** A quotation that nobody is named for is kept where it is more than a word that somebody dwells on. */
export const isWorthKeeping = ({ speaker, cue, start, end }: Statement): boolean =>
  speaker !== undefined || cue !== undefined || end - start > LEAST_ALONE;
const LEAST_ALONE = 60;

/**
 * A quotation left open at the end of its paragraph is that of whoever speaks at the end of the next one, where nobody was
 * named before: "“First paragraph.¶“Second,” she said". `found` in order of the text.
 */
export function withLaterSpeakers(found: readonly Statement[], text: string): Statement[] {
  return found.reduceRight<Statement[]>((later, one) => {
    const [next] = later;
    const isOpen = one.direct && !one.speaker && !one.cue && !/["”]/.test(text[one.end - 1] ?? '');
    const goesOn = isOpen && next?.speaker && /^\s*["“]$/.test(text.slice(one.end, next.content[0]!.start));
    return [
      goesOn
        ? { ...one, speaker: next.speaker, speakerRule: 'goes on in the next paragraph, where the speaker is named' }
        : one,
      ...later,
    ];
  }, []);
}
