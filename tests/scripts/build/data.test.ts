import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { wantDataWriter, writeDataFiles } from '../../../scripts/build/data.ts';
import { DATA_WRITER, isWrittenApart, type DataWriter } from '../../../src/site/exports/apart.ts';
import { dataNames, writtenData } from '../../../src/site/exports/files.ts';
import { CORPUS } from '../../site/corpus.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-data-'));
after(() => rmSync(folder, { recursive: true }));

describe('files of data', () => {
  it('are the pages’ as long as no build wants to write them', () => {
    delete (globalThis as { [DATA_WRITER]?: object })[DATA_WRITER];
    assert.equal(isWrittenApart(CORPUS), false);
  });

  it('are written by the build that wants to, and all of them have a name in the end', () => {
    const wanted = wantDataWriter();
    assert.equal(isWrittenApart(CORPUS), true);
    const written = writeDataFiles(wanted(), folder);
    const names = [...dataNames(CORPUS, 'json'), ...dataNames(CORPUS, 'csv')];
    assert.deepEqual(readdirSync(path.join(folder, 'data')).sort(), names.sort());
    const articles = JSON.parse(readFileSync(path.join(folder, 'data/articles.json'), 'utf8'));
    assert.equal(articles.length, CORPUS.articles.length);
    assert.equal(writtenData(CORPUS), written);
  });

  it('go to the disk as they come, two at a time', () => {
    const write: DataWriter['write'] = (sink) => {
      const [one, other] = [sink.begin(), sink.begin()];
      one.write(Buffer.from('a'));
      other.write(Buffer.from('ü'));
      one.write(Buffer.from('b'));
      other.end('second');
      one.end('first');
      return {};
    };
    writeDataFiles({ write, know: () => undefined }, path.join(folder, 'other'));
    const read = (name: string): string => readFileSync(path.join(folder, 'other/data', name), 'utf8');
    assert.deepEqual([read('first'), read('second')], ['ab', 'ü']);
  });
});
