import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Corpus } from '../../../src/model.ts';
import { divided, partsList } from '../../../src/site/exports/divide.ts';
import { dataFiles } from '../../../src/site/exports/files.ts';
import { EXPORTS } from '../../../src/site/exports/index.ts';
import { CORPUS, NOTHING } from '../corpus.ts';
import { entry, source } from '../timeline/sample.ts';

const LIMIT = 25_000_000;
const filesOf = (corpus: Corpus) =>
  new Map([...dataFiles(corpus, 'json'), ...dataFiles(corpus, 'csv')].map(({ file, text }) => [file, text()]));

describe('data of a corpus', () => {
  it('are one file each, with a record a line', () => {
    const files = filesOf(CORPUS);
    for (const { name, make } of EXPORTS) {
      const text = files.get(`${name}.json`)!;
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(make(CORPUS))));
      assert.equal(text.split('\n').length, make(CORPUS).length === 0 ? 2 : make(CORPUS).length + 3);
      assert.ok(files.has(`${name}.schema.json`));
    }
    assert.equal(filesOf(NOTHING).get('timeline.json'), '[]\n');
  });

  it('come in parts that hosts take where they are many, and say where', () => {
    const sentenceText = 'In June, '.repeat(8000);
    const timeline = Array.from({ length: 600 }, (_, i) => entry({ id: `e${i}`, sources: [source({ sentenceText })] }));
    const files = filesOf({ ...CORPUS, timeline });
    for (const [file, text] of files) assert.ok(Buffer.byteLength(text) < LIMIT, file);
    const list = JSON.parse(files.get('timeline.json')!);
    assert.ok(list.parts.length > 1);
    const read = list.parts.flatMap(({ file }: { file: string }) => JSON.parse(files.get(file)!));
    assert.deepEqual(
      read.map(({ id }: { id: string }) => id),
      timeline.map(({ id }) => id),
    );
    const ajv = new Ajv2020({ strict: false });
    const isRight: (data: unknown) => boolean = ajv.compile(JSON.parse(files.get('timeline.schema.json')!));
    assert.ok(isRight(list));
    assert.ok(isRight(JSON.parse(files.get(list.parts[1].file)!)));
    assert.ok(!isRight({ parts: [{ file: 'x' }] }) && !isRight([{ id: 'x' }]));
    const [head, ...rows] = files.get('timeline.csv')!.trim().split('\r\n');
    assert.equal(head, 'file,records');
    assert.equal(
      rows.map((row) => Number(row.split(',')[1])).reduce((a, b) => a + b),
      timeline.length,
    );
    for (const row of rows) assert.match(files.get(row.split(',')[0]!)!, /^entry,edtf,/);
  });
});

describe('parts', () => {
  it('are numbered, in order, and no bigger than they may be', () => {
    assert.deepEqual(divided(['aaaa', 'bbbb', 'cc', 'd'.repeat(30)], 'x.csv', 12), [
      { file: 'x-1.csv', records: 2, from: 0 },
      { file: 'x-2.csv', records: 1, from: 2 },
      { file: 'x-3.csv', records: 1, from: 3 },
    ]);
    assert.deepEqual(divided([], 'x.json'), [{ file: 'x.json', records: 0, from: 0 }]);
    assert.equal(partsList(divided(['a', 'b'], 'x.csv', 3), 'csv'), 'file,records\r\nx-1.csv,1\r\nx-2.csv,1\r\n');
  });
});
