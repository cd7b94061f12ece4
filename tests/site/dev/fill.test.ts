import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, it } from 'node:test';
import { emptyMemory, refill, type StoredArticle } from '../../../src/site/fill.ts';

const holder = mkdtempSync(path.join(tmpdir(), 'flankwatch-'));
const content = path.join(holder, 'content');
after(() => rmSync(holder, { recursive: true }));

it('reads again only the articles that an edit of the catalogue can touch, and shows what it says of others', () => {
  for (const folder of ['articles', 'entities']) mkdirSync(path.join(content, folder), { recursive: true });
  writeFileSync(path.join(content, 'articles/one.txt'), 'A headline\n\nPresident Ada Lovelace met Zorvex Qualm.\n');
  writeFileSync(path.join(content, 'articles/two.txt'), 'Another headline\n\nNothing was said in Vilnius.\n');
  const memory = emptyMemory();
  const logger = { info: () => undefined, warn: () => undefined };
  const filled = (catalogue: string): readonly StoredArticle[] => {
    writeFileSync(path.join(content, 'entities/systems.yaml'), catalogue);
    return refill(memory, holder, logger);
  };
  const [one, two] = filled('[]\n');
  const [known, same] = filled('- name: Zorvex Qualm\n');
  assert.ok(known!.mentions.some((mention) => 'entity' in mention && mention.entity === 'system/zorvex-qualm'));
  assert.equal(same, two);
  const [told] = filled('- name: Zorvex Qualm\n  description: A test.\n');
  assert.equal(told!.known.find(({ name }) => name === 'Zorvex Qualm')?.description, 'A test.');
  const [gone, still] = filled('[]\n');
  assert.deepEqual([gone!.mentions, gone!.known], [one!.mentions, one!.known]);
  assert.equal(still, two);
});
