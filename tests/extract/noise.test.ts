/**
 * Whatever noise lies over a text, the same is found in the same places as in the clean one; exactly the same, also
 * for noise that readers see.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findMentions } from '../../src/extract/index.ts';
import { ingest, type GivenFacts } from '../../src/ingest/index.ts';
import type { Article, Catalogue, Mention, Span } from '../../src/model.ts';
import { readContent } from '../../src/read/content.ts';
import { edited } from '../../src/text/view/view.ts';
import { loadExtra, loadFive } from '../gold/load.ts';
import { randomFrom, SEEN, UNSEEN, type Noise } from './noises.ts';
import { article, catalogue as catalogueOf, WORLD } from './sample.ts';

const { catalogue } = readContent(`${import.meta.dirname}/../..`);

/** The five articles and the further texts, with their day of publication. */
const texts = [...loadFive(), ...loadExtra()].map(({ id, text, published }) => {
  const day = published.anchor ?? published.earliest;
  const facts: GivenFacts = day === undefined ? {} : { published: { edtf: day } };
  const clean = ingest({ id, text, sidecar: facts });
  return { clean, facts, found: findMentions(clean, catalogue) };
});

/** What a mention says, with the place in the clean text. A role or name keeps the apostrophe that is printed. */
function said(mention: Mention, toClean: (span: Span) => Span): string {
  const { start, end } = toClean(mention);
  const place = `${start}-${end} ${mention.kind} ${mention.rule}`;
  if (mention.kind === 'date') {
    const { timex, edtf, earliest, latest, leftover } = mention;
    return `${place} ${JSON.stringify({ timex, edtf, earliest, latest, leftover })}`;
  }
  if (mention.kind === 'reference') return `${place} ${mention.refersTo}`;
  const { entity, name, form, role } = mention;
  const at = role && toClean(role);
  const facts = { entity, name, form, role: role?.title, from: at?.start, to: at?.end };
  return `${place} ${JSON.stringify(facts)}`.replaceAll('’', "'");
}

function assertSame(noise: Noise): void {
  let changed = 0;
  for (const [i, { clean, facts, found }] of texts.entries()) {
    const noisy = edited(clean.text, noise(clean.text, randomFrom(i + 1)));
    const read = ingest({ id: clean.id, text: noisy.text, sidecar: facts });
    const mentions = findMentions(read, catalogue);
    changed += noisy.text === clean.text ? 0 : 1;
    assertVerbatim(read, noisy.text, mentions);
    assert.deepEqual(
      mentions.map((mention) => said(mention, noisy.toSource)),
      found.map((mention) => said(mention, (span) => span)),
      clean.id,
    );
    assert.deepEqual(
      read.blocks.map(({ role, rule, leftover }) => [role, rule, leftover]),
      clean.blocks.map(({ role, rule, leftover }) => [role, rule, leftover]),
    );
    assert.equal(read.sentences.length, clean.sentences.length);
  }
  assert.ok(changed > 0, 'the noise changes some text');
}

function assertVerbatim(read: Article, text: string, mentions: readonly Mention[]): void {
  assert.equal(read.text, text);
  for (const { start, end, text: words } of mentions) assert.equal(text.slice(start, end), words);
}

describe('as in the clean text, where a reader sees no difference:', () => {
  for (const [name, noise] of Object.entries(UNSEEN)) it(name, () => assertSame(noise));

  it('the title reads the same', () => {
    for (const [name, noise] of Object.entries(UNSEEN))
      for (const [i, { clean, facts }] of texts.entries()) {
        const { text } = edited(clean.text, noise(clean.text, randomFrom(i + 1)));
        assert.equal(ingest({ id: clean.id, text, sidecar: facts }).title, clean.title, name);
      }
  });
});

describe('as in the clean text, where a reader reads over the difference:', () => {
  for (const [name, noise] of Object.entries(SEEN)) it(name, () => assertSame(noise));
});

/** What is found, as "kind text entity" or "date text value". */
function found(text: string, known: Catalogue = WORLD): string[] {
  return findMentions(article(text, '2025-06-20'), known).map((mention) =>
    mention.kind === 'date'
      ? `date ${mention.text} ${mention.timex.value}`
      : `${mention.kind} ${mention.text} ${'entity' in mention ? mention.entity : mention.refersTo} ${mention.name}`,
  );
}

describe('a noisy name or date is found as it stands, under the name and value of the clean form:', () => {
  const known = catalogueOf({ kind: 'place', name: 'Finland' }, { kind: 'system', name: 'Iskander-M' });
  const cases: readonly (readonly [string, Catalogue, ...string[]])[] = [
    ['Spokesman Jens Stol\u00adtenberg left.', WORLD, 'person Jens Stol\u00adtenberg person/jens-stoltenberg Jens Stoltenberg'], // prettier-ignore
    ['President Zelen\u200bsky\u200e said so.', WORLD, 'person Zelen\u200bsky person/zelensky Zelensky'],
    ['\u2067NATO\u2069 agreed.', WORLD, 'organization NATO organization/nato NATO'],
    ['Troops left ﬁnland and Finland.', known, 'place Finland place/finland Finland'],
    ['The Iskander\u2011M missile flew.', known, 'system Iskander\u2011M system/iskander-m Iskander-M'],
    ['The Iskander -M missile flew.', known, 'system Iskander -M system/iskander-m Iskander-M'],
    ['They bought F\u221216 jets.', WORLD, 'system F\u221216 system/f-16 F-16'],
    ['They fired the B -52 bombers.', WORLD, 'system B -52 system/b-52 B-52'],
    ['It met on 24\u00a0June\u202f2025.', WORLD, 'date 24\u00a0June\u202f2025 2025-06-24'],
    ['It meets on 22\u201024 June.', WORLD, 'date 22\u201024 June 2025-06-22/2025-06-24'],
    ['It met on 24 June,2025.', WORLD, 'date 24 June,2025 2025-06-24'],
    ['Minister Itamar Ben- Gvir spoke.', WORLD, 'person Itamar Ben- Gvir person/itamar-ben-gvir Itamar Ben-Gvir'],
    ['NATO , Russia .', WORLD, 'organization NATO organization/nato NATO', 'place Russia place/russia Russia'],
  ];
  for (const [text, catalogue, ...expected] of cases)
    it(text, () => assert.deepEqual(found(text, catalogue).filter((line) => !line.startsWith('system-class')), expected)); // prettier-ignore
});
