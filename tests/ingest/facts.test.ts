import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ingest } from '../../src/ingest/index.ts';
import { languageOf } from '../../src/ingest/language.ts';

const TITLE = 'Allies agree on new targets for air defence';
const PROSE = 'Defence ministers agreed on Thursday to expand the air defences of the alliance, the ministry said.';
const MORE = 'The talks will go on next week in Brussels, where the ministers are to sign the final agreement.';
const of = (...lines: string[]) => ingest({ id: 'a', text: lines.join('\n') });

describe('the publisher', () => {
  const cases: [string, string | undefined, string[]][] = [
    ['a source line', 'Skai', [TITLE, PROSE, MORE, 'Source :Skai']],
    ['an address', 'example.org', [TITLE, PROSE, MORE, 'Source: https://www.example.org/a/b']],
    ['the byline of an outlet', 'Time News', [TITLE, 'by time news', PROSE]],
    ['an acronym in it', 'AFP', [TITLE, 'by afp', PROSE]],
    ['the headline', 'Kyiv Post', [`${TITLE} | Kyiv Post`, PROSE]],
    ['a dateline', 'Reuters', [TITLE, 'KYIV, June 4 (Reuters) - Ukraine said on Wednesday that it would fight on.']],
    [
      'the end of the first paragraph',
      'UNN',
      ['NATO is asking for more air defence. This is known from sources, reports UNN.', MORE],
    ],
    ['several sources', undefined, [TITLE, PROSE, 'Sources: Reuters, AFP']],
    ['a byline of nobody', undefined, [TITLE, 'by our correspondent', PROSE]],
    [
      'who is quoted',
      undefined,
      [TITLE, 'Ministers agreed on new targets for air defence, Bloomberg reported on Thursday.'],
    ],
    [
      'who reports to whom',
      undefined,
      [TITLE, 'The general, who reports to the president, resigned, as reports Pavel.'],
    ],
  ];
  for (const [name, publisher, lines] of cases)
    it(`from ${name}: ${publisher}`, () => {
      const article = of(...lines);
      assert.equal(article.publisher, publisher);
      assert.equal(article.inferred.includes('publisher'), publisher !== undefined);
    });

  it('by the source line rather than by the byline', () => {
    assert.equal(of(TITLE, 'by time news', PROSE, MORE, 'Source: Skai').publisher, 'Skai');
  });
});

describe('the author', () => {
  const cases: [string, string | undefined][] = [
    ['By Jane Doe', 'Jane Doe'],
    ['By Jane Doe and John Roe', 'Jane Doe and John Roe'],
    ['By Jane Doe, Defence Correspondent', 'Jane Doe'],
    ['By Jane Doe | June 4, 2025', 'Jane Doe'],
    ['Written by Jane Doe', 'Jane Doe'],
    ['Author: Jane Doe', 'Jane Doe'],
    ['by time news', undefined],
    ['By admin', undefined],
  ];
  for (const [line, author] of cases) it(line, () => assert.equal(of(TITLE, line, PROSE).author, author));
});

describe('the date of publication', () => {
  const cases: [string, string | undefined, string[]][] = [
    ['a line of publication', '2025-06-04', [TITLE, 'Published: 4 June 2025, 10:20', PROSE]],
    ['it rather than the change', '2025-06-03', [TITLE, 'Updated: 4 June 2025', 'Published: 3 June 2025', PROSE]],
    ['the change alone', '2025-06-04~', [TITLE, 'Updated: 4 June 2025', PROSE]],
    ['a dateline', '2014-07-28', [TITLE, 'Monday, July 28, 2014', PROSE]],
    ['a byline', '2025-06-04', [TITLE, 'By Jane Doe | June 4, 2025', PROSE]],
    ['the headline', '2015-09-12', ['Crane falls in Mecca Saturday, September 12, 2015', PROSE]],
    [
      'the first words',
      '2025-06-04',
      [TITLE, 'KYIV, June 4, 2025 (Reuters) - Ukraine said on Wednesday that it would fight on.'],
    ],
    [
      'the story',
      undefined,
      [TITLE, 'On June 4, 2025, ministers agreed on new targets for air defence, the ministry said.'],
    ],
    ['nothing', undefined, [TITLE, PROSE]],
  ];
  for (const [name, edtf, lines] of cases)
    it(`from ${name}: ${edtf}`, () => {
      const { published, inferred } = of(...lines);
      assert.equal(published?.edtf, edtf);
      assert.equal(inferred.includes('published'), edtf !== undefined);
      if (published) {
        assert.equal(published.from, 'text');
        assert.equal(published.certainty, 'implied');
        assert.match(published.basis, /“.+”/);
        assert.ok(published.earliest <= published.anchor && published.anchor <= published.latest);
      }
    });

  it('is no more than a note where only a link is dated', () => {
    const { published, notes } = of(TITLE, PROSE, MORE, 'Rutte visits Kyiv26.05.25, 20:17 • [views_3226]');
    assert.equal(published, undefined);
    assert.deepEqual(notes, [
      'The page links to an article of 26 May 2025, so this copy of it was made on that day or later.',
    ]);
  });
});

