import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findDated } from '../../../src/extract/dated.ts';
import { changesBetween, touchedBy } from '../../../src/extract/known/touched.ts';
import { ingest } from '../../../src/ingest/index.ts';
import type { Catalogue, CatalogueEntry, EntityKind } from '../../../src/model.ts';

const entry = (kind: EntityKind, name: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  id: `${kind}/${name.toLowerCase().replace(/\W+/g, '-')}`,
  ...{ kind, name, aliases: [], cued: [] },
  ...more,
});

const ENTRIES: readonly CatalogueEntry[] = [
  entry('person', 'Mara Vahtra', { offices: [{ title: 'President of Latvia', from: '2021-05', to: '2023-07' }] }),
  entry('person', 'Juris Kalnins', { aliases: ['J. Kalnins'] }),
  entry('system', 'S-400', { aliases: ['S-400 Triumf', 'SA-21'] }),
  entry('system', 'Patriot', { cued: ['Patriot'], nameNeedsCue: true, aliases: ['MIM-104 Patriot'] }),
  entry('system', 'drone', { class: true, aliases: ['unmanned aerial vehicle', 'drones'] }),
  entry('place', 'Latvia', { type: 'country', country: 'LV', demonyms: ['Latvian'] }),
  entry('place', 'Riga', { country: 'LV', population: 600_000 }),
  entry('place', 'Paris', { country: 'FR', population: 2_000_000 }),
  // Of two that a text may mean alike, the first is meant.
  entry('place', 'Old Daugavpils', { aliases: ['Daugavpils'] }),
  entry('place', 'New Daugavpils', { aliases: ['Daugavpils'] }),
  entry('organization', 'Baltic Air Command', { aliases: ['BAC'] }),
  entry('organization', 'Time', { type: 'company' }),
  entry('event', 'Madrid summit', { when: '2022-06-28/2022-06-30', where: 'Madrid' }),
];

const TEXTS = [
  'Vahtra in Riga\n\nPresident Vahtra met General Juris Kalnins in Riga on Thursday, two weeks after the Madrid summit. “We need the Patriot,” Vahtra said.\n',
  'Air defence\n\nThe Latvian army ordered two S400s and 30 drones. The Patriot battery near Paris, Latvia, belongs to the Baltic Air Command (BAC). BAC declined to comment.\n',
  'Quiet day\n\nNothing was said in Vilnius yesterday. Time reported that Kalnins, a farmer, sold the MIM-104 Patriot to nobody. It was 3 May 2023.\n',
  'Company\n\nZorvex Qualm of Orlowa Systems spoke in São Tomé. The unmanned aerial vehicle of the Ministry of Wind crossed the border near Daugavpils.\n',
];
const WORDS = TEXTS.flatMap((text) => text.split(/[\s,.“”()]+/)).filter((word) => word !== '');
const articles = TEXTS.map((text, i) => ingest({ id: `text-${i}`, text, sidecar: undefined, published: undefined }));

/** One to three words that stand side by side in a text, or nowhere. */
const words = fc
  .tuple(fc.nat(WORDS.length - 1), fc.integer({ min: 1, max: 3 }), fc.boolean())
  .map(([at, count, here]) => [...WORDS.slice(at, at + count), ...(here ? [] : ['Elsewhere'])].join(' '));
const kinds = fc.constantFrom<EntityKind>('person', 'system', 'place', 'organization', 'event');
const details = fc.constantFrom<Partial<CatalogueEntry>>(
  { country: 'LV' },
  { type: 'country' },
  { population: 9_000_000 },
  { when: '2022-09-01' },
  { offices: [{ title: 'President of Latvia', from: '2019' }] },
  { class: true },
  { description: 'No more than that.' },
);

type Edit = (entries: readonly CatalogueEntry[]) => readonly CatalogueEntry[];
const at = fc.nat(1000);
const changing = (change: (one: CatalogueEntry, word: string) => CatalogueEntry) =>
  fc.tuple(at, words).map(
    ([i, word]): Edit =>
      (all) =>
        all.map((one, k) => (k === i % all.length ? change(one, word) : one)),
  );
const edits: fc.Arbitrary<Edit> = fc.oneof(
  changing((one, word) => ({ ...one, aliases: [...one.aliases, word] })),
  changing((one, word) => ({ ...one, cued: [...one.cued, word] })),
  changing((one, word) => ({ ...one, demonyms: [word] })),
  changing((one) => ({ ...one, aliases: [], cued: [] })),
  changing((one, word) => ({ ...entry(one.kind, word), ...(one.when ? { when: one.when } : {}) })),
  fc.tuple(at, details).map(
    ([i, more]): Edit =>
      (all) =>
        all.map((one, k) => (k === i % all.length ? { ...one, ...more } : one)),
  ),
  fc.tuple(at, kinds, words, details).map(
    ([i, kind, word, more]): Edit =>
      (all) =>
        all.toSpliced(i % all.length, 0, entry(kind, word, more)),
  ),
  at.map(
    (i): Edit =>
      (all) =>
        all.toSpliced(i % all.length, 1),
  ),
  at.map((i): Edit => (all) => [...all.slice(i % all.length), ...all.slice(0, i % all.length)]),
);

/** As a catalogue has it: one entry for each id. */
const catalogueOf = (entries: readonly CatalogueEntry[]): Catalogue => ({
  entries: [...new Map(entries.map((one) => [one.id, one])).values()],
});

describe('touchedBy', () => {
  it('spares no article in which an edit of the catalogue changes what is found', () => {
    let spared = 0;
    const holds = fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (some) => {
      const former = catalogueOf(ENTRIES);
      const next = catalogueOf(some.reduce((entries, edit) => edit(entries), ENTRIES));
      const isTouched = touchedBy(changesBetween(former, next));
      for (const article of articles) {
        const found = findDated(article, former);
        if (isTouched(found.article, found.mentions)) continue;
        spared += 1;
        assert.deepEqual(findDated(article, next), found);
      }
    });
    fc.assert(holds, { numRuns: 300, seed: 1 });
    assert.ok(spared > 300, `${spared} spared`);
  });

  it('takes an entry that is written again as it was for no change', () => {
    const again = structuredClone(ENTRIES) as readonly CatalogueEntry[];
    const changes = changesBetween({ entries: ENTRIES }, { entries: again });
    assert.equal(changes.ids.size, 0);
    assert.ok(articles.every((article) => !touchedBy(changes)(article, [])));
  });

  it('spares articles without the words of an entry that is new', () => {
    const next = { entries: [...ENTRIES, entry('system', 'Zorvex Qualm'), entry('place', 'Ministry of Rain')] };
    const isTouched = touchedBy(changesBetween({ entries: ENTRIES }, next));
    assert.deepEqual(
      articles.map((article) => isTouched(article, [])),
      [false, false, false, true],
    );
  });
});
