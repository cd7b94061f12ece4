import type { Mention, ReadArticle, Span, Statement, StatementEntry } from '../model.ts';
import { oneLine } from '../text/view/index.ts';
import { perArticle } from './per-article.ts';
import { isName, sentenceAt } from './sentences.ts';

/** An editor's note that the text was not written in this language. */
const TRANSLATED = /translat/i;

/** The ledger of statements: each with who speaks, by the corpus's ids, what they are called, and whom it speaks of. */
export const statementsOf = (articles: readonly ReadArticle[]): StatementEntry[] => articles.flatMap(statementsIn);

const statementsIn = perArticle((read) => (read.statements ?? []).map((statement) => toEntry(read, statement)));

function toEntry(read: ReadArticle, statement: Statement): StatementEntry {
  const { article, mentions } = read;
  const { direct, content, cue, source, speaker, addressee, when, speakerRule, certainty } = statement;
  const words = (span: Span): string => oneLine(article.text.slice(span.start, span.end));
  const first = content[0]!;
  const who = speaker && speakerAt(mentions, speaker);
  const role = who === undefined ? undefined : roleOf(read, who, first.start);
  const said = when && mentions.find(({ kind, start }) => kind === 'date' && start === when.start);
  return {
    id: `${article.id}-q${first.start}`,
    article: article.id,
    sentence: (sentenceAt(article, first) ?? article.sentences[0]!).index,
    start: statement.start,
    end: statement.end,
    direct,
    content,
    text: content.map(words).join(' … '),
    ...(cue && { cue: cue.lemma }),
    ...(who !== undefined && { speaker: who }),
    ...(role !== undefined && { role }),
    ...(source && { source: words(source) }),
    speakerRule,
    ...(addressee && { addressee: words(addressee) }),
    ...(said?.kind === 'date' && said.edtf !== undefined && { said: said.edtf }),
    ...(article.published && { asOf: article.published.edtf }),
    about: aboutIn(mentions, content, who),
    certainty,
    ...(statement.correction !== undefined && { correction: statement.correction }),
    ...(statement.confirmed !== undefined && { confirmed: statement.confirmed }),
    translated: article.notes.some((note) => TRANSLATED.test(note)),
  };
}

/** The mention may have been joined with another name since the speaker was found. */
function speakerAt(mentions: readonly Mention[], { start, end, entity }: NonNullable<Statement['speaker']>): string {
  const mention = mentions.find((one) => one.start === start && one.end === end && one.kind !== 'date');
  return mention?.kind === 'reference' ? mention.refersTo : mention && isName(mention) ? mention.entity : entity;
}

/** What the article calls somebody, last before a place, or else first after it. */
function roleOf({ mentions }: ReadArticle, entity: string, before: number): string | undefined {
  const titled = mentions.filter(isName).filter((name) => name.entity === entity && name.role);
  const known = titled.findLast(({ start }) => start < before) ?? titled[0];
  return known && oneLine(known.role!.title);
}

/** The entities named within some stretches, but for the speaker. */
export function aboutIn(mentions: readonly Mention[], stretches: readonly Span[], speaker?: string): string[] {
  const inside = ({ start, end }: Span) => stretches.some((span) => span.start <= start && end <= span.end);
  const named = mentions.filter(isName).filter(inside);
  return [...new Set(named.map(({ entity }) => entity))].filter((entity) => entity !== speaker).sort();
}
