import type { Corpus, Corrected, Mention } from '../../model.ts';
import { titleOf } from '../corrections-view.ts';
import { ARTICLE_ID, DAY, DIALECT, EDTF, ENTITY_ID, KINDS, OFFSETS, TEXT, list, orNull, record } from './parts.ts';

/** `data/corrections.json`: what editors hold against the machine, newest first, and all that it has changed. */
export function exportCorrections(corpus: Corpus) {
  const done = corpus.articles.flatMap(({ article, corrected = [] }) =>
    corrected.map((one) => ({ id: one.correction, change: toChange(article.id, article.text, one), one })),
  );
  const byId = Map.groupBy(done, ({ id }) => id);
  return corpus.corrections.map((correction) => {
    const { id, why, by, date } = correction;
    const changes = byId.get(id) ?? [];
    return {
      id,
      do: correction.do,
      what: titleOf(correction, changes[0]?.one),
      why,
      by: by ?? null,
      date: date ?? null,
      changes: changes.map(({ change }) => change),
    };
  });
}

function toChange(article: string, text: string, { start, end, was, now }: Corrected) {
  return {
    article,
    start,
    end,
    text: text.slice(start, end),
    was: was.map((mention) => ({ ...said(mention), rule: mention.rule })),
    now: now ? said(now) : null,
  };
}

function said(mention: Mention) {
  const { kind, start, end } = mention;
  const entity = 'entity' in mention ? mention.entity : mention.kind === 'reference' ? mention.refersTo : null;
  return { kind, start, end, entity, edtf: (mention.kind === 'date' && mention.edtf) || null };
}

const MENTION = {
  kind: { enum: [...KINDS, 'system-class', 'date', 'reference'] },
  ...OFFSETS,
  entity: orNull(ENTITY_ID),
  edtf: { ...orNull(EDTF), description: 'Of a date on the calendar.' },
};

/** Of `data/corrections.json`. */
export const CORRECTIONS_SCHEMA = {
  $schema: DIALECT,
  title: 'Corrections',
  description: 'Where editors have overruled the machine, newest first, undated ones last.',
  ...list(
    record({
      id: { ...TEXT, description: 'Its place on the page of corrections.' },
      do: { enum: ['remove', 'link', 'change-kind', 'set-date', 'add', 'rename', 'merge', 'split', 'refuse'] },
      what: { ...TEXT, description: 'What it says, in words.' },
      why: TEXT,
      by: orNull(TEXT),
      date: orNull(DAY),
      changes: {
        ...list(
          record({
            article: ARTICLE_ID,
            ...OFFSETS,
            text: TEXT,
            was: { ...list(record({ ...MENTION, rule: TEXT })), description: 'What the machine had found there.' },
            now: { ...orNull(record(MENTION)), description: 'What holds; null where nothing does.' },
          }),
        ),
        minItems: 1,
      },
    }),
  ),
};
