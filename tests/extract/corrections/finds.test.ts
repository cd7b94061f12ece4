import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeNames } from '../../../src/analyze/merge/index.ts';
import { apartBy } from '../../../src/analyze/merge/apart.ts';
import { correctCorpus } from '../../../src/extract/corrections/corpus.ts';
import { settle } from '../../../src/extract/corrections/finds/index.ts';
import { prepare } from '../../../src/extract/corrections/index.ts';
import { article } from '../sample.ts';
import { corrections, foundIn, KNOWN, lineOf, names } from './scene.ts';

const TEXT =
  'Anneli Vahtra, director of the harbour, met Ebbo Zarn on the eve of it. “We are not at war with anybody at all in this region,” she said. ' +
  'Zarn said that more than 1,000 troops came. Output fell by 5%. In June they left.';
const FOUND = ['person Anneli Vahtra', 'person Ebbo Zarn', 'person Zarn = Ebbo Zarn', 'date June'];

const on = (act: string, quote: string, ...more: string[]): string =>
  [`- do: ${act}`, 'article: sample', `quote: ${quote}`, ...more].join('\n  ');

/** What becomes of the text by these corrections, with the director's role as the machine would give it. */
function settled(yaml: string) {
  const page = article(TEXT);
  const at = TEXT.indexOf('director');
  const role = { title: 'director of the harbour', start: at, end: at + 'director of the harbour'.length };
  const found = foundIn(TEXT, FOUND).map((one, i) => (i === 0 ? { ...one, role } : one));
  return settle(page, found, prepare(corrections(yaml), KNOWN));
}
const said = (yaml: string): string[] =>
  settled(yaml).statements.map(({ speaker, direct }) => `${speaker?.entity ?? 'nobody'} ${direct}`);
const told = (yaml: string): string[] =>
  settled(yaml).quantities.map(({ value, high, unit, of }) => [value, high, unit, of].filter(Boolean).join(' '));
const roles = (yaml: string): string[] =>
  names(settled(yaml).mentions).flatMap(({ role, entity }) => (role ? [`${entity}: ${role.title}`] : []));
function wrong(yaml: string): string {
  const { problems } = settled(yaml);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  const [{ path, expected, found, hint }] = problems as [(typeof problems)[number]];
  return `${path.join('.')}: ${expected}; ${found}; ${hint}`;
}

describe('without corrections', () => {
  it('the machine has these statements, figures and roles', () => {
    assert.deepEqual(said(''), ['nobody true', 'person/ebbo-zarn false']);
    assert.deepEqual(told(''), ['1000 count troops', '5 % Output']);
    assert.deepEqual(roles(''), ['person/anneli-vahtra: director of the harbour']);
  });
});

describe('a statement', () => {
  it('is taken away, by words of what is said', () => {
    assert.deepEqual(said(on('remove-statement', 'more than 1,000 troops came')), [said('')[0]]);
  });

  it('is given to somebody else or to nobody, and is the very words or not', () => {
    const words = 'We are not at war';
    assert.equal(said(on('set-statement', words, 'speaker: Ebbo Zarn'))[0], 'person/ebbo-zarn true');
    assert.equal(
      said(on('set-statement', words, 'speaker: person/ebbo-zarn', 'direct: false'))[0],
      'person/ebbo-zarn false',
    );
    const { statements, corrected } = settled(on('set-statement', 'that more than', 'speaker: nobody'));
    assert.equal(statements[1]?.speaker, undefined);
    assert.equal(statements[1]?.certainty, 'stated');
    const [{ was, now }] = corrected as [(typeof corrected)[number]];
    assert.deepEqual(
      [was[0]?.kind, was[0]?.kind === 'statement' && was[0].speaker?.id],
      ['statement', 'person/ebbo-zarn'],
    );
    assert.equal(now?.kind === 'statement' && now.speaker, undefined);
  });

  it('that is so already, is none, or is given to one who is not named is a mistake', () => {
    assert.match(
      wrong(on('set-statement', 'more than 1,000', 'speaker: Ebbo Zarn')),
      /person\/ebbo-zarn, reported, already; remove/,
    );
    assert.match(
      wrong(on('remove-statement', 'In June')),
      /quote: words of a statement .*; words in which it has found none/,
    );
    assert.match(
      wrong(on('set-statement', 'We are not', 'speaker: Georgia (US state)')),
      /speaker: somebody .*whom it does not/,
    );
    assert.match(
      wrong(on('remove-statement', 'nothing')),
      /quote: words of the article sample; "nothing", which is not in it/,
    );
    const twice = `${on('remove-statement', 'We are not')}\n${on('set-statement', 'We are not at', 'direct: false')}`;
    assert.match(wrong(twice), /one correction of the same thing/);
  });
});

describe('a figure', () => {
  it('is taken away, or gets another value, unit or thing that it counts', () => {
    assert.deepEqual(told(on('remove-figure', '5%')), ['1000 count troops']);
    assert.deepEqual(told(on('set-figure', '5%', 'of: output of the harbour')), [
      '1000 count troops',
      '5 % output of the harbour',
    ]);
    const more = on('set-figure', 'more than 1,000', 'value: 1000', 'high: 2000', 'unit: times');
    assert.deepEqual(told(more)[0], '1000 2000 times troops');
  });

  it('that is so already or is none is a mistake', () => {
    assert.match(wrong(on('set-figure', '5%', 'value: 5')), /5 % Output already; remove the correction/);
    assert.match(wrong(on('remove-figure', 'June')), /words of a figure/);
  });
});

