import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { headersIn, parseHeaders } from '../../../scripts/headers-file.mjs';
import { headersFile } from '../../../src/site/hosting/headers-file.ts';
import { type Headers, REVALIDATED, fits, headerRules, headersOf } from '../../../src/site/hosting/rules.ts';

const SITE = new URL('https://example.org');
const PATHS = [
  '/',
  '/people/mark-rutte/',
  '/no/such/page/',
  '/assets/index.Ba-Fma6Y.css',
  '/scripts/site.91ba3257.js',
  '/pagefind/fragment/17.pf_fragment',
  '/pagefind/pagefind-worker.js',
  '/pagefind/index/en_4c43c63.pf_index',
  '/data/timeline.json',
  '/data/timeline.ics',
  '/feeds/articles.xml',
  '/cards/home.png',
  '/opensearch.xml',
];
const rules = headerRules(undefined);

/** What the file leaves to the hosts. */
const without = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== REVALIDATED));

/** As Cloudflare Pages reads it: "! Name" takes away, and what two rules set is joined. */
function asCloudflare(text: string, pathname: string): Headers {
  const found: Record<string, string> = {};
  let holds = false;
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const [, away, name = '', value = ''] = /^ {2}(?:! ([\w-]+)|([\w-]+): (.+))$/.exec(line) ?? [];
    if (line.startsWith('/')) holds = fits(line, pathname);
    else if (holds && away) delete found[away];
    else if (holds) found[name] = name in found ? `${found[name]}, ${value}` : value;
  }
  return found;
}

describe('the file _headers', () => {
  it('says what the rules say, read as Netlify does and as Cloudflare does', (t) => {
    for (const base of ['/', '/flank/']) {
      const text = headersFile(rules, base);
      const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-headers-'));
      t.after(() => rmSync(folder, { recursive: true }));
      writeFileSync(path.join(folder, '_headers'), text);
      const read = headersIn(folder);
      for (const to of PATHS) {
        const expected = without(headersOf(rules, to));
        assert.deepEqual(read(`${base.slice(0, -1)}${to}`), expected, to);
        assert.deepEqual(asCloudflare(text, `${base.slice(0, -1)}${to}`), expected, to);
      }
      if (base !== '/') assert.deepEqual(read('/elsewhere/'), {}, 'nothing is said of the rest of the host');
    }
  });

  it('keeps to the limits of Cloudflare: 100 rules, 2,000 characters a line', () => {
    const lines = headersFile(headerRules(SITE), '/a-rather-long-name-of-a-folder/').split('\n');
    assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
    assert.ok(Math.max(...lines.map((line) => line.length)) <= 2000);
  });

  it('is not half read where a line of it is neither path nor header', () => {
    assert.throws(() => parseHeaders('/*\n  Referrer-Policy: same-origin\n  oops\n'), /_headers:3: .* found "oops"/);
    assert.throws(() => parseHeaders('Referrer-Policy: same-origin\n'), /_headers:1: /);
  });

  it('need not be there', () => {
    assert.deepEqual(headersIn(path.join(tmpdir(), 'no-such-folder'))('/'), {});
  });
});

describe('the headers', () => {
  const policyOf = (to: string, site?: URL): string => headersOf(headerRules(site), to)['Content-Security-Policy']!;

  it('let only the worker of the search compile WebAssembly, and nothing run that is inline', () => {
    for (const to of PATHS) {
      const policy = policyOf(to);
      assert.match(policy, /^default-src 'none'; script-src 'self'( 'wasm-unsafe-eval')?;/, to);
      assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|data:|https?:|\*/, to);
      assert.equal(policy.includes('wasm-unsafe-eval'), to.endsWith('/pagefind-worker.js'), to);
    }
  });

  it('ask for https only where the site is known to have it', () => {
    assert.match(policyOf('/', SITE), /; upgrade-insecure-requests$/);
    assert.match(policyOf('/pagefind/pagefind-worker.js', SITE), /; upgrade-insecure-requests$/);
    for (const site of [undefined, new URL('http://localhost:4321')])
      assert.doesNotMatch(policyOf('/', site), /upgrade/);
  });

  it('have a file kept for ever only where its name changes with it', () => {
    const kept = PATHS.filter((to) => headersOf(rules, to)['Cache-Control'] !== REVALIDATED);
    assert.deepEqual(
      kept,
      PATHS.filter((to) => /[._][\w-]{7,8}\.\w+$/.test(to)),
    );
  });

  it('let other sites read the data, the feeds and the cards, and nothing else', () => {
    const open = PATHS.filter((to) => headersOf(rules, to)['Access-Control-Allow-Origin'] === '*');
    assert.deepEqual(
      open,
      PATHS.filter((to) => /^\/(data|feeds|cards)\//.test(to)),
    );
  });
});
