import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { siteFolder } from './site.ts';

const folder = path.join(siteFolder('root'), 'data');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const SCHEMA = /\.schema\.json$/;

describe('the data files of the site', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !SCHEMA.test(name));

  it('are there', () => assert.ok(names.includes('articles.json') && names.includes('timeline.json')));

  for (const name of names) {
    it(`${name} is as its schema says`, () => {
      const ajv = new Ajv2020({ strict: false });
      const isRight = ajv.validate(read(name.replace('.json', '.schema.json')) as object, read(name));
      assert.ok(isRight, ajv.errorsText());
    });
  }
});
