import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Tally, told } from '../../../src/site/search/told.ts';

const NOTHING = { total: 0, sure: true, begun: false, unfiltered: 0, missing: [], together: false };

describe('what a search has come to is told', () => {
  const say = (names: Tally['names'], texts: Tally['texts'], query = 'orchid'): string => told({ query, names, texts });
  const some = (total: number) => ({ ...NOTHING, total, unfiltered: total });

  it('in numbers', () => {
    assert.equal(say({ whole: 1, begun: 4 }, some(2)), '1 name, 2 articles.');
    assert.equal(say({ whole: 0, begun: 0 }, some(1)), '1 article.');
    assert.equal(say({ whole: 2, begun: 0 }, NOTHING), '2 names.');
    assert.equal(say({ whole: 0, begun: 0 }, { ...some(1200), sure: false }), 'up to 1,200 articles.');
  });

  it('as not in the corpus, also where something begins so', () => {
    assert.equal(say({ whole: 0, begun: 0 }, { ...NOTHING, missing: ['orchid'] }), '“orchid” is not in this corpus.');
    assert.equal(
      say({ whole: 0, begun: 1 }, { ...NOTHING, missing: ['kalin'] }, 'kalin'),
      '“kalin” is not in this corpus; 1 name begins so.',
    );
    assert.equal(
      say({ whole: 0, begun: 1 }, { ...some(2), begun: true, missing: ['kalin'] }, 'kalin'),
      '“kalin” is not in this corpus; 1 name and 2 articles have words that begin so.',
    );
    assert.equal(
      say({ whole: 0, begun: 0 }, { ...some(1), begun: true, missing: ['refug'] }, 'refug'),
      '“refug” is not in this corpus; 1 article has a word that begins so.',
    );
  });

  it('as not together where all words are there', () => {
    assert.match(say({ whole: 0, begun: 0 }, NOTHING, 'arrow zorn'), /its words are, but in no article together/);
    assert.match(
      say({ whole: 0, begun: 0 }, { ...NOTHING, together: true }, '"arrow zorn"'),
      /^“arrow zorn” is not in this corpus: its words are, but nowhere side by side\.$/,
    );
  });

  it('as missing some words, where others are there', () => {
    const without = (missing: string[], query: string) => say({ whole: 0, begun: 0 }, { ...NOTHING, missing }, query);
    assert.equal(without(['orchid'], 'Orchid Rutte'), '“Orchid Rutte” is not in this corpus: no article has “Orchid”.');
    assert.match(without(['aa', 'bb', 'cc'], 'aa bb cc Rutte'), /: no article has “aa”, “bb” or “cc”\.$/);
    assert.equal(without(['aa', 'bb'], 'aa bb'), '“aa bb” is not in this corpus.');
  });

  it('as under other filters', () => {
    const filtered = { ...NOTHING, unfiltered: 3 };
    assert.equal(
      say({ whole: 1, begun: 0 }, filtered),
      '1 name. No article under these filters; 3 articles without them.',
    );
    assert.equal(say({ whole: 0, begun: 0 }, filtered), 'No article under these filters; 3 articles without them.');
  });

  it('never as missing while anything is loading, or could not be loaded', () => {
    assert.equal(say('loading', 'loading'), 'Loading the names…');
    assert.equal(say({ whole: 0, begun: 2 }, 'loading'), 'Searching the articles…');
    assert.equal(say({ whole: 1, begun: 0 }, 'loading'), '1 name. Searching the articles…');
    assert.equal(say('failed', some(2)), '2 articles. The names could not be loaded.');
    assert.equal(say('failed', NOTHING), 'The names could not be loaded.');
    assert.match(say({ whole: 0, begun: 0 }, 'failed'), /^The articles could not be searched/);
    assert.equal(say('failed', 'failed'), 'The search could not be loaded.');
  });

  it('as far as the names go where the texts cannot be searched', () => {
    assert.equal(say({ whole: 0, begun: 0 }, 'none'), '“orchid” is no name in this corpus.');
    assert.equal(say({ whole: 1, begun: 0 }, 'none'), '1 name.');
    assert.equal(say({ whole: 0, begun: 0 }, 'none', ''), '');
  });
});
