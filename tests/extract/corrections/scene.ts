import assert from 'node:assert/strict';
import { correctCorpus } from '../../../src/extract/corrections/corpus.ts';
import { correctMentions, prepare, type Outcome, type Prepared } from '../../../src/extract/corrections/index.ts';
import type {
  Article,
  Catalogue,
  Correction,
  DateMention,
  Find,
  Mention,
  NameKind,
  NameMention,
  ReferenceMention,
} from '../../../src/model.ts';
import { parseCorrections } from '../../../src/read/corrections.ts';
import { slug } from '../../../src/text/slug.ts';
import { article as paragraphs, catalogue } from '../sample.ts';

/** Entities that the corrections of the tests may name. */
export const KNOWN = catalogue(
  { kind: 'place', name: 'Georgia' },
  { kind: 'place', name: 'Georgia (US state)', cued: ['Georgia', 'Peach State'] },
  { kind: 'system', name: 'MIM-104 Patriot', cued: ['Patriot'] },
  { kind: 'person', name: 'Anneli Vahtra', aliases: ['A. Vahtra'] },
  { kind: 'person', name: 'Ebbo Zarn', aliases: ['Zarn'] },
  { kind: 'organization', name: 'Zarn Works', aliases: ['Zarn'] },
  { kind: 'system', name: 'drone', class: true, aliases: ['drones'] },
);

/**
 * What the machine is to have found, in the order of the text: "kind words", "kind words = name", "date words",
 * "reference words = id". One that lies within the one before begins with a space.
 */
export function foundIn(text: string, lines: readonly string[]): Mention[] {
  let [outer, reached] = [0, 0];
  return lines
    .map((line): Mention => {
      const [, inside = '', kind = '', words = '', name = words] = /^( ?)(\S+) (.+?)(?: = (.+))?$/.exec(line) ?? [];
      const start = text.indexOf(words, inside ? outer : reached);
      assert.ok(start >= 0, `the text has no "${words}" there`);
      [outer, reached] = inside ? [outer, reached] : [start, start + words.length];
      const base = { start, end: start + words.length, text: words, rule: 'the machine', certainty: 'stated' } as const;
      if (kind === 'date') return dateOf(base);
      if (kind === 'reference') return { ...base, kind, refersTo: name, name } satisfies ReferenceMention;
      const found = kind as NameKind;
      const entity = `${found === 'system-class' ? 'system' : found}/${slug(name)}`;
      return { ...base, kind: found, entity, name, ...(name === words ? {} : { form: 'short' as const }) };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const dateOf = (base: Pick<DateMention, 'start' | 'end' | 'text' | 'rule' | 'certainty'>): DateMention => ({
  ...base,
  kind: 'date',
  timex: { type: 'DATE', value: '2025-06' },
  explanation: 'given by the test',
});

/** Corrections in the words of an editor, without their reasons; all of them are well written. */
export function corrections(yaml: string): readonly Correction[] {
  const withReasons = yaml.replace(/^- do: .*$/gm, '$&\n  why: the test');
  const { corrections: read, errors } = parseCorrections(new TextEncoder().encode(withReasons));
  assert.deepEqual(errors, []);
  return read;
}

export interface Scene extends Outcome {
  readonly article: Article;
  readonly found: readonly Mention[];
  readonly corrections: readonly Correction[];
  readonly prepared: Prepared;
  /** "kind words -> entity" of each mention as it holds; dates without an entity. */
  readonly lines: readonly string[];
}

/** What becomes of an article called "sample" by these corrections; names of other articles are not to be had. */
export function scene(text: string, found: readonly string[], yaml: string, known: Catalogue = KNOWN): Scene {
  const article = paragraphs(text);
  const read = corrections(yaml);
  const machine = foundIn(text, found);
  const prepared = prepare(read, known);
  const outcome = correctMentions(article, machine, prepared);
  return { article, found: machine, corrections: read, prepared, ...outcome, lines: outcome.mentions.map(lineOf) };
}

export const lineOf = (mention: Find): string =>
  `${mention.kind} ${mention.text.replace(/\s+/g, ' ')}${
    'entity' in mention ? ` -> ${mention.entity}` : mention.kind === 'reference' ? ` -> ${mention.refersTo}` : ''
  }`;

export const names = (mentions: readonly Mention[]): NameMention[] =>
  mentions.filter((mention): mention is NameMention => 'entity' in mention);

/** Everything that is wrong with corrections of a corpus of such articles, as "path: expected; found; hint". */
export function problems(
  texts: Readonly<Record<string, readonly [text: string, ...found: string[]]>>,
  yaml: string,
  known: Catalogue = KNOWN,
): string[] {
  const articles = Object.entries(texts).map(([id, [text, ...found]]) => ({
    article: { ...paragraphs(text), id },
    found: foundIn(text, found),
  }));
  return correctCorpus(articles, prepare(corrections(yaml), known), true).problems.map(
    ({ correction, path, expected, found, hint, other }) =>
      `${correction} ${path.join('.')}: ${expected}; ${found}${other ? ` ${other}` : ''}; ${hint}`,
  );
}
