import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome } from '../../../src/model.ts';
import { citationOf } from '../../../src/site/timeline/citation.ts';
import { inBrief } from '../../../src/site/timeline/brief.ts';
import { articlesWords, boundsWords, closerWhen, statusAndOutcome } from '../../../src/site/timeline/words.ts';
import { entry, source } from './sample.ts';

const outcome = (kind: Outcome['kind'], given: Partial<Outcome> = {}): Outcome => ({
  kind,
  explanation: 'So.',
  ...given,
});
const WHEN = { event: 'event/madrid', eventWhen: '2022-06-28/2022-06-30' };

describe('a status', () => {
  const cases: readonly [string, Parameters<typeof entry>[0], string][] = [
    ['alone', { status: 'past' }, 'past when it was written'],
    ['of what was denied', { status: 'denied' }, 'denied or called off'],
    [
      'of an event that the catalogue knows as held',
      { ...WHEN, outcome: outcome('happened', { event: 'event/madrid' }) },
      'planned when it was written; held 28–30 June 2022, as the catalogue says',
    ],
    [
      'of an event that a later article names',
      { ...WHEN, outcome: outcome('happened', { event: 'event/madrid', article: 'second' }) },
      'planned when it was written; held 28–30 June 2022; a later article looks back on it',
    ],
    [
      'of a plan that nobody comes back to',
      { status: 'proposed', outcome: outcome('no-report') },
      'proposed when it was written; no later report in this corpus',
    ],
    [
      'of a plan that lies ahead of all articles',
      { outcome: outcome('still-ahead') },
      'planned when it was written; no article of this corpus is newer',
    ],
    [
      'of what was planned before',
      { status: 'past', outcome: outcome('happened', { article: 'second' }) },
      'past when it was written; planned in an earlier article',
    ],
    [
      'of what was called off',
      { status: 'denied', outcome: outcome('cancelled', { article: 'second' }) },
      'denied or called off; planned in an earlier article',
    ],
  ];
  for (const [title, given, words] of cases)
    it(`${title}: ${words}`, () => assert.equal(statusAndOutcome(entry(given)), words));
});

describe('an entry tells', () => {
  it('how many articles have it, two sentences of one being one', () => {
    assert.equal(
      articlesWords(inBrief(entry({ sources: [source(), source({ sentence: 3 })] })).articles),
      'one article only',
    );
    assert.equal(
      articlesWords(inBrief(entry({ sources: [source(), source({ article: 'second' })] })).articles),
      'two articles',
    );
  });

  it('when the catalogue dates its event where that is closer', () => {
    const june = { edtf: '2022-06', earliest: '2022-06-01', latest: '2022-06-30' };
    assert.equal(closerWhen(entry({ ...WHEN, ...june })), '28–30 June 2022');
    assert.equal(closerWhen(entry({ ...WHEN, earliest: '2022-06-28', latest: '2022-06-30' })), undefined);
    assert.equal(closerWhen(entry(june)), undefined);
  });

  it('the first and last day where its date does not', () => {
    const of = (edtf: string, earliest: string, latest: string) => boundsWords(source({ edtf, earliest, latest }));
    assert.equal(of('2022-02', '2022-02-01', '2022-02-28'), '1–28 February 2022');
    assert.equal(of('2022-06-20/2022-06-30', '2022-06-20', '2022-06-30'), undefined);
    assert.equal(of('2022-03-27~', '2022-03-27', '2022-03-27'), undefined);
    assert.equal(of('2014/..', '2014-01-01', '9999-12-31'), undefined);
  });
});

describe('a citation', () => {
  it('is plain text: what, when, each sentence with its article and address', () => {
    const text = citationOf({
      title: '2022 Madrid summit',
      date: '28–30 June 2022',
      status: 'Planned',
      site: 'Riga Files',
      address: 'https://example.org/timeline/#on-1',
      sources: [
        { sentence: 'In June.', article: 'Title, Publisher, 14 June 2022', address: 'https://example.org/a/#s1' },
      ],
    });
    assert.deepEqual(text.split('\n'), [
      '2022 Madrid summit, 28–30 June 2022 (Planned)',
      '“In June.” Title, Publisher, 14 June 2022. https://example.org/a/#s1',
      'Riga Files timeline: https://example.org/timeline/#on-1',
    ]);
  });
});
