import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { between } from '../../../scripts/quality/documents.ts';
import { MADE_UP } from '../results-made-up.ts';
import { barChart } from './chart.ts';
import { charts } from './charts.ts';
import { fitting } from './hosts.ts';
import { report } from './markdown.ts';
import { significant } from './numbers.ts';
import { scaleTables } from './scale.ts';

const lines = (text: string) => text.split('\n');

describe('the report', () => {
  it('has a line for each target, with what was measured and whether that will do', () => {
    const text = lines(report(MADE_UP));
    assert.ok(text.includes('| Cold, everything, beside bare pages by Astro | at most 0.8 × | 0.8 × | met |'));
    assert.ok(text.includes('| One article edited, beside Eleventy | at most 1 × | 1.5 × | missed |'));
    assert.ok(text.includes('| First hits of a search | at most 200 KB | 150 KB | met |'));
    assert.ok(text.includes('| Until the first hit |  | 120 ms |  |'));
  });

  it('says what was measured where, and what was left out', () => {
    const text = report(MADE_UP);
    assert.match(text, /5,000 articles \(seed 7; .*medians of 3 rounds, on 2026-01-02: 2 cores of Slow One/);
    assert.match(text, /Beside Astro 7\.0\.0, Eleventy 3\.0\.0\./);
    assert.match(text, /^- Hugo is left out/m);
  });

  it('says what speaks against a quick look', () => {
    assert.doesNotMatch(report(MADE_UP), /A quick look/);
    const quick = { ...MADE_UP, articles: 500, rounds: 1, machine: { ...MADE_UP.machine, load: 4 } };
    assert.match(report(quick), /for 5,000 articles, one round tells little, the machine had other work\./);
  });

  it('holds for a run of one part alone', () => {
    const { site: _, reader: __, speeds: ___, ...rest } = MADE_UP;
    const text = report({ ...rest, samples: [] });
    assert.match(text, /\| Nothing changed, beside Astro \| at most 0.2 × \|  \| not measured \|/);
    assert.doesNotMatch(text, /NaN|undefined|Infinity/);
  });

  it('says numbers shortly', () => {
    assert.deepEqual([0.0834, 0.8, 12.4, 1730, undefined, NaN].map(significant), [
      '0.083',
      '0.8',
      '12',
      '1,730',
      '–',
      '–',
    ]);
  });
});

describe('charts', () => {
  it('are well-formed, with their numbers as text', () => {
    for (const [name, svg] of Object.entries(charts(MADE_UP))) {
      assert.equal(XMLValidator.validate(svg), true, name);
      assert.match(svg, /<desc id="desc">[^<]+<\/desc>/);
    }
    assert.match(charts(MADE_UP)['builds.svg']!, />0\.8 × Astro \(wanted: 0\.8\), 20 s</);
    assert.match(charts(MADE_UP)['extraction.svg']!, /short &lt;texts&gt;/);
  });

  it('have bars as long as their values, and a mark at the target', () => {
    const bars = [
      { label: 'one', value: 2, text: '2' },
      { label: 'two', value: 1, text: '1', ours: true, target: 5 },
    ];
    const { svg } = new XMLParser({ ignoreAttributes: false }).parse(barChart('Bars', [{ title: 'Group', bars }]));
    const [one, two] = svg.rect.map((rect: Record<string, string>) => Number(rect['@_width']));
    assert.equal(one, 2 * two);
    assert.equal(Number(svg.line['@_x1']) - Number(svg.rect[1]['@_x']), 5 * two);
  });

  it('are left out where there is nothing to compare', () => {
    const alone = { ...MADE_UP, samples: MADE_UP.samples.filter(({ contestant }) => contestant === 'Flankwatch') };
    assert.deepEqual(Object.keys(charts(alone)), ['extraction.svg']);
  });
});

describe('a million articles on paper', () => {
  it('carries on what was measured', () => {
    const text = lines(scaleTables(MADE_UP));
    assert.ok(text.includes('|  | 5,000 articles | 10,000 articles | 100,000 articles | 1,000,000 articles |'));
    assert.ok(text.includes('| Files of the site | 20,000 | 40,000 | 400,000 | 4,000,000 |'));
    assert.ok(text.includes('| Extraction, hours of one core | 0.0014 | 0.0028 | 0.028 | 0.28 |'));
  });

  it('tells how many articles a host takes, and why', () => {
    const each = { files: 4, bytes: 100_000 };
    const host = { name: '', page: '', limits: '' };
    assert.deepEqual(fitting({ ...host, files: 20_000 }, each), { count: 5000, because: 'files' });
    assert.deepEqual(fitting({ ...host, files: 200_000, bytes: 1e9 }, each), { count: 10_000, because: 'bytes' });
    assert.deepEqual(fitting(host, each), { because: '' });
  });
});

describe('the documents', () => {
  for (const file of ['docs/performance.md', 'docs/scale.md'])
    it(`has a place for the figures in ${file}`, () => {
      assert.ok(between(readFileSync(file, 'utf8'), 'figures', 'bench')?.includes('figures'));
    });
});
