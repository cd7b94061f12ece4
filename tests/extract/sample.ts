import type { Article, Block, Catalogue, CatalogueEntry, NameMention } from '../../src/model.ts';
import { findMentions } from '../../src/extract/index.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { slug } from '../../src/text/slug.ts';

/** An article of the given text, every line a paragraph. */
export function article(text: string, published?: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }): Block => ({
    start: index,
    end: index + line.length,
    role: 'paragraph',
    rule: 'line',
  }));
  const spans = blocks.flatMap((block, i) => sentencesOf(text, block).map((span) => ({ ...span, block: i })));
  const anchored = published && {
    published: {
      edtf: published,
      earliest: published,
      latest: published,
      anchor: published,
      basis: 'given by the test',
      certainty: 'stated' as const,
      from: 'argument' as const,
    },
  };
  return {
    id: 'sample',
    text,
    title: 'Sample',
    titleFrom: 'opening',
    blocks,
    sentences: spans.map((span, index) => ({ ...span, index })),
    language: 'en',
    notes: [],
    inferred: [],
    ...anchored,
  };
}

type Given = Partial<CatalogueEntry> & Pick<CatalogueEntry, 'kind' | 'name'>;

export function catalogue(...given: readonly Given[]): Catalogue {
  return {
    entries: given.map((entry) => ({ id: `${entry.kind}/${slug(entry.name)}`, aliases: [], cued: [], ...entry })),
  };
}

/** A few entities that the tests' sentences need; no test relies on a name in it being found by general rules. */
export const WORLD = catalogue(
  { kind: 'organization', name: 'NATO', aliases: ['North Atlantic Treaty Organization'], cued: ['Alliance'] },
  { kind: 'place', name: 'Russia', demonyms: ['Russian'] },
  { kind: 'place', name: 'Netherlands', demonyms: ['Dutch'] },
  { kind: 'place', name: 'South Korea', demonyms: ['South Korean'] },
  { kind: 'place', name: 'United States', aliases: ['US', 'U.S.'], demonyms: ['American'] },
  { kind: 'place', name: 'Georgia', nameNeedsCue: true },
  { kind: 'place', name: 'Poland', demonyms: ['Polish'] },
  { kind: 'system', name: 'Patriot', cued: [], nameNeedsCue: true },
  { kind: 'system', name: 'S-400 Triumf', aliases: ['S-400'] },
  { kind: 'system', name: 'drone', class: true, aliases: ['drones', 'unmanned aircraft'] },
  { kind: 'person', name: 'Vladimir Putin' },
  { kind: 'event', name: '2022 Madrid summit', aliases: ['NATO summit in Madrid', 'Madrid summit'] },
  { kind: 'place', name: 'Madrid' },
);

/** What was found, as "kind text" lines in the text's order. */
export function found(text: string, known: Catalogue = WORLD): string[] {
  return names(text, known).map(({ kind, text: words }) => `${kind} ${words}`);
}

export function names(text: string, known: Catalogue = WORLD): NameMention[] {
  return findMentions(article(text), known).filter((mention): mention is NameMention => 'entity' in mention);
}

/** Only the mentions of one kind, as text. */
export function foundOf(kind: NameMention['kind'], text: string, known: Catalogue = WORLD): string[] {
  return names(text, known).flatMap((mention) => (mention.kind === kind ? [mention.text] : []));
}
