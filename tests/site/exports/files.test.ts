import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Corpus } from '../../../src/model.ts';
import { dataFile, dataNames, knowData, writeData, writtenData } from '../../../src/site/exports/files.ts';
import { EXPORTS } from '../../../src/site/exports/index.ts';
import { held } from '../../../src/site/exports/sink.ts';
import { CORPUS, NOTHING } from '../corpus.ts';
import { entry, source } from '../timeline/sample.ts';

function filesOf(corpus: Corpus, most?: number): ReadonlyMap<string, string> {
  const { files, ...sink } = held(() => true);
  writeData(corpus, sink, most);
  return new Map([...files].map(([file, bytes]) => [file, String(bytes)]));
}

const many = (sentenceText: string): Corpus => ({
  ...CORPUS,
  timeline: Array.from({ length: 60 }, (_, i) => entry({ id: `e${i}`, sources: [source({ sentenceText })] })),
});

describe('data of a corpus', () => {
  it('are one file each, with a record a line', () => {
    const files = filesOf(CORPUS);
    for (const { name, make } of EXPORTS) {
      const [text, records] = [files.get(`${name}.json`)!, [...make(CORPUS)]];
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(records)));
      assert.equal(text.split('\n').length, records.length === 0 ? 2 : records.length + 3);
      assert.ok(files.has(`${name}.schema.json`));
    }
    assert.equal(filesOf(NOTHING).get('timeline.json'), '[]\n');
  });

  it('come in parts that hosts take where they are many, and say where', () => {
    const corpus = many('In June, '.repeat(80));
    const files = filesOf(corpus, 10_000);
    for (const name of ['timeline.json', 'timeline-2.json', 'timeline-2.csv'])
      assert.ok(Buffer.byteLength(files.get(name)!) < 11_000, name);
    const list = JSON.parse(files.get('timeline.json')!);
    const read = list.parts.flatMap(({ file }: { file: string }) => JSON.parse(files.get(file)!));
    assert.deepEqual(
      read.map(({ id }: { id: string }) => id),
      corpus.timeline.map(({ id }) => id),
    );
    const ajv = new Ajv2020({ strict: false });
    const isRight: (data: unknown) => boolean = ajv.compile(JSON.parse(files.get('timeline.schema.json')!));
    assert.ok(isRight(list));
    assert.ok(isRight(JSON.parse(files.get(list.parts[1].file)!)));
    assert.ok(!isRight({ parts: [{ file: 'x' }] }) && !isRight([{ id: 'x' }]));
    const [head, ...rows] = files.get('timeline.csv')!.trim().split('\r\n');
    assert.equal(head, 'file,records');
    const counts = rows.map((row) => Number(row.split(',')[1]));
    assert.equal(
      counts.reduce((a, b) => a + b),
      60,
    );
    for (const row of rows) assert.match(files.get(row.split(',')[0]!)!, /^entry,edtf,/);
  });

  it('are known by name once they are written, and each can be had alone', () => {
    const corpus = many('In June.');
    const files = filesOf(corpus, 10_000);
    assert.deepEqual([...dataNames(corpus, 'json'), ...dataNames(corpus, 'csv')].sort(), [...files.keys()].sort());
    const { records, sample, parts } = writtenData(corpus)['timeline']!;
    assert.equal(records, 60);
    assert.ok(parts.json!.length > 1 && parts.csv!.length > 1);
    assert.deepEqual(JSON.parse(sample).sources.length, 1);
    for (const file of ['statements.csv', 'roles.json', 'figures.schema.json'])
      assert.equal(String(dataFile(corpus, file)), files.get(file));
    assert.throws(() => dataFile(corpus, 'nothing.json'), /nothing\.json/);
  });

  it('are made only once where somebody else has written them', () => {
    const corpus = { ...CORPUS };
    const written = writtenData({ ...CORPUS });
    const lookedAt = Object.defineProperty(corpus, 'timeline', {
      get: () => assert.fail('The timeline is read again'),
    });
    knowData(lookedAt, () => written);
    assert.equal(writtenData(lookedAt), written);
  });
});
