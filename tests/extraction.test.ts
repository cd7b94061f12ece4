import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assemble } from '../src/assemble.ts';
import { extractBatch, toBatches } from '../src/batch/batch.ts';
import { harvest } from '../src/batch/harvest.ts';
import { knownAfter } from '../src/extraction-kept.ts';
import { extractCorpus, extractorOf, undertake, type Undertaking } from '../src/extraction.ts';
import { ingest } from '../src/ingest/index.ts';
import type { Mention } from '../src/model.ts';
import { errorLine, isContentError } from '../src/read/errors.ts';
import { project } from './read/project.ts';

const ONE = 'A first headline\n\nPresident Ada Lovelace went to Riga. Then Lovelace spoke in Riga.\n';
const TWO = 'A second headline\n\nNothing was said by President Peeter Orrum in Vilnius.\n';

const files = (corrections: string, more: Readonly<Record<string, string>> = {}): string =>
  project({
    'content/articles/one.txt': ONE,
    'content/articles/two.txt': TWO,
    'content/corrections.yaml': corrections,
    ...more,
  });

const names = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap((mention) => ('entity' in mention ? [`${mention.text} -> ${mention.entity}`] : []));

const idsOf = ({ todo }: Undertaking): string[] => todo.map(({ id }) => id);

/** Everything that is wrong, a line each. */
function errorsOf(make: () => unknown): string[] {
  try {
    make();
  } catch (error) {
    if (isContentError(error)) return error.errors.map(errorLine);
    throw error;
  }
  return [];
}

const REMOVE = '- do: remove\n  article: one\n  quote: Ada Lovelace\n  why: the test\n';
const RENAME = '- do: rename\n  entity: person/peeter-orrum\n  name: Peeter Orrumson\n  why: the test\n';

describe('extractCorpus', () => {
  it('finds what the machine finds where nobody has corrected it', () => {
    const [one, two] = extractCorpus(files('')).articles;
    assert.deepEqual(names(one!.mentions), [
      'Ada Lovelace -> person/ada-lovelace',
      'Riga -> place/riga',
      'Lovelace -> person/ada-lovelace',
      'Riga -> place/riga',
    ]);
    assert.deepEqual([one!.corrected, one!.mentions === one!.found], [[], true]);
    assert.deepEqual(names(two!.mentions), ['Peeter Orrum -> person/peeter-orrum', 'Vilnius -> place/vilnius']);
  });

  it('corrects each article by its own corrections and by those for all', () => {
    const { articles, corrections } = extractCorpus(files(REMOVE + RENAME));
    assert.deepEqual(
      corrections.map(({ id }) => id),
      ['remove-one-ada-lovelace', 'rename-person-peeter-orrum'],
    );
    assert.deepEqual(names(articles[0]!.mentions).slice(0, 2), [
      'Riga -> place/riga',
      'Lovelace -> person/ada-lovelace',
    ]);
    assert.deepEqual(names(articles[1]!.mentions)[0], 'Peeter Orrum -> person/peeter-orrumson');
    assert.equal(names(articles[1]!.found)[0], 'Peeter Orrum -> person/peeter-orrum');
  });

  it('takes what the machine has found before', () => {
    const root = files(REMOVE);
    const first = undertake(root);
    assert.deepEqual(idsOf(first), ['one', 'two']);
    const [batch] = toBatches(first.todo);
    const harvested = harvest();
    harvested.take(batch!, extractBatch(batch!, first.content.catalogue));
    const again = undertake(root, () => [knownAfter(first, harvested)]);
    assert.deepEqual(idsOf(again), []);
    const [one, two] = again.finish(harvest()).articles;
    const [key] = harvested.extracts.keys();
    assert.equal(one!.found, harvested.extracts.get(key!)!.mentions);
    assert.equal(one!.mentions.length, one!.found.length - 1);
    assert.deepEqual([one, two], extractCorpus(root).articles);
  });

  it('fails with the line of a correction that changes nothing any more', () => {
    const stale =
      '# comment\n- do: link\n  article: one\n  quote: Lovelace\n  before: Then\n  entity: Ada Lovelace\n  why: the test\n';
    assert.deepEqual(
      errorsOf(() => extractCorpus(files(`\n${stale}`))),
      [
        'content/corrections.yaml:5: expected words about which the machine is wrong; found "Lovelace", the person person/ada-lovelace already; remove the correction',
      ],
    );
  });

  it('gathers everything that is wrong, in all files, with lines and what may be meant', () => {
    const yaml = [
      REMOVE.replace('one', 'on'),
      REMOVE.replace('Ada Lovelace', 'Riga'),
      '- do: refuse\n  words: Lovelace\n',
      REMOVE,
      REMOVE.replace('remove', 'change-kind').replace('  why', '  kind: organization\n  why'),
      '- do: add\n  article: two\n  quote: said\n  kind: person\n  entity: Peeter Orum\n  why: the test\n',
      '- do: merge\n  entity: person/peter-orrum\n  into: Riga\n  why: the test\n',
    ].join('');
    const errors = errorsOf(() => extractCorpus(files(yaml)));
    const patterns = [
      /^content\/corrections\.yaml:2: expected the name of a file of content\/articles.*; found "on"; .*\(did you mean "one"\?\)$/,
      /:7: expected words that occur once .*; found "Riga" 2 times: \(1\) before: 'to'; \(2\) before: 'in'; copy/,
      /:9: expected a key "why"/,
      /:17: expected one correction of the same thing; found another one on line 11; keep/,
      /:24: expected an entity that the catalogue or an article names; found "Peeter Orum".*\(did you mean "Peeter Orrum"\?\)/,
      /:27: expected an entity that the machine finds .*; found "person\/peter-orrum".*\(did you mean "person\/peeter-orrum"\?\)/,
    ];
    assert.equal(errors.length, patterns.length, errors.join('\n'));
    patterns.forEach((pattern, i) => assert.match(errors[i]!, pattern));
  });

  it('does not complain of corrections where only the rest of the content is wrong', () => {
    const yaml = REMOVE + RENAME;
    const broken = files(yaml, { 'content/articles/two.txt': '', 'content/articles/one.yaml': 'titel: x' });
    const errors = errorsOf(() => extractCorpus(broken));
    assert.equal(errors.length, 2, errors.join('\n'));
    assert.ok(errors.every((line) => line.startsWith('content/articles/')));
    const own = '- do: add\n  article: two\n  quote: said\n  entity: person/peeter-velm\n  why: the test\n';
    const catalogue = { 'content/entities/people.yaml': '- name: Peeter Velm\n  alias: [x]' };
    const [first, ...others] = errorsOf(() => extractCorpus(files(own + REMOVE.replace('Ada', 'Eve'), catalogue)));
    assert.match(first!, /^content\/corrections\.yaml:8: .*"Eve Lovelace", which is not in it/);
    assert.equal(others.length, 1);
    assert.match(others[0]!, /^content\/entities\/people\.yaml:2:/);
  });
});

