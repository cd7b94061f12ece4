/** The samples for web servers, under the real ones where they are installed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { type TestContext, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { headerRules, headersOf } from '../../src/site/hosting/rules.ts';
import { typeOf } from '../../src/site/hosting/types.ts';
import { readSources } from '../architecture/source.ts';
import { type ServerName, programOf, startServer } from './real-server.ts';
import { PUBLIC_SITE, SITES, type SiteName, siteFolder } from './site.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Asks for a path exactly as it is written; `fetch` would tidy it up. */
function ask(origin: string, raw: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, path: raw, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

const SECURITY = ['content-security-policy', 'permissions-policy', 'referrer-policy', 'x-content-type-options'];
const OTHERS = [
  'cache-control',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'access-control-allow-origin',
];

async function check(t: TestContext, server: ServerName, name: SiteName): Promise<void> {
  const folder = siteFolder(name);
  const base = SITES[name];
  const place = { base, site: name === 'sub' ? new URL(PUBLIC_SITE) : undefined };
  const origin = await startServer(t, server, folder, place);
  const get = (to: string, headers = {}): Promise<Answer> => ask(origin, `${base}${to}`, headers);
  const rules = headerRules(place.site);
  const wanted = (to: string): Record<string, string> =>
    Object.fromEntries(Object.entries(headersOf(rules, to)).map(([key, value]) => [key.toLowerCase(), value]));

  for (const { path: file } of readSources(folder, '.').filter(({ path: one }) => typeOf(one))) {
    const address = file.replace(/(^|\/)index\.html$/, '$1');
    const { status, headers, body } = await get(encodeURI(address));
    const expected = wanted(`/${address}`);
    assert.equal(status, 200, file);
    assert.ok(body.equals(readFileSync(path.join(folder, file))), file);
    for (const header of [...SECURITY, ...OTHERS])
      assert.equal(headers[header], expected[header], `${file}: ${header}`);
    const type = expected['content-type'] ?? typeOf(file)!;
    assert.equal(
      headers['content-type']?.replace(/^(image\/svg\+xml|application\/json)$/, '$1; charset=utf-8'),
      type,
      file,
    );
  }

  const lost = readFileSync(path.join(folder, '404.html'), 'utf8');
  for (const to of [
    'no/such/page/',
    'assets/gone.css',
    'data/gone.csv',
    'assets/',
    '.nojekyll',
    '_headers',
    '.git/config',
  ]) {
    const { status, headers, body } = await get(to);
    assert.deepEqual([status, body.toString()], [404, lost], to);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8', to);
    for (const header of [...SECURITY, ...OTHERS])
      assert.equal(headers[header], wanted('/')[header], `${to}: ${header}`);
  }

  for (const [from, to] of [
    [`${base}people`, `${base}people/`],
    ...(base === '/' ? [] : [[base.slice(0, -1), base]]),
  ]) {
    const { status, headers } = await ask(origin, from!);
    assert.ok([301, 308].includes(status), `${from}: ${status}`);
    assert.equal(new URL(headers['location']!, `${origin}${from}`).href, `${origin}${to}`);
  }

  for (const to of ['', 'feeds/articles.xml', 'data/entities.json', 'data/entities.schema.json', 'robots.txt']) {
    const { headers, body } = await get(to, { 'accept-encoding': 'gzip' });
    const isShort = to === 'robots.txt';
    assert.equal(headers['content-encoding'], isShort ? undefined : 'gzip', to);
    if (!isShort) assert.ok(gunzipSync(body).equals((await get(to)).body), to);
  }

  const first = await get('timeline/');
  const again = await get('timeline/', { 'if-none-match': first.headers['etag']! });
  assert.deepEqual([again.status, again.body.length], [304, 0]);

  const above = path.relative(folder, '/etc/hosts').split(path.sep).join('/');
  for (const way of [above, above.replaceAll('..', '%2e%2e'), above.replaceAll('/', '%2f'), `assets/../${above}`]) {
    const { status, body } = await get(way);
    assert.ok([400, 403, 404].includes(status), `${way}: ${status}`);
    assert.ok(!body.includes('localhost'), way);
  }
}

for (const server of ['nginx', 'caddy'] as const) {
  const skip = programOf(server) ? false : `${server} is not installed`;
  describe(`the sample for ${server}`, { skip }, () => {
    it('serves a site at the root of a host, each file with its headers', (t) => check(t, server, 'root'));
    it('serves a site in a folder of a host', (t) => check(t, server, 'sub'));
  });
}
