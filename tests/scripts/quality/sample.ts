/** Two lines of text with their annotation, and mentions to measure on them. */
import { comparerOf } from '../../../scripts/quality/comparer.ts';
import type { DateMention, Mention, NameMention } from '../../../src/model.ts';
import { place } from '../../gold/place.ts';
import { goldFile } from '../../gold/schema.ts';

const TEXT = 'Mayor Ada Quill left Paris in May.\nHer Parade begins now in Paris.';

const file = goldFile.parse({
  article: 'parade',
  published: { anchor: '2024-04-02' },
  entities: [
    { line: 1, kind: 'person', text: 'Ada Quill' },
    { line: 1, kind: 'place', text: 'Paris' },
    { line: 2, kind: 'event', text: 'Parade', optional: true },
    { line: 2, kind: 'place', text: 'Paris' },
  ],
  dates: [
    { line: 1, text: 'May', type: 'DATE', value: '2024-05', earliest: '2024-05-01', latest: '2024-05-31' },
    { line: 2, text: 'now', type: 'DATE', value: 'PRESENT_REF', optional: true },
  ],
  roles: [{ person: 'Ada Quill', title: 'Mayor', sentence: 'Mayor Ada' }],
  leftovers: [],
});

/** What does not fit: nothing. */
export const problems: string[] = [];
const gold = place(file, 'parade.yaml', TEXT, problems);
export const isNameOf = comparerOf(new Map([['Paris', ['City of Paris']]]));

/** The text with these mentions found in it. */
export function scored(...mentions: Mention[]) {
  return { gold, mentions };
}

/** A name on the first such words from an offset on. */
export function name(kind: NameMention['kind'], text: string, from = 0, entity = text): NameMention {
  const start = TEXT.indexOf(text, from);
  const id = `${kind}/${entity}`;
  return { kind, text, start, end: start + text.length, rule: 'test', certainty: 'stated', entity: id, name: entity };
}

/** A date on the last such words: the text begins with "Mayor". */
export function date(text: string, value: string, bounds: { earliest?: string; latest?: string } = {}): DateMention {
  const start = TEXT.lastIndexOf(text);
  const timex = { type: 'DATE', value } as const;
  const span = { text, start, end: start + text.length };
  return { kind: 'date', ...span, rule: 'test', certainty: 'stated', timex, explanation: 'test', ...bounds };
}
