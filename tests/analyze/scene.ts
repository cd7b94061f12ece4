import type { DateMention, Mention, NameMention, ReadArticle } from '../../src/model.ts';
import { article } from '../extract/sample.ts';

/** An article with mentions, as the analysis is given it. */
export function read(id: string, text: string, published: string | undefined, ...mentions: Mention[]): ReadArticle {
  return { article: { ...article(text, published), id }, mentions, sha256: '0'.repeat(64), file: `${id}.txt` };
}

/** A name where its words first stand in a text. */
export function name(
  text: string,
  words: string,
  entity: string,
  full = words,
  more: Partial<NameMention> = {},
): NameMention {
  const start = text.indexOf(words);
  const kind = entity.split('/')[0] as NameMention['kind'];
  return {
    kind,
    start,
    end: start + words.length,
    text: words,
    rule: 'test',
    certainty: 'stated',
    entity,
    name: full,
    ...more,
  };
}

/** A date where its words first stand in a text. */
export function date(text: string, words: string, edtf: string, earliest: string, latest: string): DateMention {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length, text: words };
  return {
    kind: 'date',
    ...span,
    rule: 'test',
    certainty: 'implied',
    timex: { type: 'DATE', value: edtf },
    edtf,
    earliest,
    latest,
    explanation: 'Because.',
  };
}
