import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import type { Corpus, Entity } from '../../../src/model.ts';
import { lookup } from '../../../src/site/lookup.ts';
import { previewsOf, previewsPath } from '../../../src/site/previews/index.ts';
import { previewsJson } from '../../../src/site/previews/json.ts';
import { nameRecord } from '../../../src/site/previews/names.ts';
import { dataScript } from '../../../src/site/scripts/data-script.ts';
import { CORPUS } from '../corpus.ts';

const known = lookup(CORPUS);
const [first, second] = CORPUS.articles.map((read) => previewsOf(read, CORPUS));
const rutte = known.entity('person/mark-rutte')!;
const withInstead = (entity: Entity): Corpus => ({
  ...CORPUS,
  entities: CORPUS.entities.map((one) => (one.id === entity.id ? entity : one)),
});

describe('the previews of an article', () => {
  it('are of what it names, under the paths of the pages', () => {
    assert.deepEqual(Object.keys(second!.names).sort(), [
      'organizations/nato/',
      'people/mark-rutte/',
      'places/ukraine/',
    ]);
  });

  it('tell who somebody is, what the article calls them, and how often the corpus does', () => {
    const { elsewhere, ...told } = first!.names['people/jens-stoltenberg/']!;
    assert.equal(elsewhere, undefined);
    assert.deepEqual(told, {
      name: 'Jens Stoltenberg',
      kind: 'person',
      label: 'person',
      role: { title: 'NATO Secretary General' },
      mentions: 2,
      articles: 1,
      catalogue: 'Norwegian politician',
    });
    assert.deepEqual(first!.names['people/mark-rutte/']!.role, { title: 'Dutch Prime Minister' });
    assert.deepEqual(second!.names['people/mark-rutte/']!.role, { title: 'NATO Secretary General' });
  });

  it('say a class of systems to be one', () => {
    const { kind, label } = first!.names['systems/drone/']!;
    assert.deepEqual([kind, label], ['system class', 'class of systems']);
  });

  it('have at most two sentences, of other articles, with their dates and their places', () => {
    const { elsewhere = [] } = first!.names['people/mark-rutte/']!;
    assert.deepEqual(
      elsewhere.map(({ path, when, title }) => [path, when, title]),
      [
        ['articles/second/#s1', '20 June 2025', 'Rutte visits Ukraine'],
        ['articles/second/#s2', '20 June 2025', 'Rutte visits Ukraine'],
      ],
    );
    assert.deepEqual(elsewhere[1]!.pieces, ['“Now is the time,” ', ['Rutte'], ' said.']);
  });

  it('have one sentence of each of the newest two where several articles tell of it', () => {
    const { article, ...read } = CORPUS.articles[1]!;
    const third = { ...read, article: { ...article, id: 'third' } };
    const { elsewhere = [] } = nameRecord('organization/nato', third, CORPUS)!.record;
    assert.deepEqual(
      elsewhere.map(({ path, when }) => [path, when]),
      [
        ['articles/second/#s1', '20 June 2025'],
        ['articles/first/#s1', '11 May 2022'],
      ],
    );
  });

  it('tell what the words of a date come to, why, and its status, by where they link to', () => {
    const dates = Object.entries(first!.dates);
    const [path, found] = dates.find(([, records]) => records.some(({ words }) => words === '24 June 2022'))!;
    assert.match(path, /^timeline\/#on-2022-06-24/);
    assert.deepEqual(found, [
      {
        words: '24 June 2022',
        value: '24 June 2022',
        why: 'The text itself gives day, month and year.',
        status: 'Planned when it was written; no later report in this corpus.',
      },
    ]);
  });
});

describe('the role in a preview', () => {
  const at = (entity: Entity, id: string) => nameRecord(entity.id, known.article(id), withInstead(entity))!.record.role;
  const without = (article: string): Entity => ({
    ...rutte,
    roles: rutte.roles.filter((role) => role.article !== article),
  });

  it('is the latest before, said as such, where the article has none', () => {
    assert.deepEqual(at(without('second'), 'second'), {
      title: 'Dutch Prime Minister',
      asOf: '11 May 2022',
      path: 'articles/first/#s3',
    });
  });

  it('is never a later one', () => {
    assert.equal(at(without('first'), 'first'), undefined);
  });

  it('has each title once', () => {
    const roles = rutte.roles.flatMap((role) => [role, { ...role, title: role.title.toUpperCase() }]);
    const extra = { ...rutte.roles[0]!, title: 'party leader' };
    assert.equal(at({ ...rutte, roles: [...roles, extra] }, 'first')?.title, 'Dutch Prime Minister; party leader');
  });
});

describe('the data file of the previews', () => {
  it('is written as JSON writes it, again and again', () => {
    for (const previews of [first!, second!, first!]) assert.equal(previewsJson(previews), JSON.stringify(previews));
  });

  it('gives hostile words back as they are', async () => {
    const hostile = '</script><img src=x onerror=alert(1)>\u2028\u2029"\\\'`${1}__proto__';
    const entity = { ...rutte, name: hostile, url: `/people/${hostile}/` };
    const previews = previewsOf(CORPUS.articles[0]!, withInstead(entity));
    const context = vm.createContext({});
    vm.runInContext('var self = globalThis', context);
    vm.runInContext(await dataScript(previewsPath('first'), previews).text(), context);
    const read = vm.runInContext(`JSON.stringify(flankwatch['articles/first/previews.js'])`, context) as string;
    assert.deepEqual(JSON.parse(read), JSON.parse(JSON.stringify(previews)));
    assert.ok(read.includes('<img src=x onerror=alert(1)>'));
  });
});