describe('a role', () => {
  it('is taken away, or given to another one', () => {
    assert.deepEqual(roles(on('remove-role', 'director of the harbour')), []);
    assert.deepEqual(roles(on('set-role', 'director of the harbour', 'entity: Ebbo Zarn')), [
      'person/ebbo-zarn: director of the harbour',
    ]);
    assert.deepEqual(roles(on('set-role', 'troops', 'entity: Ebbo Zarn')), [
      'person/anneli-vahtra: director of the harbour',
      'person/ebbo-zarn: troops',
    ]);
  });

  it('that is so already, is none, or has no holder near is a mistake', () => {
    assert.match(
      wrong(on('set-role', 'director of the harbour', 'entity: A. Vahtra')),
      /the role of Anneli Vahtra already/,
    );
    assert.match(wrong(on('remove-role', 'troops')), /words of a role/);
    assert.match(wrong(on('remove-role', 'director of the harbour', 'entity: Ebbo Zarn')), /words of a role/);
    assert.match(
      wrong(on('set-role', 'troops', 'entity: Riga')),
      /entity: somebody or something that the article names; "Riga"/,
    );
  });
});

describe('a date', () => {
  it('that was missed is added, with its value', () => {
    const { mentions, problems, corrected } = settled(on('add-date', 'the eve of it', 'edtf: 2025-06-23'));
    assert.deepEqual(problems, []);
    const date = mentions.find(({ text }) => text === 'the eve of it');
    assert.equal(date?.kind === 'date' && date.edtf, '2025-06-23');
    assert.deepEqual(
      corrected.map(({ was }) => was),
      [[]],
    );
  });

  it('that was found is set, not added; and is removed as a name is', () => {
    assert.match(
      wrong(on('add-date', 'June', 'edtf: 2025-07')),
      /found no date; the date "June"; write "do: set-date"/,
    );
    assert.deepEqual(
      settled(on('remove', 'June')).mentions.filter(({ kind }) => kind === 'date'),
      [],
    );
  });
});

describe('a confirmation', () => {
  const confirmed = (yaml: string) => {
    const { confirmed: all, problems, corrected } = settled(yaml);
    assert.deepEqual([problems, corrected], [[], []]);
    return all.map(({ what }) => lineOf(what));
  };

  it('is of a name, a date, a figure, a role or a statement, and changes nothing', () => {
    assert.deepEqual(confirmed(on('confirm', 'Zarn', 'after: said')), ['person Zarn -> person/ebbo-zarn']);
    assert.deepEqual(confirmed(on('confirm', 'June')), ['date June']);
    assert.deepEqual(confirmed(on('confirm', '5%')), ['figure 5%']);
    assert.deepEqual(confirmed(on('confirm', 'director of the harbour', 'entity: Anneli Vahtra')), [
      'role director of the harbour',
    ]);
    assert.match(confirmed(on('confirm', 'We are not at war'))[0]!, /^statement We are/);
    assert.match(
      confirmed(on('confirm', 'more than 1,000 troops came', 'kind: statement', 'entity: Ebbo Zarn'))[0]!,
      /^statement/,
    );
    const { mentions, statements, quantities } = settled(
      `${on('confirm', 'June')}\n${on('confirm', '5%')}\n${on('confirm', 'We are')}`,
    );
    const marks = [...mentions, ...statements, ...quantities].filter((one) => one.confirmed !== undefined);
    assert.equal(marks.length, 3);
  });

  it('fails where there is nothing, or something else by now', () => {
    assert.match(wrong(on('confirm', 'In')), /words of a find/);
    assert.match(
      wrong(on('confirm', 'June', 'edtf: 2024-06')),
      /edtf: what was confirmed \(2024-06\); the date "June"/,
    );
    assert.match(
      wrong(on('confirm', 'Ebbo Zarn', 'entity: Anneli Vahtra')),
      /entity: what was confirmed .*person\/ebbo-zarn; look/,
    );
    assert.match(wrong(on('confirm', 'June', 'kind: statement')), /words of a statement/);
  });
});

describe('names that are set apart', () => {
  const pages = ['Peeter Vahtra came.', 'Vahtra left.'].map((text, i) => ({
    article: { ...article(text), id: `page-${i}` },
    found: foundIn(text, [`person ${i === 0 ? 'Peeter Vahtra' : 'Vahtra'}`]),
  }));
  const read = pages.map((one) => ({ article: one.article, mentions: one.found, sha256: '', file: '' }));
  const { merges } = mergeNames(read, { entries: [] });
  const apart = (entity: string, from: string) => corrections(`- do: apart\n  entity: ${entity}\n  from: ${from}`);

  it('are joined no more, and that is told', () => {
    assert.equal(merges.length, 1);
    for (const written of [apart('person/vahtra', 'person/peeter-vahtra'), apart('Peeter Vahtra', 'Vahtra')]) {
      const { outcomes, problems } = correctCorpus(pages, prepare(written, { entries: [] }, merges), true);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        outcomes[1]!.corrected.map(({ was, now }) => [was.map(lineOf), now && lineOf(now)]),
        [[['person Vahtra -> person/peeter-vahtra'], 'person Vahtra -> person/vahtra']],
      );
      const settledPages = read.map((one, i) => ({ ...one, mentions: outcomes[i]!.mentions }));
      assert.deepEqual(mergeNames(settledPages, { entries: [] }, apartBy(written)).merges, []);
    }
  });

  it('must be joined', () => {
    const { problems } = correctCorpus(
      pages,
      prepare(apart('person/vahtra', 'Ebbo Zarn'), { entries: [] }, merges),
      true,
    );
    assert.match(problems[0]?.found ?? '', /"person\/vahtra" and "Ebbo Zarn", which are not/);
  });
});
