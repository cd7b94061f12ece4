import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, it } from 'node:test';
import { listKept, readKept, writeKept } from '../../src/kept/file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-kept-'));
after(() => rmSync(folder, { recursive: true }));

it('reads what was written whole, and nothing else', () => {
  const file = path.join(folder, 'below', 'one');
  assert.equal(readKept(file), undefined);
  assert.equal(writeKept(file, 'words — of\nmore lines'), undefined);
  assert.deepEqual(readKept(file), { text: 'words — of\nmore lines' });
  const spoilers = [
    () => truncateSync(file, 30),
    () => truncateSync(file, 0),
    () => writeFileSync(file, 'flankwatch 0 3 0\nabc'),
    () => writeFileSync(file, 'something else'),
    () => (rmSync(file), writeKept(path.join(file, 'within'), '')),
  ];
  for (const spoil of spoilers) {
    spoil();
    assert.equal(readKept(file), 'damaged');
  }
});

it('tells what stands in the way of writing, and leaves nothing half-written', () => {
  writeFileSync(path.join(folder, 'file'), '');
  assert.match(writeKept(path.join(folder, 'file/below'), 'text')!.code!, /^E/);
  assert.deepEqual(readdirSync(folder).sort(), ['below', 'file']);
});

it('lists the newest first, and clears away what a killed process has left', () => {
  const place = path.join(folder, 'list');
  for (const [i, name] of ['a', 'b', 'c'].entries()) {
    writeKept(path.join(place, name), name);
    utimesSync(path.join(place, name), 1000, i === 0 ? 3000 : 1000 + i);
  }
  writeFileSync(path.join(place, 'd.99999999.part'), 'half');
  writeFileSync(path.join(place, `e.${process.pid}.part`), 'being written');
  assert.deepEqual(
    listKept(place).map((file) => path.basename(file)),
    ['a', 'c', 'b'],
  );
  assert.deepEqual(readdirSync(place).sort(), ['a', 'b', 'c', `e.${process.pid}.part`]);
});
