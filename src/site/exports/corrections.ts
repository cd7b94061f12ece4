import { whoIn } from '../../extract/corrections/finds/who.ts';
import type { Corpus, Corrected, Find } from '../../model.ts';
import { titleOf } from '../correction-titles.ts';
import { ARTICLE_ID, DAY, DIALECT, EDTF, ENTITY_ID, KINDS, OFFSETS, TEXT, list, orNull, record } from './parts.ts';

/** `data/corrections.json`: what editors hold against the machine, newest first, and all that it has changed. */
export function exportCorrections(corpus: Corpus) {
  const done = corpus.articles.flatMap(({ article, corrected = [] }) =>
    corrected.map((one) => ({ id: one.correction, change: toChange(article.id, article.text, one), one })),
  );
  const byId = Map.groupBy(done, ({ id }) => id);
  const confirmed = corpus.articles.flatMap(({ article, confirmed: all = [] }) =>
    all.map(({ correction, start, end, what }) => ({
      id: correction,
      place: { ...{ article: article.id, start, end, text: article.text.slice(start, end) }, ...{ what: said(what) } },
    })),
  );
  const sure = Map.groupBy(confirmed, ({ id }) => id);
  return corpus.corrections.map((correction) => {
    const { id, why, by, date } = correction;
    const changes = byId.get(id) ?? [];
    const places = sure.get(id) ?? [];
    return {
      id,
      do: correction.do,
      what: titleOf(correction, changes[0]?.one),
      why,
      by: by ?? null,
      date: date ?? null,
      changes: changes.map(({ change }) => change),
      ...(places.length > 0 && { confirms: places.map(({ place }) => place) }),
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

function said(find: Find) {
  const { kind, start, end } = find;
  return {
    kind,
    start,
    end,
    entity: whoIn(find)?.id ?? null,
    edtf: (find.kind === 'date' && find.edtf) || null,
    ...more(find),
  };
}

function more(find: Find): object {
  if (find.kind === 'statement') return { direct: find.direct };
  if (find.kind !== 'figure') return {};
  const { value, high, unit, of } = find;
  return { value, ...(high !== undefined && { high }), unit, of };
}

const MENTION = {
  kind: { enum: [...KINDS, 'system-class', 'date', 'reference', 'statement', 'figure', 'role'] },
  ...OFFSETS,
  entity: { ...orNull(ENTITY_ID), description: 'What a name names, who makes a statement, whose role it is.' },
  edtf: { ...orNull(EDTF), description: 'Of a date on the calendar.' },
  direct: { type: 'boolean', description: 'Of a statement: whether the text gives the very words.' },
  value: { type: 'number', description: 'Of a figure, as in figures.json.' },
  high: { type: 'number' },
  unit: TEXT,
  of: { type: 'string' },
};
/** Those that only some kinds have. */
const OF_SOME = ['direct', 'value', 'high', 'unit', 'of'];

const ACTS = [
  ...['remove', 'link', 'change-kind', 'set-date', 'add-date', 'add', 'remove-statement', 'set-statement'],
  ...[
    'remove-figure',
    'set-figure',
    'remove-role',
    'set-role',
    'confirm',
    'apart',
    'rename',
    'merge',
    'split',
    'refuse',
  ],
];

/** Of `data/corrections.json`. */
export const CORRECTIONS_SCHEMA = {
  $schema: DIALECT,
  title: 'Corrections',
  description: 'Where editors have overruled the machine, newest first, undated ones last.',
  ...list(
    record(
      {
        id: { ...TEXT, description: 'Its place on the page of corrections.' },
        do: { enum: ACTS },
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
              was: {
                ...list(record({ ...MENTION, rule: TEXT }, OF_SOME)),
                description: 'What the machine had found there.',
              },
              now: { ...orNull(record(MENTION, OF_SOME)), description: 'What holds; null where nothing does.' },
            }),
          ),
          description: 'Empty for a confirmation.',
        },
        confirms: {
          ...list(record({ article: ARTICLE_ID, ...OFFSETS, text: TEXT, what: record(MENTION, OF_SOME) })),
          minItems: 1,
          description: 'What an editor has checked and found right.',
        },
      },
      ['confirms'],
    ),
  ),
};
