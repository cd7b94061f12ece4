import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { errorLine } from '../../src/read/errors.ts';
import { readCatalogue } from '../../src/read/content.ts';
import { project } from './project.ts';

const cache = path.join(project({}), 'cache');
before(() => void (process.env['FLANKWATCH_CACHE'] = cache));
after(() => void delete process.env['FLANKWATCH_CACHE']);

const kept = () => readdirSync(cache).map((name) => path.join(cache, name));
const entries = (more = ''): string =>
  Array.from({ length: 3000 }, (_, i) => `- name: Person Number${i} of the Long List\n  description: ${'word '.repeat(10)}\n`).join('') + more; // prettier-ignore

it('gives the same catalogue from what was kept as from the files, and keeps none with a mistake', () => {
  const files = { 'content/entities/people.yaml': entries(), 'content/entities/places.yaml': '- name: Riga\n' };
  const [first, second] = [project(files), project(files)];
  const read = readCatalogue(first);
  assert.deepEqual([read.errors, kept().length], [[], 1]);
  const again = readCatalogue(second);
  assert.deepEqual(again, read);
  assert.notEqual(again.catalogue, read.catalogue);
  assert.equal(readCatalogue(second).catalogue, again.catalogue);
  writeFileSync(path.join(second, 'content/entities/systems.yaml'), '- name: Riga\n');
  const wrong = readCatalogue(second);
  assert.deepEqual(wrong.errors.map(errorLine), [
    'content/entities/systems.yaml:1: expected names and aliases that stand for one entity; found "Riga" of Riga, which content/entities/places.yaml:1 gives to Riga as well; list it under "cued" in one or both',
  ]);
  assert.equal(kept().length, 1);
  rmSync(path.join(second, 'content/entities/systems.yaml'));
  writeFileSync(path.join(second, 'content/entities/people.yaml'), entries('- nme: Nobody\n'));
  assert.match(readCatalogue(second).errors.map(errorLine).join(), /people\.yaml:6001: expected .*"nme"/);
});

it('reads the files where what was kept is not whole', () => {
  const root = project({ 'content/entities/people.yaml': entries('- name: Somebody Else\n') });
  const { catalogue } = readCatalogue(root);
  assert.equal(kept().length, 2);
  for (const file of kept()) writeFileSync(file, 'flankwatch');
  const elsewhere = project({ 'content/entities/people.yaml': entries('- name: Somebody Else\n') });
  assert.deepEqual(readCatalogue(elsewhere).catalogue, catalogue);
});
