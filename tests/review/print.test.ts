import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripVTControlCharacters, styleText } from 'node:util';
import { analyze } from '../../src/analyze/index.ts';
import { review } from '../../src/review/index.ts';
import { printReport, type Look } from '../../src/review/print/index.ts';
import type { Report } from '../../src/review/report.ts';
import { catalogue } from '../extract/sample.ts';
import { KNOWN, reportOn } from './corpus.ts';

const PLAIN: Look = { limit: 0, columns: 80, style: (_, text) => text };
/** Without what is to be pasted, which must not be wrapped. */
const PROSE: Look = { ...PLAIN, style: (format, text) => (format === 'cyan' ? '' : text) };

const NAMES = ['Oskarsdal', 'Vahtra', 'Quintero', 'Halvorsrud', 'Nakagusuku'];
const GIVEN = ['Maria', 'Peeter', 'Ana', 'Sven', 'Keiko', 'Jon', 'Inga'];

/** Many articles with names that repeat, resemble one another and stand in long sentences. */
const MANY = Array.from({ length: 200 }, (_, i) => {
  const [given, surname] = [GIVEN[i % GIVEN.length], NAMES[i % NAMES.length]];
  const filler = 'which is a long story that nobody in the town has ever wanted to hear to its end, '.repeat(i % 4);
  return `Minister ${given} ${surname} met General ${given}s ${surname}a in Riga on Monday, ${filler}he said recently. The X-${i} missile flew.`;
});

let made: Report | undefined;
const many = (): Report => (made ??= reportOn(MANY));

describe('the printed report', () => {
  it('says what to do where there are no articles', () => {
    const none = review(analyze([], catalogue()), catalogue());
    assert.equal(printReport(none, PLAIN), 'There are no articles: put one into content/articles as a .txt file.\n');
    assert.match(printReport(review(analyze([], KNOWN), KNOWN), PLAIN), /^There are no articles.*\n\nEntries never/s);
  });

  it('tells of an article with nothing in it', () => {
    const text = printReport(reportOn(['It rained.', '']), PLAIN);
    assert.match(text, /^Articles: 2\n/);
    assert.equal(text.match(/Nothing was found in it\./g)?.length, 2);
    assert.ok(!/Uncertain|Nearly found|Unknown|duplicates|undefined|NaN|\[object/.test(text));
  });

  it('fits 80 columns, and fewer, but for the lines to paste', () => {
    for (const columns of [80, 50]) {
      const lines = printReport(many(), { ...PROSE, columns }, true).split('\n');
      const wide = lines.filter((line) => line.length > columns);
      assert.deepEqual(wide, []);
    }
  });

  it('shows all of 200 articles with no limit, and says how many are left where there is one', () => {
    const report = many();
    const heads = (text: string) => new Set(text.match(/^article-\d+(?= {2}Title)/gm));
    assert.equal(heads(printReport(report, PLAIN)).size, 200);
    const limited = printReport(report, { ...PLAIN, limit: 7 });
    assert.equal(heads(limited).size, 7);
    assert.match(limited, /^… and 193 more, --limit 0 shows all$/m);
    const told = [...limited.matchAll(/^Unknown to the catalogue: (\d+)$/gm)].map(([, count]) => Number(count));
    assert.deepEqual(told, [report.unknown.length]);
    assert.match(limited, new RegExp(`^… and ${report.unknown.length - 7} more, --limit 0 shows all$`, 'm'));
    assert.ok(!printReport(report, PLAIN, true).includes('--limit 0'));
  });

  it('has the lines to paste at the margin, whole', () => {
    const report = many();
    const lines = new Set(printReport(report, PLAIN).split('\n'));
    const ready = [
      ...report.uncertain.flatMap(({ fixes }) => fixes.map(({ yaml }) => yaml)),
      ...report.duplicates.flatMap(({ fixes }) => fixes.map(({ yaml }) => yaml)),
      ...report.unknown.map(({ entry }) => entry.yaml),
    ];
    assert.ok(ready.length > 0);
    for (const line of ready.join('').trimEnd().split('\n')) assert.ok(lines.has(line), line);
  });

  it('says the same with colours and without', () => {
    const report = reportOn(MANY.slice(0, 5));
    const style: Look['style'] = (format, text) => styleText(format, text, { validateStream: false });
    const coloured = printReport(report, { ...PLAIN, style }, true);
    assert.notEqual(coloured, printReport(report, PLAIN, true));
    assert.equal(stripVTControlCharacters(coloured), printReport(report, PLAIN, true));
  });

  it('names the unseen entries only when they are asked for', () => {
    const report = reportOn(['It rained.']);
    const brief = printReport(report, PLAIN);
    assert.ok(!brief.includes('Carl Ostrom'));
    assert.match(brief, /\nEntries never mentioned: 6; --unseen lists them by file\n$/);
    assert.match(printReport(report, PLAIN, true), /people-east\.yaml: 2 of 2\n {4}Boris Ostrov; Carl Ostrom\n/);
  });
});
