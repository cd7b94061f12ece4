import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { assemble } from '../../src/assemble.ts';
import { findDated } from '../../src/extract/dated.ts';
import { ingest } from '../../src/ingest/index.ts';
import { daysBetween } from '../../src/time/calendar.ts';

interface Text {
  readonly id: string;
  /** ISO day, or `none`. */
  readonly published: string;
  readonly text: string;
}

const { articles, catalogue } = assemble(join(import.meta.dirname, '../..'));
const texts = parse(readFileSync(join(import.meta.dirname, 'publication/texts.yaml'), 'utf8')) as readonly Text[];

const inferred = (id: string, text: string) => findDated(ingest({ id, text }), catalogue).article.published;

describe('the date of the corpus’s articles, without what the editors say of it', () => {
  for (const { article } of articles)
    it(`holds what they say: ${article.id}`, () => {
      const { published: said, text } = article;
      const found = inferred(article.id, text);
      assert.equal(found?.from, 'inferred');
      const isInside = found!.earliest <= said!.earliest && said!.latest <= found!.latest;
      assert.ok(isInside, `${said!.earliest}/${said!.latest} is not in ${found!.edtf}`);
      assert.ok(daysBetween(found!.earliest, found!.latest) <= 130, `${found!.edtf} is wide`);
    });
});

describe('the date of texts that do not tell it', () => {
  for (const { id, published, text } of texts)
    it(`${published === 'none' ? 'is left open' : 'holds the right day'}: ${id}`, () => {
      const found = inferred(id, text);
      if (published === 'none') return assert.equal(found, undefined);
      assert.ok(
        found && found.earliest <= published && published <= found.latest,
        `${published} is not in ${found?.edtf}`,
      );
      assert.ok(daysBetween(found.earliest, found.latest) <= 70, `${found.edtf} is wide`);
    });
});