describe('assemble', () => {
  it('tells of corrections whose words are gone without looking for names', () => {
    const root = files(
      REMOVE.replace('Ada', 'Eve') + REMOVE.replace('one', 'three') + RENAME.replaceAll('orrum', 'velm'),
    );
    const errors = errorsOf(() => assemble(root));
    assert.equal(errors.length, 2, errors.join('\n'));
    assert.match(errors[0]!, /:3: .*"Eve Lovelace"/);
    assert.match(errors[1]!, /:6: .*"three"/);
  });
});

describe('extractorOf', () => {
  const text = ingest({ id: 'one', text: ONE.replace('Riga.', 'Riga with Peeter Orrum.') });

  it('knows the corrections that hold everywhere, and for an article of the project its own', () => {
    const extract = extractorOf(files(REMOVE + RENAME));
    assert.deepEqual(names(extract(text).mentions).slice(0, 3), [
      'Ada Lovelace -> person/ada-lovelace',
      'Riga -> place/riga',
      'Peeter Orrum -> person/peeter-orrumson',
    ]);
    assert.deepEqual(names(extract(text, true).mentions).slice(0, 2), [
      'Riga -> place/riga',
      'Peeter Orrum -> person/peeter-orrumson',
    ]);
  });

  it('fails where a correction of the article does not fit it, and where the file is wrong', () => {
    const extract = extractorOf(files(REMOVE.replace('Ada', 'Eve')));
    assert.doesNotThrow(() => extract(text));
    assert.match(errorsOf(() => extract(text, true)).join(), /corrections\.yaml:3: .*"Eve Lovelace"/);
    assert.match(errorsOf(() => extractorOf(files('- do: x'))).join(), /corrections\.yaml:1: expected what to do/);
    assert.match(
      errorsOf(() => extractorOf(files(RENAME.replace('person/peeter-orrum', 'place/riga')))).join(),
      /:2: .*content\/entities/,
    );
  });
});
