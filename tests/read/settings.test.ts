import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { ColourName } from '../../src/model.ts';
import { readContent } from '../../src/read/content.ts';
import { contrast, LEAST_CONTRAST, lowestContrast, nearestReadable } from '../../src/read/contrast.ts';
import { errorLine } from '../../src/read/errors.ts';
import { GROUNDS, HUES } from '../../src/read/palette.ts';
import { DEFAULT_SETTINGS } from '../../src/read/settings-defaults.ts';
import { SETTINGS } from '../../src/read/settings-schema.ts';
import { parseSettings, readSettings } from '../../src/read/settings.ts';
import { project } from './project.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const parse = (yaml: string) => parseSettings(new TextEncoder().encode(yaml));
const errorsOf = (yaml: string): string[] =>
  parse(yaml).errors.map((error) => errorLine(error).replace('content/settings.yaml:', ''));

describe('the settings', () => {
  it('are the defaults where there is no file, an empty one, or one of comments', () => {
    assert.deepEqual(readSettings(project({})), { settings: DEFAULT_SETTINGS, errors: [] });
    for (const yaml of ['', '# name: X']) assert.deepEqual(parse(yaml), { settings: DEFAULT_SETTINGS, errors: [] });
    assert.deepEqual(parse('name: Flankwatch').settings, DEFAULT_SETTINGS);
  });

  it('are read as written, each key by itself', () => {
    const yaml = [
      'name: Riga Files\nsite: https://example.org/\nbase: reports/2025\nlanguage: en-US\nkinds: [events, people]',
      'colours:\n  accent: { light: "#005A5A" }\n  people: { dark: "#ffcc00" }',
      'contact: desk@example.org\nabout: [One., Two.]',
    ].join('\n');
    assert.deepEqual(parse(yaml), {
      settings: {
        ...DEFAULT_SETTINGS,
        ...{ name: 'Riga Files', site: 'https://example.org/', base: '/reports/2025/', language: 'en-US' },
        kinds: ['person', 'event'],
        colours: { accent: { light: '#005a5a' }, person: { dark: '#ffcc00' } },
        ...{ contact: 'desk@example.org', about: ['One.', 'Two.'] },
      },
      errors: [],
    });
  });

  it('tell everything that is wrong, with its line and what may be meant', () => {
    const wrong: readonly (readonly [string, RegExp])[] = [
      ['nmae: X', /^1: expected one of the keys name, .*found "nmae"; write "name"/],
      ['language: en-us', /^1: expected a language of the interface: en-GB, en-US; found "en-us"; write "en-US"$/],
      ['language: lv', /^1: .*en-GB, en-US; found "lv"; write one of these$/],
      ['kinds:\n  - people\n  - place', /^3: expected a kind: people, systems, .*found "place"; write "places"$/],
      ['kinds: []', /^1: expected at least one kind; found an empty list/],
      ['name:', /^1: expected the name of the site; found nothing; /],
      [`name: ${'x'.repeat(41)}`, /^1: expected a name of at most 40 characters/],
      ['site: https://example.org/reports', /^1: .*without a path.*a folder below it goes under "base"$/],
      ['site: example.org', /^1: expected the public address/],
      ['base: /../up/', /^1: expected a folder of the host/],
      ['contact: me', /^1: expected a mail address or a web address/],
      ['colours:\n  people:\n    dark: #123456', /^3: .*nothing but a comment \("#123456"\); put words/],
      ['colours: { people: { light: red } }', /^1: expected a colour such as "#8f3a14"; found "red"/],
      ['colours: { poeple: { light: "#8f3a14" } }', /^1: expected one of the keys accent, .*write "people"/],
    ];
    for (const [yaml, expected] of wrong) {
      const errors = errorsOf(yaml);
      assert.equal(errors.length, 1, yaml);
      assert.match(errors[0]!, expected);
    }
    assert.equal(errorsOf('nmae: X\nlanguage: lv\nbase: " "').length, 3);
  });

  it('stand in one list with what else is wrong with the content', () => {
    const root = project({
      'content/settings.yaml': 'nmae: X',
      'content/settings.yml': '',
      'content/articles/a.pdf': '',
    });
    assert.deepEqual(
      readContent(root).errors.map(({ file }) => file),
      ['content/articles/a.pdf', 'content/settings.yml', 'content/settings.yaml'],
    );
  });
});