describe('what is given', () => {
  const text = [TITLE, 'By Jane Doe', 'Published: 4 June 2025', PROSE, 'Source: Skai'].join('\n');

  it('goes before what is inferred', () => {
    const sidecar = {
      title: 'Other',
      publisher: 'P',
      author: 'A',
      url: 'https://example.org/',
      language: 'de',
      notes: ['N'],
      published: { edtf: '2022-03-27~', basis: 'B', earliest: '2022-03-26', latest: '2022-03-31' },
    };
    const article = ingest({ id: 'a', text, sidecar });
    assert.deepEqual(
      [article.title, article.titleFrom, article.publisher, article.author, article.url, article.language],
      ['Other', 'printed', 'P', 'A', 'https://example.org/', 'de'],
    );
    assert.deepEqual(article.notes, ['N']);
    assert.deepEqual(article.inferred, []);
    assert.deepEqual(article.published, {
      edtf: '2022-03-27~',
      earliest: '2022-03-26',
      latest: '2022-03-31',
      anchor: '2022-03-26',
      basis: 'B',
      certainty: 'implied',
      from: 'sidecar',
    });
  });

  it('by the caller goes before the sidecar', () => {
    const { published } = ingest({ id: 'a', text, sidecar: { published: { edtf: '2022' } }, published: '2025-06' });
    assert.deepEqual(
      [
        published?.edtf,
        published?.earliest,
        published?.latest,
        published?.anchor,
        published?.from,
        published?.certainty,
      ],
      ['2025-06', '2025-06-01', '2025-06-30', '2025-06-01', 'argument', 'implied'],
    );
  });

  it('as an instant counts as its day; a day is stated', () => {
    const { published } = ingest({ id: 'a', text, published: '2025-06-04T10:00:00Z' });
    assert.deepEqual([published?.edtf, published?.certainty], ['2025-06-04', 'stated']);
  });

  it('must be a date with two ends', () => {
    for (const published of ['June 2025', '2025-02-30', '../2025', '2025/..', ''])
      assert.throws(() => ingest({ id: 'a', text, published }), RangeError, published);
  });
});

describe('languageOf', () => {
  const samples: [string, string][] = [
    ['en', PROSE],
    ['en', 'A Russian MiG-29 crashes in the Mediterranean Sea off the Syrian coast.'],
    ['de', 'Die Verteidigungsminister haben sich am Donnerstag auf neue Ziele für die Luftabwehr geeinigt.'],
    ['fr', 'Les ministres de la défense se sont mis d’accord sur de nouveaux objectifs pour la défense aérienne.'],
    [
      'es',
      'Los ministros de Defensa acordaron el jueves ampliar las defensas aéreas de la alianza, según el ministerio.',
    ],
    ['it', 'I ministri della difesa hanno concordato di ampliare le difese aeree della NATO per il prossimo anno.'],
    ['nl', 'De ministers van Defensie hebben het besluit over de luchtverdediging van het bondgenootschap genomen.'],
    ['pl', 'Ministrowie obrony uzgodnili w czwartek, że sojusz zwiększy się na wschodniej flance, ale nie od razu.'],
    ['uk', 'Міністри оборони домовилися про нові цілі для протиповітряної оборони, який буде на засіданні в Брюсселі.'],
    [
      'ru',
      'Министры обороны договорились о новых целях, но это решение будет принято после встречи, по словам министра.',
    ],
    ['und', 'Donald Trump, Mark Rutte, Jens Stoltenberg'],
    ['und', ''],
    ['und', '北約國防部長週四同意擴大聯盟的防空能力。'],
  ];
  for (const [language, text] of samples)
    it(`${language}: ${text.slice(0, 40)}`, () => assert.equal(languageOf(text), language));
});
