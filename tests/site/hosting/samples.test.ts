import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import { CLOUDFRONT_FUNCTION } from '../../../src/site/hosting/cloudfront.ts';
import { headerRules } from '../../../src/site/hosting/rules.ts';
import { samples } from '../../../src/site/hosting/samples.ts';

const DOCS = path.resolve(import.meta.dirname, '../../../docs/hosting');
const ANYWHERE = { base: '/', site: undefined };
const FLANK = { base: '/flank/', site: new URL('https://news.example.org') };

describe('the samples for web hosts', () => {
  it('in docs/hosting are those of the program: "npm run hosting" writes them anew', () => {
    for (const [name, text] of Object.entries(samples(ANYWHERE)))
      assert.equal(readFileSync(path.join(DOCS, name), 'utf8'), text, name);
  });

  it('follow the folder and the address of the site', () => {
    const { 'nginx.conf': nginx = '', Caddyfile: caddy = '', 's3-sync.sh': s3 = '' } = samples(FLANK);
    assert.match(nginx, /server_name news\.example\.org;/);
    assert.match(nginx, /~\^\/flank\/assets\/ "public, max-age=31536000, immutable";/);
    assert.match(nginx, /location \/flank\/ \{\n +alias /);
    assert.match(caddy, /^news\.example\.org \{$/m);
    assert.match(caddy, /header \/flank\/data\/\* \{/);
    assert.match(s3, /s3:\/\/BUCKET\/flank/);
    for (const text of [nginx, caddy]) assert.match(text, /upgrade-insecure-requests/);
    for (const text of Object.values(samples(ANYWHERE))) assert.doesNotMatch(text, /upgrade-insecure-requests|flank\//);
  });

  it('hold every header of the rules', () => {
    for (const [name, value] of headerRules(FLANK.site).flatMap(({ headers }) => Object.entries(headers))) {
      if (name !== 'Content-Type') assert.ok(samples(FLANK)['nginx.conf']!.includes(value), `nginx: ${name}`);
      assert.ok(samples(FLANK)['Caddyfile']!.includes(`${name} "${value}"`), `Caddy: ${name}`);
    }
  });
});

describe('the function for CloudFront', () => {
  const answer = (uri: string): { uri?: string; headers?: { location: { value: string } } } =>
    vm.runInNewContext(`${CLOUDFRONT_FUNCTION}; handler(event)`, { event: { request: { uri } } }) as object;

  it('finds the page of a folder and leaves files alone', () => {
    assert.equal(answer('/people/').uri, '/people/index.html');
    assert.equal(answer('/scripts/site.91ba3257.js').uri, '/scripts/site.91ba3257.js');
    assert.equal(answer('/pagefind/index/en_4c43c63.pf_index').uri, '/pagefind/index/en_4c43c63.pf_index');
  });

  it('sends on to the folder, and never to another host', () => {
    assert.equal(answer('/people').headers?.location.value, '/people/');
    assert.equal(answer('//evil.example/people').headers?.location.value, '/evil.example/people/');
  });
});
