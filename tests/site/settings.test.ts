import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntityKind } from '../../src/model.ts';
import { DEFAULT_SETTINGS } from '../../src/read/settings-defaults.ts';
import { colourSheet } from '../../src/site/colours.ts';
import { EXPORTS } from '../../src/site/exports/index.ts';
import { home } from '../../src/site/home-words.ts';
import { inLanguage } from '../../src/site/in-language.ts';
import { ALL_ANALYSES, isLeftOut } from '../../src/site/navigation.ts';
import { settled } from '../../src/site/settled.ts';
import { withKinds } from '../../src/site/shown.ts';
import { spelt } from '../../src/site/spelling.ts';
import { project } from '../read/project.ts';
import { CORPUS } from './corpus.ts';

describe('a site that leaves out kinds', () => {
  const ALL: readonly EntityKind[] = DEFAULT_SETTINGS.kinds;
  const exported = (kinds: readonly EntityKind[]): string => {
    const corpus = withKinds(CORPUS, kinds);
    return JSON.stringify([EXPORTS.map(({ make }) => make(corpus)), corpus.articles.map(({ mentions }) => mentions)]);
  };

  it('is the same with all of them', () => assert.equal(withKinds(CORPUS, ALL), CORPUS));

  for (const kind of ALL.filter((one) => CORPUS.entities.some((entity) => entity.kind === one))) {
    it(`speaks of no ${kind} in marks and data, and of the others as before`, () => {
      const id = new RegExp(`"${kind}/[^"]+"`);
      assert.match(exported(ALL), id);
      assert.doesNotMatch(exported(ALL.filter((one) => one !== kind)), id);
      const rest = CORPUS.entities.filter((entity) => entity.kind !== kind).map(({ id: one }) => one);
      const shown = withKinds(
        CORPUS,
        ALL.filter((one) => one !== kind),
      ).entities.map(({ id: one }) => one);
      assert.deepEqual(shown, rest);
    });
  }

  it('keeps what is said, by whom in words', () => {
    const { statements } = withKinds(CORPUS, ['place']);
    assert.equal(statements.length, CORPUS.statements.length);
    assert.ok(statements.every(({ speaker, source }, at) => !CORPUS.statements[at]!.speaker || (!speaker && source)));
  });

  it('has no page of which nothing is left', () => {
    const paths = (kinds: readonly EntityKind[]) =>
      ALL_ANALYSES.filter((one) => isLeftOut(one, kinds)).map(({ path }) => path);
    assert.deepEqual(paths(ALL), []);
    assert.deepEqual(paths(['organization']), ['/roles/', '/matrix/', '/map/']);
  });
});

describe('an interface in American English', () => {
  it('has what the engine says of dates in American order, and what articles and editors say as it is', () => {
    assert.equal(inLanguage(CORPUS, 'en-GB'), CORPUS);
    const american = inLanguage(CORPUS, 'en-US');
    const explained = american.timeline
      .flatMap(({ sources }) => sources.map(({ explanation }) => explanation))
      .join('\n');
    assert.match(explained, /\bMay 11, 2022/);
    assert.doesNotMatch(explained, /\b11 May 2022/);
    assert.equal(american.articles[0]!.article.text, CORPUS.articles[0]!.article.text);
    const [sure] = american.articles.map(({ article }) => article);
    const basis = 'printed on 11 May 2022';
    const stated = { ...sure!, published: { ...sure!.published!, basis, from: 'sidecar' as const } };
    const corpus = { ...CORPUS, articles: [{ ...CORPUS.articles[0]!, article: stated }] };
    assert.equal(inLanguage(corpus, 'en-US').articles[0]!.article.published!.basis, basis);
  });

  it('is spelt so', () => {
    assert.deepEqual(
      [spelt('licence', 'en-GB'), spelt('licence', 'en-US'), spelt('map', 'en-US')],
      [...['licence', 'license', 'map']],
    );
  });
});

describe('the colours of an editor', () => {
  it('are a sheet of what is set, for the screens that they are for; none where nothing is', () => {
    assert.equal(colourSheet({}), '');
    const sheet = colourSheet({ accent: { light: '#005a5a' }, person: { light: '#123456', dark: '#ffcc00' } });
    const [light, dark, ...more] = sheet.trim().split('\n');
    assert.match(
      light!,
      /prefers-color-scheme: light\) and \(forced-colors: none\) .*--link: #005a5a; --person: #123456;/,
    );
    assert.match(dark!, /prefers-color-scheme: dark\).* --person: #ffcc00; \}/);
    assert.doesNotMatch(dark!, /--link/);
    assert.deepEqual(more, []);
  });
});

describe('the home page', () => {
  it('says what the editor says, else what is traced of what is shown', () => {
    assert.match(home().statement, /^Every name, weapon system, place and date in these articles, traced /);
    assert.equal(home().card.kind, 'News on the record');
    const own = home({ ...DEFAULT_SETTINGS, tagline: 'what was said', description: 'One summit.' });
    assert.deepEqual(own, { statement: 'One summit.', card: { kind: 'What was said', title: 'One summit.' } });
  });
});

describe('what is settled for a build', () => {
  const root = project({ 'content/settings.yaml': 'name: Riga Files\nbase: reports\nsite: https://example.org' });

  it('is the file, and the environment over it', () => {
    const { name, base, site } = settled(root, {});
    assert.deepEqual([name, base, site], ['Riga Files', '/reports/', 'https://example.org']);
    const over = settled(root, { FLANKWATCH_BASE: 'flank', FLANKWATCH_SITE: 'https://flank.example' });
    assert.deepEqual([over.base, over.site], ['/flank/', 'https://flank.example']);
    assert.equal(settled(root, { FLANKWATCH_BASE: '' }).base, '/');
  });

  it('is that of the content folder that is named', () => {
    assert.equal(settled('/elsewhere', { FLANKWATCH_CONTENT: `${root}/content` }).name, 'Riga Files');
    assert.equal(settled(project({}), {}).name, 'Flankwatch');
  });
});
