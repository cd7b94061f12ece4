import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, decodeCbor, encodeCbor } from '../../../src/site/search/cbor.ts';
import { indexChunks, roughly } from '../../../src/site/search/index-chunks.ts';
import { finishIndex } from '../../../src/site/search/finish-index.ts';
import type { PagefindFile } from '../../../src/site/search/pagefind-parts.ts';
import { steps } from '../../../src/site/search/numbers.ts';
import { pairsPath, placeOfRow, rowsOf } from '../../../src/site/search/pairs.ts';

const SIGNATURE = 'pagefind_dcd';
const pack = (bytes: Uint8Array | string) =>
  new Uint8Array(gzipSync(Buffer.concat([Buffer.from(SIGNATURE), Buffer.from(bytes)])));
const unpack = (content: Uint8Array) => gunzipSync(content).subarray(SIGNATURE.length);
const cbor = (content: Uint8Array) => decodeCbor(unpack(content));
const file = (path: string, value: Cbor) => ({ path, content: pack(encodeCbor(value)) });

const anchor = (id: string, text: string) => ({ element: 'span', id, text, location: 3 });
const fragment = (hash: string, id: string) => ({
  path: `fragment/${hash}.pf_fragment`,
  content: pack(
    JSON.stringify({
      url: `/articles/${id}/`,
      content: 'All of it. And more.',
      meta: { title: id },
      filters: {},
      anchors: [anchor('text', 'All of it. And more.'), anchor('s0', 'All of it.'), anchor('s0', 'All of it.')],
    }),
  ),
});
/** Of each word the articles as steps, and in each the places: below zero what those after it weigh; and those in fields. */
const WORDS: Cbor = [
  [
    ['air', [[0, [-25, 31, 4, 0, 700], []], [1, [-25, 5000, 2, -169, 0], [-1, 0]]], []], // prettier-ignore
    ['base', [[1, [-13, 9], []]], [['báse', [[1, [-25, 2], [-1, 1]]]], ['basé', [[0, [-25, 300], []]]]]], // prettier-ignore
  ],
];
const FILES = [
  fragment('en_bbbbbb2', 'beta'),
  fragment('en_aaaaaa1', 'alpha'),
  file('index/en_dddddd4.pf_index', WORDS),
  file('pagefind.en_cccccccc01.pf_meta', [
    '1.5.2',
    [['en_aaaaaa1', 300], ['en_bbbbbb2', 200]], // prettier-ignore
    [['air', 'base', 'en_dddddd4']],
    [],
    [],
    ['title'],
  ]),
  {
    path: 'pagefind-entry.json',
    content: Buffer.from('{"languages":{"en":{"hash":"en_cccccccc01","wasm":"en","page_count":2}}}'),
  },
  { path: 'wasm.en.pagefind', content: Buffer.from('wasm') },
];
const finished = (files: readonly PagefindFile[]) =>
  new Map(finishIndex(files, ['alpha', 'beta', 'gamma']).map(({ path, content }) => [path, content!]));
const made = finished(FILES);
const { languages, pairs } = JSON.parse(Buffer.from(made.get('pagefind-entry.json')!).toString());
const meta = cbor(made.get(`pagefind.${languages.en.hash}.pf_meta`)!) as Cbor[];

describe('cbor', () => {
  it('decodes what it encodes, with lengths of every width', () => {
    for (const value of [
      ...[0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295, -1, -25, -169, -70_000],
      ...['', 'Straße', 'x'.repeat(300), [], [1, ['a', []]], Array.from({ length: 70_000 }, () => 1)],
    ])
      assert.deepEqual(decodeCbor(encodeCbor(value)), value);
  });

  it('refuses other types, and bytes too many or too few', () => {
    assert.throws(() => decodeCbor(Uint8Array.of(0xa0)), /found type 5/);
    assert.throws(() => decodeCbor(Uint8Array.of(0x01, 0x01)), /Expected 1 bytes of CBOR, found 2/);
    assert.throws(() => decodeCbor(Uint8Array.of(0x82, 0x01)));
  });
});

