import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { pagesOf, siteFolder } from './site.ts';

/** The recommended rules; a rule switched off here says why. */
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: {} }),
);

/** What is wrong with a document, as "line: rule: message". */
async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map((m) => `${m.line}: ${m.ruleId}: ${m.message}`));
}

describe('every page', () => {
  it('is valid HTML', async (t) => {
    const folder = siteFolder('root');
    const pages = pagesOf(folder);
    const found: string[] = [];
    for (const page of pages) {
      const html = readFileSync(path.join(folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
      found.push(...(await faults(html)).map((fault) => `${page}:${fault}`));
    }
    t.diagnostic(`${pages.length} pages`);
    assert.ok(pages.length > 10);
    assert.deepEqual(found.slice(0, 30), []);
  });

  it('would not pass with a duplicate id, a link in a link or an unknown element', async () => {
    const start = '<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>';
    const wrong = [
      '<p id="a">x</p><p id="a">y</p>',
      '<a href="/a/"><span><a href="/b/">x</a></span></a>',
      '<blok>x</blok>',
    ];
    assert.deepEqual(await faults(`${start}<p>x</p></body></html>`), []);
    for (const body of wrong) assert.notDeepEqual(await faults(`${start}${body}</body></html>`), [], body);
  });
});
