import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { EXPORTS, toJson } from '../../src/site/exports/index.ts';
import { CORPUS, CORRECTED, NOTHING } from './corpus.ts';
import { entry, source } from './timeline/sample.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
const named = (name: string) => EXPORTS.find((one) => one.name === name)!;
const made = (name: string) => JSON.parse(toJson([...named(name).make(CORPUS)]));

describe('the exports', () => {
  it('are the files of the contract', () => {
    assert.deepEqual(
      EXPORTS.map(({ name }) => name),
      ['articles', 'entities', 'timeline', 'statements', 'figures', 'roles', 'systems', 'comentions', 'corrections'],
    );
  });

  for (const { name, make, schema } of EXPORTS) {
    it(`${name}.json fits its schema, with articles and without`, () => {
      const valid = ajv.compile(schema);
      for (const corpus of [CORPUS, CORRECTED, NOTHING]) {
        const data = JSON.parse(toJson([...make(corpus)]));
        assert.ok(valid(data), ajv.errorsText(valid.errors));
      }
      assert.ok([...make(CORRECTED)].length > 0);
    });

    it(`the schema of ${name}.json refuses a record with a field missing or one too many`, () => {
      const valid = ajv.compile(schema);
      const [first] = JSON.parse(toJson([...make(CORRECTED)]));
      const [[key] = []] = Object.entries(first);
      const { [key as string]: value, ...without } = first;
      assert.ok(value);
      assert.ok(!valid([without]));
      assert.ok(!valid([{ ...first, extra: 1 }]));
    });
  }

  it('keep what became of a plan, and what the catalogue says otherwise', () => {
    const timeline = [
      entry({
        event: 'event/madrid',
        eventBecause: 'The sentence names it.',
        eventWhen: '2022-06-28/2022-06-30',
        outcome: { kind: 'happened', event: 'event/madrid', article: 'second', explanation: 'A later article.' },
        sources: [source({ contradicts: { event: 'event/madrid', name: 'Madrid', when: '2022-06-28/2022-06-30' } })],
      }),
    ];
    const [made] = JSON.parse(toJson([...named('timeline').make({ ...CORPUS, timeline })]));
    const valid = ajv.compile(named('timeline').schema);
    assert.ok(valid([made]), ajv.errorsText(valid.errors));
    assert.equal(made.outcome.kind, 'happened');
    assert.equal(made.eventWhen, '2022-06-28/2022-06-30');
    const { status, edtf, earliest, latest, contradicts } = made.sources[0];
    assert.deepEqual([status, edtf, earliest, latest], ['planned', '2022-06-24', '2022-06-24', '2022-06-24']);
    assert.equal(contradicts.when, '2022-06-28/2022-06-30');
  });

  it('point at the words that they name', () => {
    const texts = new Map(CORPUS.articles.map(({ article }) => [article.id, article.text]));
    for (const entity of made('entities')) {
      for (const { article, start, end, text } of entity.mentions)
        assert.equal(texts.get(article)?.slice(start, end), text);
      for (const { article, start, end, title } of entity.roles) {
        assert.equal(texts.get(article)?.slice(start, end), title);
      }
    }
    for (const entry of made('timeline')) {
      for (const { article, start, end, expression, sentence } of entry.sources) {
        assert.equal(texts.get(article)?.slice(start, end), expression);
        assert.ok(texts.get(article)?.includes(sentence));
      }
    }
  });

  it('count in an article what the entities list of it', () => {
    const entities = made('entities');
    for (const article of made('articles')) {
      for (const { id, count } of article.entities) {
        const entity = entities.find((one: { id: string }) => one.id === id);
        const mentions = entity.mentions.filter((mention: { article: string }) => mention.article === article.id);
        assert.equal(mentions.length, count, `${article.id} ${id}`);
      }
    }
  });

  it('are the same byte for byte when they are made again', () => {
    for (const { make } of EXPORTS) assert.equal(toJson([...make(CORPUS)]), toJson([...make(structuredClone(CORPUS))]));
  });
});
