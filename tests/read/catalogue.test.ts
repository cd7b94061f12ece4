import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyOf, readEntries } from '../../src/read/catalogue.ts';
import { errorLine } from '../../src/read/errors.ts';
import { project } from './project.ts';

const entities = (files: Record<string, string>) =>
  readEntries(
    project(Object.fromEntries(Object.entries(files).map(([name, yaml]) => [`content/entities/${name}`, yaml]))),
  );

describe('readEntries', () => {
  it('reads entries of the kind that the file is named after', () => {
    const { entries, errors } = entities({
      'people-nato.yaml': [
        '- name: Jens Stoltenberg',
        '  aliases: [Stolstenberg]',
        '  country: NO',
        '  wikipedia: Jens Stoltenberg',
        '  offices:',
        '    - title: Secretary General of NATO',
        '      from: 2014-10-01',
        '      to: 2024-10-01',
      ].join('\n'),
      'systems.yaml':
        '- name: S-400\n  cued: [Triumf]\n  maker: Almaz-Antey\n  variants: [S-400M]\n- name: drone\n  class: true\n',
      'places.yaml':
        '- name: Georgia\n  cued: [Georgia]\n  coordinates: [42, -43.5]\n  population: 3700000\n  demonyms: [Georgian]\n',
      'organizations.yaml': '',
      'events-2022.yaml': '- name: Madrid summit\n  when: 2022-06-28/2022-06-30\n  where: Madrid\n',
    });
    assert.deepEqual(errors, []);
    assert.deepEqual(
      entries.map(({ id, kind }) => [id, kind]),
      [
        ['event/madrid-summit', 'event'],
        ['person/jens-stoltenberg', 'person'],
        ['place/georgia', 'place'],
        ['system/s-400', 'system'],
        ['system/drone', 'system'],
      ],
    );
    const [, person, place, system, drone] = entries;
    assert.equal(person?.country, 'NO');
    assert.deepEqual(person?.offices, [{ title: 'Secretary General of NATO', from: '2014-10-01', to: '2024-10-01' }]);
    assert.deepEqual(
      [place?.coordinates, place?.population, place?.nameNeedsCue, place?.cued],
      [[42, -43.5], 3700000, true, []],
    );
    assert.deepEqual(
      [system?.aliases, system?.cued, system?.class, 'nameNeedsCue' in system!],
      [[], ['Triumf'], undefined, false],
    );
    assert.equal(drone?.class, true);
  });

  it('has no entries where there is no folder', () => {
    assert.deepEqual(readEntries(project({})), { entries: [], errors: [] });
  });

  const cases: [name: string, files: Record<string, string>, ...expected: RegExp[]][] = [
    [
      'a file of no kind',
      { 'heroes.yaml': '- name: A' },
      /heroes\.yaml: expected a \.yaml file named after its kind \(people,/,
    ],
    ['a file that is no YAML', { 'people.json': '[]' }, /people\.json: expected a \.yaml file/],
    [
      'the other ending of YAML',
      { 'people.yml': '- name: A', 'systems-b.yml': '' },
      /people\.yml: expected files of entries \(\.yaml\); found a \.yml file; give it the ending \.yaml$/,
      /systems-b\.yml: expected files of entries/,
    ],
    [
      'the ending in capitals',
      { 'people.YAML': '- name: A' },
      /people\.YAML: .*found a \.YAML file; give it the ending \.yaml$/,
    ],
    [
      'a person without a letter in the name',
      { 'people.yaml': '- name: A\n- name: 2025\n  aliases: [B, "47"]\n  cued:\n    - C\n    - "!"' },
      /people\.yaml:2: expected a name with a letter; found "2025"; correct the name, or write it in the file of its kind$/,
      /people\.yaml:3: expected a name with a letter; found "47"; correct/,
      /people\.yaml:6: expected a name with a letter; found "!"; correct/,
    ],
    [
      'a name of nothing but signs',
      { 'organizations.yaml': '- name: "—"\n- name: Ok\n  aliases: ["…"]' },
      /organizations\.yaml:1: expected a name with a letter or a digit; found "—"/,
      /organizations\.yaml:3: expected a name with a letter or a digit; found "…"/,
    ],
    [
      'a comment in place of a name',
      { 'people.yaml': '- name: #5\n' },
      /people\.yaml:1: expected a name; found nothing but a comment \("#5"\); put words/,
    ],
    ['a mapping for the list', { 'people.yaml': 'name: A' }, /people\.yaml:1: expected a list of entries/],
    ['an entry without a name', { 'people.yaml': '- aliases: [A]' }, /:1: expected a key "name" with a name/],
    [
      'a misspelt key',
      { 'people.yaml': '- name: A\n  alias: [B]' },
      /people\.yaml:2: .*found "alias"; write "aliases"/,
    ],
    ['a text for a list', { 'people.yaml': '- name: A\n  aliases: B' }, /:2: expected a list of names; found "B"/],
    ['a wrong date', { 'events.yaml': '- name: A\n  when: 2022-02-30' }, /:2: expected when it takes place in EDTF/],
    [
      'a wrong term',
      { 'people.yaml': '- name: A\n  offices:\n    - title: T\n      from: 2024\n      to: 2020' },
      /:5: expected an end after the beginning/,
    ],
    [
      'an office without title',
      { 'people.yaml': '- name: A\n  offices:\n    - from: 2024' },
      /:3: expected a key "title"/,
    ],
    ['a wrong country', { 'people.yaml': '- name: A\n  country: Poland' }, /:2: expected a country code/],
    ['degrees out of range', { 'places.yaml': '- name: A\n  coordinates: [91, 0]' }, /:2: expected degrees.*"91"/],
    [
      'one coordinate',
      { 'places.yaml': '- name: A\n  coordinates: [91]' },
      /:2: expected \[latitude, longitude\]|:2: expected degrees/,
    ],
    [
      'a population in words',
      { 'places.yaml': '- name: A\n  population: 1.5 million' },
      /:2: expected a number of inhabitants/,
    ],
    [
      'a class that is no truth',
      { 'systems.yaml': '- name: A\n  class: yes' },
      /:2: expected true or false; found "yes"/,
    ],
    [
      'an address for a title',
      { 'people.yaml': '- name: A\n  wikipedia: https://en.wikipedia.org/wiki/A' },
      /:2: expected the title of an English Wikipedia article/,
    ],
    [
      'one entity twice',
      { 'people-a.yaml': '- name: Jane Doe', 'people-b.yaml': '\n- name: Jáne Doe' },
      /people-b\.yaml:2: expected one entry.*people-a\.yaml:1 has already \(person\/jane-doe\)/,
    ],
    [
      'one alias twice',
      { 'systems.yaml': '- name: A\n  aliases: [S-400]\n- name: B\n  aliases: [s 400]' },
      /systems\.yaml:3: .*"s 400" of B, which content\/entities\/systems\.yaml:1 gives to A as well; list it under "cued"/,
    ],
    [
      'an alias that is a name elsewhere',
      { 'people.yaml': '- name: Patriot', 'systems.yaml': '- name: MIM-104\n  aliases: [Patriot]' },
      /systems\.yaml:1: .*"Patriot" of MIM-104/,
    ],
  ];
  for (const [name, files, ...expected] of cases)
    it(`refuses ${name}`, () => {
      const errors = entities(files).errors.map(errorLine);
      assert.ok(errors.length >= expected.length, errors.join('\n'));
      expected.forEach((pattern, i) => assert.match(errors[i]!, pattern));
    });

  it('takes letters of any script for a person, and digits for others', () => {
    const { errors, entries } = entities({
      'people.yaml': '- name: Владимир\n- name: 李\n- name: 50 Cent\n  aliases: [50C]\n',
      'systems.yaml': '- name: "2025"\n  aliases: ["47"]\n',
    });
    assert.deepEqual(errors, []);
    assert.equal(entries.length, 4);
  });

  it('lets several entries have a form that needs a cue, and one entry a form twice', () => {
    const { errors } = entities({
      'systems.yaml': '- name: A\n  aliases: [S-1, S1]\n  cued: [Patriot]\n- name: B\n  cued: [Patriot]',
    });
    assert.deepEqual(errors, []);
  });

  it('finds nothing wrong in the project itself', () => {
    const { entries, errors } = readEntries(`${import.meta.dirname}/../..`);
    assert.deepEqual(errors.map(errorLine), []);
    assert.ok(entries.length > 0);
  });
});

it('keyOf makes one form of what differs in capitals, accents, hyphens, dots and spaces', () => {
  for (const [a, b] of [
    ['S-400', 's 400'],
    ['S400', 'S-400'],
    ['U.S.', 'US'],
    ['Kraków', 'krakow'],
    ['F–16', 'F-16'],
  ] as const)
    assert.equal(keyOf(a), keyOf(b));
  assert.notEqual(keyOf('Arrow 2'), keyOf('Arrow 3'));
});