describe('the file of the project', () => {
  const text = readFileSync(path.join(ROOT, 'content/settings.yaml'), 'utf8');
  // The lines that would be keys without the "# " before them.
  const keys = text.match(/^# (?:[a-z]+:(?: .*)?|  (?:- .*|[a-z]+: \{.*\}))$/gm)!.map((line) => line.slice(2));

  it('settles nothing yet', () => assert.deepEqual(parse(text), { settings: DEFAULT_SETTINGS, errors: [] }));

  it('tells of every key, and what it shows can be used', () => {
    const { settings, errors } = parse(keys.join('\n'));
    assert.deepEqual(errors, []);
    assert.deepEqual(Object.keys(settings).toSorted(), Object.keys(SETTINGS.shape).toSorted());
    const { colours, description, site, author, contact, licence, about, ...rest } = settings;
    const { colours: none, about: nothing, ...defaults } = DEFAULT_SETTINGS;
    assert.deepEqual(rest, defaults);
    assert.deepEqual(colours, HUES);
  });
});

describe('a colour', () => {
  it('has the contrast that WCAG gives it', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(contrast('#ffffff', '#777777').toFixed(2), '4.48');
  });

  it('that is hard to read is refused with its contrast and the nearest one that can be read', () => {
    const [light, dark] = errorsOf('colours:\n  people: { light: "#ff0000" }\n  events: { dark: "#333333" }');
    assert.match(light!, /^2: .*at least 4\.5:1 on light ground \(#faf8f3\); this one has 3\.76:1; found "#ff0000"/);
    assert.match(light!, /write "#e60000", the nearest that has it, or choose another$/);
    assert.match(dark!, /^3: .*on dark ground \(#14171a\); this one has 1\.42:1.*write "#808080"/);
    assert.deepEqual(errorsOf('colours:\n  people: { light: "#e60000" }\n  events: { dark: "#808080" }'), []);
  });

  it('near the edge is moved no further than it must be', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const nearest = nearestReadable('#6688aa', GROUNDS[scheme]);
      const ratio = lowestContrast(nearest, GROUNDS[scheme]);
      assert.ok(ratio >= LEAST_CONTRAST && ratio < LEAST_CONTRAST + 0.15, `${nearest}: ${ratio}`);
    }
  });

  it('of the style sheets is known here as well, the tint of the page included', () => {
    const css = readFileSync(path.join(ROOT, 'src/styles/tokens.css'), 'utf8');
    const valuesOf = (property: string): string[] =>
      [...css.matchAll(new RegExp(`--${property}: (#[0-9a-f]{6});`, 'g'))].map(([, value]) => value!);
    for (const [name, hues] of Object.entries(HUES) as [ColourName, (typeof HUES)[ColourName]][])
      assert.deepEqual(valuesOf(name === 'accent' ? 'link' : name), [hues.light, hues.dark], name);
    assert.deepEqual(valuesOf('paper'), [GROUNDS.light[0], GROUNDS.dark[0]]);
    assert.match(css, /--tint: color-mix\(in srgb, var\(--event\) 14%, var\(--paper\)\)/);
    const mixed = (event: string, paper: string) =>
      [1, 3, 5].map((at) => {
        const [a, b] = [event, paper].map((one) => Number.parseInt(one.slice(at, at + 2), 16));
        return Math.round(a! * 0.14 + b! * 0.86)
          .toString(16)
          .padStart(2, '0');
      });
    for (const scheme of ['light', 'dark'] as const)
      assert.equal(`#${mixed(HUES.event[scheme], GROUNDS[scheme][0]).join('')}`, GROUNDS[scheme][1]);
  });
});
