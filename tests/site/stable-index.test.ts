import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, decodeCbor, encodeCbor } from '../../src/site/search/cbor.ts';
import { stableIndex } from '../../src/site/search/stable.ts';

const pack = (value: Cbor) => new Uint8Array(gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encodeCbor(value)])));
const unpack = (content: Uint8Array) => decodeCbor(gunzipSync(content).subarray('pagefind_dcd'.length));
const file = (path: string, value: Cbor) => ({ path, content: pack(value) });

/** An index with two filters, their values in the given order. */
function index(order: readonly [number, number]) {
  const values = [
    ['2022', [0]],
    ['2025', [1, 2]],
  ] as const;
  const filters = [
    ['year', 'en_aaaaaa1'],
    ['kind', 'en_bbbbbb2'],
  ] as const;
  return [
    file('filter/en_aaaaaa1.pf_filter', ['year', order.map((i) => values[i]!)]),
    file('filter/en_bbbbbb2.pf_filter', ['kind', [['place', [0]]]]),
    file(`pagefind.en_cccccccc0${order[0]}.pf_meta`, ['1.5.2', [], [], order.map((i) => filters[i]!), [], ['title']]),
    {
      path: 'pagefind-entry.json',
      content: new TextEncoder().encode(`{"languages":{"en":{"hash":"en_cccccccc0${order[0]}"}}}`),
    },
  ];
}

describe('cbor', () => {
  it('decodes what it encodes, with lengths of every width', () => {
    for (const value of [
      0,
      23,
      24,
      255,
      256,
      65_535,
      65_536,
      4_294_967_295,
      '',
      'Straße',
      'x'.repeat(300),
      [],
      [1, ['a', []]],
      Array.from({ length: 70_000 }, () => 1),
    ]) {
      assert.deepEqual(decodeCbor(encodeCbor(value)), value);
    }
  });

  it('refuses other types, and bytes too many or too few', () => {
    assert.throws(() => decodeCbor(Uint8Array.of(0xa0)), /found type 5/);
    assert.throws(() => decodeCbor(Uint8Array.of(0x01, 0x01)), /Expected 1 bytes of CBOR, found 2/);
    assert.throws(() => decodeCbor(Uint8Array.of(0x82, 0x01)));
  });
});

describe('stableIndex', () => {
  it('makes the same files of the same index in any order', () => {
    assert.deepEqual(stableIndex(index([0, 1])), stableIndex(index([1, 0])));
  });

  it('keeps filters, values and pages, and names each file where it is named', () => {
    const files = stableIndex(index([1, 0]));
    const meta = files.find(({ path }) => path.endsWith('.pf_meta'))!;
    const [, , , filters] = unpack(meta.content) as [string, Cbor, Cbor, [string, string][]];
    assert.deepEqual(
      filters.map(([name]) => name),
      ['kind', 'year'],
    );
    const year = files.find(({ path }) => path === `filter/${filters[1]![1]}.pf_filter`)!;
    assert.deepEqual(unpack(year.content), [
      'year',
      [
        ['2022', [0]],
        ['2025', [1, 2]],
      ],
    ]);
    const entry = new TextDecoder().decode(files.find(({ path }) => path === 'pagefind-entry.json')!.content);
    assert.ok(meta.path === `pagefind.${JSON.parse(entry).languages.en.hash}.pf_meta`);
    assert.match(meta.path, /^pagefind\.en_[0-9a-f]{10}\.pf_meta$/);
  });

  it('refuses what Pagefind 1.5 does not write', () => {
    assert.throws(
      () => stableIndex([{ path: 'filter/en_1.pf_filter', content: new Uint8Array(gzipSync('something')) }]),
      /expected a file of Pagefind 1.5/,
    );
    assert.throws(() => stableIndex(index([0, 1]).slice(1)), /filter "year", found none named en_aaaaaa1/);
  });
});
