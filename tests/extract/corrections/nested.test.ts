import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correctMentions } from '../../../src/extract/corrections/index.ts';
import type { Mention } from '../../../src/model.ts';
import { cross } from '../../gold/locate.ts';
import { lineOf, scene, type Scene } from './scene.ts';

const SUMMIT = 'Before the NATO summit in Narva in 2025, NATO had met in Narva.';
const FOUND = [
  'event NATO summit in Narva in 2025',
  ' organization NATO',
  ' place Narva',
  ' date 2025',
  'organization NATO',
  'place Narva',
];
const on = (act: string, quote: string, ...more: string[]): string =>
  [`- do: ${act}`, 'article: sample', `quote: ${quote}`, ...more].join('\n  ');

const INNER = 'before: summit in';
const summit = (yaml: string): Scene => scene(SUMMIT, FOUND, yaml);
const first = (made: Scene, count: number): string[] => {
  assert.deepEqual(made.problems, []);
  return made.lines.slice(0, count);
};

describe('a name within an event', () => {
  it('is corrected and stays within', () => {
    assert.deepEqual(first(summit(on('link', 'Narva', INNER, 'name: Narva Castle')), 3), [
      'event NATO summit in Narva in 2025 -> event/nato-summit-in-narva-in-2025',
      'organization NATO -> organization/nato',
      'place Narva -> place/narva-castle',
    ]);
  });

  it('is removed by itself', () => {
    assert.deepEqual(first(summit(on('remove', 'Narva', INNER)), 3), [
      'event NATO summit in Narva in 2025 -> event/nato-summit-in-narva-in-2025',
      'organization NATO -> organization/nato',
      'date 2025',
    ]);
  });

  it('stays when the event is removed, or gets another name', () => {
    assert.deepEqual(first(summit(on('remove', 'NATO summit in Narva in 2025')), 1), [
      'organization NATO -> organization/nato',
    ]);
    const linked = first(summit(on('link', 'NATO summit in Narva in 2025', 'name: Narva summit')), 4);
    assert.deepEqual(linked, [
      'event NATO summit in Narva in 2025 -> event/narva-summit',
      'organization NATO -> organization/nato',
      'place Narva -> place/narva',
      'date 2025',
    ]);
  });

  it('gives way when the event turns out to be something else, and is told of', () => {
    const made = summit(on('change-kind', 'NATO summit in Narva in 2025', 'kind: organization'));
    assert.deepEqual(first(made, 2), [
      'organization NATO summit in Narva in 2025 -> organization/nato-summit-in-narva-in-2025',
      'organization NATO -> organization/nato',
    ]);
    assert.equal(made.mentions[1]!.start, SUMMIT.lastIndexOf('NATO'));
    assert.deepEqual(made.corrected[0]?.was.map(lineOf), [
      'event NATO summit in Narva in 2025 -> event/nato-summit-in-narva-in-2025',
      'organization NATO -> organization/nato',
      'place Narva -> place/narva',
      'date 2025',
    ]);
  });

  it('can be added, also the event around names', () => {
    const made = summit(on('add', 'had met in Narva', 'kind: event'));
    assert.deepEqual(first(made, 99).slice(-2), [
      'event had met in Narva -> event/had-met-in-narva',
      'place Narva -> place/narva',
    ]);
    assert.deepEqual(first(scene(SUMMIT, FOUND.slice(0, 1), on('add', 'Narva', INNER, 'kind: place')), 2), [
      'event NATO summit in Narva in 2025 -> event/nato-summit-in-narva-in-2025',
      'place Narva -> place/narva',
    ]);
  });

  it('is corrected together with the event', () => {
    const both = `${on('link', 'NATO summit in Narva in 2025', 'name: Narva summit')}\n${on('change-kind', 'Narva', INNER, 'kind: organization')}`;
    assert.deepEqual(first(summit(both), 3), [
      'event NATO summit in Narva in 2025 -> event/narva-summit',
      'organization NATO -> organization/nato',
      'organization Narva -> organization/narva',
    ]);
  });

  it('is reached in every place', () => {
    const made = summit(on('link', 'Narva', 'all: true', 'name: Narva Castle'));
    assert.equal(made.lines.filter((line) => line === 'place Narva -> place/narva-castle').length, 2);
  });
});

describe('corrected mentions', () => {
  const acts = [
    on('remove', 'NATO summit in Narva in 2025'),
    on('change-kind', 'NATO summit in Narva in 2025', 'kind: organization'),
    on('add', 'in Narva in', 'kind: place'),
    on('add', 'Narva in 2025', 'kind: event'),
    on('add', 'Before the NATO', 'kind: person'),
    on('link', 'NATO', 'all: true', 'name: Nato Base', 'kind: place'),
    on('change-kind', 'Narva', 'all: true', 'kind: event'),
    on('remove', '"2025"'),
    '- do: merge\n  entity: organization/nato\n  into: Anneli Vahtra',
    '- do: rename\n  entity: place/narva\n  name: Narva\n  kind: event',
    '- do: refuse\n  words: NATO',
    '- do: split\n  entity: place/narva\n  name: Narva Castle\n  places:\n    - article: sample',
  ];
  const pairs = acts.flatMap((one, i) => acts.slice(i).map((other) => (one === other ? one : `${one}\n${other}`)));

  it('fit their text, are sorted, and are disjoint or nested, whatever two corrections do', () => {
    for (const yaml of pairs) {
      const { mentions, article } = summit(yaml);
      for (const [i, a] of mentions.entries()) {
        assert.equal(article.text.slice(a.start, a.end), a.text, yaml);
        for (const b of mentions.slice(i + 1)) assert.ok(!cross(a, b) && isAfter(a, b) && !isSamePlace(a, b), yaml);
      }
    }
  });

  it('are what they are when corrected again', () => {
    for (const yaml of pairs) {
      const { mentions, article, prepared, problems } = summit(yaml);
      if (problems.length > 0) continue;
      assert.deepEqual(correctMentions(article, mentions, prepared).mentions, mentions, yaml);
    }
  });

  it('leave what was handed in as it was', () => {
    for (const yaml of acts) {
      const { found } = summit(yaml);
      assert.deepEqual(found, summit('').found);
    }
  });
});

const isAfter = (a: Mention, b: Mention): boolean => a.start < b.start || (a.start === b.start && a.end >= b.end);
const isSamePlace = (a: Mention, b: Mention): boolean => a.start === b.start && a.end === b.end;