describe('the files of the index', () => {
  const words = ['a', 'ab', 'abc', 'b'].map((word, i) => ({ word, bytes: encodeCbor([word, [i]]) }));
  const wordsIn = (bytes: Uint8Array) => (decodeCbor(bytes) as Cbor[][])[0]!.map((one) => (one as Cbor[])[0]);

  it('hold as many words as fit, one at least, and none ends in what another word begins with', () => {
    const large = words.map(({ word, bytes }, i) => ({
      word,
      bytes: i === 1 ? encodeCbor(['x'.repeat(30_000)]) : bytes,
    }));
    assert.deepEqual(
      indexChunks(large).map(({ from, to }) => [from, to]),
      [
        ['a', 'a!'],
        ['ab', 'ab!'],
        ['abc', 'b!'],
      ],
    );
    const [whole, ...others] = indexChunks(words);
    assert.deepEqual([wordsIn(whole!.bytes), others], [['a', 'ab', 'abc', 'b'], []]);
    assert.ok('abc' > 'ab!' && !'abc'.startsWith('ab!'));
  });

  it('know roughly how long an article is', () => {
    assert.deepEqual([0, 1, 31, 33, 600, 1000].map(roughly), [0, 1, 31, 34, 608, 992]);
  });
});

describe('the index of the texts', () => {
  it('numbers the articles in the order of their ids, and says roughly how long they are', () => {
    const articles = [0, 1].map((i) => JSON.parse(String(unpack(made.get(`fragment/${i}.pf_fragment`)!))));
    assert.deepEqual(
      articles.map(({ url }) => url),
      ['/articles/alpha/', '/articles/beta/'],
    );
    assert.deepEqual(meta[1], [
      ['0', 304],
      ['1', 200],
    ]);
  });

  it('keeps of an article what the search shows: its facts, and each sentence once', () => {
    assert.deepEqual(JSON.parse(String(unpack(made.get('fragment/0.pf_fragment')!))), {
      url: '/articles/alpha/',
      meta: { title: 'alpha' },
      anchors: [{ id: 's0', text: 'All of it.' }],
    });
  });

  it('has as many places of the words as there are, with the same weights, side by side', () => {
    const [[from, to, light]] = meta[2] as [[string, string, string]];
    assert.deepEqual([from, to], ['air', 'base!']);
    const written = cbor(made.get(`index/${light}.pf_index`)!) as never[][][][][][];
    const place: number = written[0]![0]![1]![1]![1]![1]!;
    assert.ok(place >= 0 && place < 4096);
    assert.deepEqual(written, [
      [
        ['air', [[0, [-25, 1, 1, 0, 1], []], [1, [-25, place, 1, -169, 0], [-3, 0]]], []], // prettier-ignore
        ['base', [[1, [-13, 1], []]], [['basé', [[0, [-25, 300], []]]], ['báse', [[1, [-25, 2], [-3, 1]]]]]], // prettier-ignore
      ],
    ]);
    assert.equal([...made.keys()].filter((path) => path.endsWith('.pf_index')).length, 1);
  });

  it('has a filter of words side by side, in as many files as it says', () => {
    assert.deepEqual(
      [...made.keys()].filter((path) => path.startsWith('pairs/')),
      Array.from({ length: pairs }, (_, i) => pairsPath(i)),
    );
    const [row] = rowsOf(['of', 'it']);
    const { file, at } = placeOfRow(row!, pairs);
    const rows = JSON.parse(String(unpack(made.get(pairsPath(file))!))) as number[][];
    assert.deepEqual(rows[at], steps([0, 1]));
  });

  it('leaves other files as they are, and is the same in whatever order Pagefind gives them', () => {
    assert.equal(String(made.get('wasm.en.pagefind')), 'wasm');
    assert.deepEqual(finished(FILES.toReversed()), made);
  });

  it('refuses what Pagefind 1.5 does not write', () => {
    const broken = (path: string, content: Uint8Array) => () =>
      finished(FILES.map((one) => (one.path === path ? { path, content } : one)));
    assert.throws(broken('index/en_dddddd4.pf_index', gzipSync('something')), /expected a file of Pagefind 1.5/);
    assert.throws(broken('index/en_dddddd4.pf_index', pack(encodeCbor(['air']))), /Expected a list at byte 1,/);
    assert.throws(() => finished(FILES.filter(({ path }) => !path.endsWith('.pf_meta'))), /Expected one \.pf_meta/);
  });
});
