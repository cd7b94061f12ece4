import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entity } from '../../src/model.ts';
import { asIndexed, lettersOf } from '../../src/site/entity-view.ts';
import { sheetsOf } from '../../src/site/paging.ts';

const named = (name: string, kind: Entity['kind'] = 'place') => ({ kind, name, class: name === 'drone' }) as Entity;
const labels = (entities: readonly Entity[], most: number) =>
  sheetsOf(asIndexed(entities), most).map(({ items }) => lettersOf(items));

describe('a page of an index', () => {
  it('says from which letters to which it goes', () => {
    const places = ['Zagreb', 'Ålesund', 'Aarhus', 'Brno', 'Cork', 'Bonn'].map((name) => named(name));
    assert.deepEqual(labels(places, 3), ['Aa–Bo', 'Br–Za']);
    assert.deepEqual(labels(places.slice(0, 1), 3), ['Za']);
  });

  it('goes by last names of people, has figures under one heading, and classes for themselves', () => {
    assert.deepEqual(labels([named('Ada Brandt', 'person'), named('Zoe Adams', 'person')], 2), ['Ad–Br']);
    const systems = ['9K720', 'T-72', '2S1', 'drone'].map((name) => named(name, 'system'));
    assert.deepEqual(labels(systems, 1), ['0–9', '0–9', 'T-', 'Classes']);
  });
});
