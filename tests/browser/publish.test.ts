/** The built site on its way out: as a zip, and into a bucket. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { zipOf } from '../../scripts/publish/zip-of.ts';
import { headerRules, headersOf } from '../../src/site/hosting/rules.ts';
import { type Batch, batches } from '../../src/site/hosting/s3.ts';
import { typeOf } from '../../src/site/hosting/types.ts';
import { readSources } from '../architecture/source.ts';
import { ROOT, siteFolder } from './site.ts';

const folder = siteFolder('sub');
const files = readSources(folder, '.')
  .map(({ path: file }) => file)
  .filter((file) => !['_headers', '.nojekyll'].includes(file));

describe('the site as a zip', () => {
  it('holds every file as it is, and is the same in another time zone', async (t) => {
    const into = mkdtempSync(path.join(tmpdir(), 'flankwatch-zip-'));
    t.after(() => rmSync(into, { recursive: true }));
    const file = path.join(into, 'site.zip');
    const env = { ...process.env, TZ: 'America/Los_Angeles', FLANKWATCH_OUT: folder };
    await promisify(execFile)(process.execPath, ['scripts/publish/zip.ts', file], { cwd: ROOT, env });
    const here = zipOf(folder);
    assert.ok(readFileSync(file).equals(here));
    const unpacked = unzipSync(here);
    assert.deepEqual(Object.keys(unpacked).sort(), files.map((file) => `flankwatch/${file}`).sort());
    for (const name of files)
      assert.ok(readFileSync(path.join(folder, name)).equals(unpacked[`flankwatch/${name}`]!), name);
  });
});

describe('the site in a bucket', () => {
  const matches = (pattern: string, file: string): boolean =>
    new RegExp(`^${pattern.replace(/[.]/g, '\\.').replaceAll('*', '.*')}$`).test(file);
  const takes = (batch: Batch, file: string): boolean =>
    batch.files.some((pattern) => matches(pattern, file)) && !batch.but.some((pattern) => matches(pattern, file));

  it('has each file once, of its type, and kept as long as it may be', () => {
    const rules = headerRules(undefined);
    const all = batches(rules);
    for (const file of files) {
      const headers = headersOf(rules, `/${file}`);
      const wanted = [{ type: headers['Content-Type'] ?? typeOf(file), cache: headers['Cache-Control'] }];
      const found = all.filter((batch) => takes(batch, file)).map(({ type, cache }) => ({ type, cache }));
      assert.deepEqual(found, wanted, file);
    }
    assert.match(all.at(-1)!.type, /^text\/html/, 'pages come last');
  });
});
