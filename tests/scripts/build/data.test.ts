import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { wantDataWriter, writeDataFiles } from '../../../scripts/build/data.ts';
import { DATA_WRITER, isWrittenApart, type DataWriter } from '../../../src/site/exports/apart.ts';
import { dataNames, writtenData } from '../../../src/site/exports/files.ts';
import { CORPUS } from '../../site/corpus.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-data-'));
after(() => rmSync(folder, { recursive: true }));

const know = (): void => undefined;

/** Writes files of these texts. */
const put =
  (texts: Readonly<Record<string, string>>): DataWriter['write'] =>
  (sink) => {
    for (const [name, text] of Object.entries(texts)) {
      const file = sink.begin();
      file.write(Buffer.from(text));
      file.end(name);
    }
    return {};
  };

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
    writeDataFiles({ write, know }, path.join(folder, 'other'));
    const read = (name: string): string => readFileSync(path.join(folder, 'other/data', name), 'utf8');
    assert.deepEqual([read('first'), read('second')], ['ab', 'ü']);
  });

  it('are those of the former site, with their dates, where they have come out the same', () => {
    const [former, next] = ['former', 'next'].map((name) => path.join(folder, name)) as [string, string];
    writeDataFiles({ write: put({ same: 'a', other: 'a', gone: 'a' }), know }, former);
    const day = new Date('2022-06-24T00:00:00Z');
    for (const name of ['same', 'other', 'gone']) utimesSync(path.join(former, 'data', name), day, day);
    writeDataFiles({ write: put({ same: 'a', other: 'b', new: 'a' }), know }, next, former);
    const files = readdirSync(path.join(next, 'data')).map((name) => {
      const file = path.join(next, 'data', name);
      return [name, readFileSync(file, 'utf8'), statSync(file).mtimeMs === day.getTime()];
    });
    assert.deepEqual(files.sort(), [
      ['new', 'a', false],
      ['other', 'b', false],
      ['same', 'a', true],
    ]);
  });
});
