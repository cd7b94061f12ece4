import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../../../src/extract/index.ts';
import { findStatements } from '../../../src/extract/statements/index.ts';
import type { Statement } from '../../../src/model.ts';
import { article, catalogue } from '../sample.ts';

const WORLD = catalogue(
  { kind: 'person', name: 'Maria Oskarsdal' },
  { kind: 'person', name: 'Peter Velm' },
  { kind: 'organization', name: 'VATO' },
  { kind: 'organization', name: 'Daily Orrum' },
  { kind: 'place', name: 'Velmia', demonyms: ['Velmian'] },
);

function read(text: string): { text: string; statements: Statement[] } {
  const one = article(text, '2025-06-10');
  return { text: one.text, statements: findStatements(one, findMentions(one, WORLD)) };
}

/** "speaker: content" of each statement, direct ones in marks; a dash where nobody is named. */
function told(input: string): string[] {
  const { text, statements } = read(input);
  return statements.map(({ speaker, content, direct }) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(' | ');
    return `${speaker?.entity.replace(/^.*\//, '') ?? '-'}: ${direct ? `“${said}”` : said}`;
  });
}

const CASES: readonly [why: string, text: string, ...statements: string[]][] = [
  ['after the words', '“We will wait for them,” Maria Oskarsdal said.', 'maria-oskarsdal: “We will wait for them,”'],
  ['behind the verb', '"We will wait for them," said Maria Oskarsdal.', 'maria-oskarsdal: “We will wait for them,”'],
  ['before the words', 'Maria Oskarsdal said: “We will wait for them.”', 'maria-oskarsdal: “We will wait for them.”'],
  [
    'split by its frame',
    '“We will wait,” Maria Oskarsdal said, “and then we will go home.”',
    'maria-oskarsdal: “We will wait, | and then we will go home.”',
  ],
  [
    'several sentences in one pair of marks',
    '“We wait. Who knows? They may come now,” Maria Oskarsdal told the Daily Orrum.',
    'maria-oskarsdal: “We wait. Who knows? They may come now,”',
  ],
  [
    'going on in the next sentence',
    '“We will wait for them,” Maria Oskarsdal said. “They will come to us.”',
    'maria-oskarsdal: “We will wait for them,”',
    'maria-oskarsdal: “They will come to us.”',
  ],
  [
    'over paragraphs without a closing mark',
    'Maria Oskarsdal said: “We will wait for them.\n“They will come to us in the end.”',
    'maria-oskarsdal: “We will wait for them.”',
    'maria-oskarsdal: “They will come to us in the end.”',
  ],
  ['that', 'Maria Oskarsdal said that they would wait.', 'maria-oskarsdal: they would wait'],
  ['no that', 'Maria Oskarsdal said they would wait.', 'maria-oskarsdal: they would wait'],
  [
    'over when and to whom',
    'Maria Oskarsdal told the Daily Orrum on Monday that they wait.',
    'maria-oskarsdal: they wait',
  ],
  [
    'at the end',
    'They would wait for her, Maria Oskarsdal said after talks.',
    'maria-oskarsdal: They would wait for her',
  ],
  ['according to', 'According to Maria Oskarsdal, they would wait.', 'maria-oskarsdal: they would wait'],
  ['according to, at the end', 'They would wait, according to VATO.', 'vato: They would wait'],
  ['demand', 'Maria Oskarsdal demands more heavy weapons.', 'maria-oskarsdal: more heavy weapons'],
  [
    'aside after the name',
    'Maria Oskarsdal, who leads the party, said they would wait.',
    'maria-oskarsdal: they would wait',
  ],
  ['name in the aside', 'His lawyer, Maria Oskarsdal, said they would wait.', 'maria-oskarsdal: they would wait'],
  [
    'two verbs of one subject',
    'Maria Oskarsdal said they would wait, and added that it rained.',
    'maria-oskarsdal: they would wait',
    'maria-oskarsdal: it rained',
  ],
  [
    'he and she',
    'Maria Oskarsdal said they would wait. She added that it rained.',
    'maria-oskarsdal: they would wait',
    'maria-oskarsdal: it rained',
  ],
  [
    'a pronoun that a machine left as it sounded',
    'According to Maria Oskarsdal, they would wait. It was the best plan they had, Nor said after talks.',
    'maria-oskarsdal: they would wait',
    'maria-oskarsdal: It was the best plan they had',
  ],
  [
    'title of the one who has it',
    'VATO chief Maria Oskarsdal met Peter Velm. The chief of the alliance said they would wait.',
    'maria-oskarsdal: they would wait',
  ],
  [
    'party after the name',
    'Maria Oskarsdal (VDU) said: “We will wait for them.”',
    'maria-oskarsdal: “We will wait for them.”',
  ],
  ['people of a place', 'People familiar with the matter said they would wait.', '-: they would wait'],
  [
    'another man’s objection left out',
    'Maria Oskarsdal said they would wait, but Peter Velm denied that it was late.',
    'maria-oskarsdal: they would wait',
    'peter-velm: it was late',
  ],
  [
    'named at the end of the last paragraph',
    'Velmia said it would wait.\n“We are the first to wait, and we will be here for a very long time to come.\n“We are the last,” Maria Oskarsdal said.',
    'velmia: it would wait',
    'maria-oskarsdal: “We are the first to wait, and we will be here for a very long time to come.”',
    'maria-oskarsdal: “We are the last,”',
  ],
  ['nobody in particular', 'They would wait for it, officials said.', '-: They would wait for it'],
  ['marks within', 'Maria Oskarsdal said it was “a good day”.', 'maria-oskarsdal: it was “a good day”'],
];

for (const [why, text, ...statements] of CASES)
  test(`finds who says what: ${why}`, () => assert.deepEqual(told(text), statements));

const REFUSED: readonly [why: string, text: string][] = [
  ['a word in marks', 'The “famed” missiles were late.'],
  ['nouns that look like verbs', 'VATO member states and reports of it were late.'],
  ['a verb without a clause', 'Maria Oskarsdal maintained a policy of waiting.'],
  ['no statement', 'Maria Oskarsdal said nothing. Maria Oskarsdal did not say why.'],
  ['passive', 'It was said to be late.'],
  ['what points back', 'Maria Oskarsdal said that in 2023. Peter Velm said that, and she agreed.'],
  ['whether', 'Neither Maria Oskarsdal nor Peter Velm said whether they would go.'],
  ['an adverb of saying', 'Needless to say, it rained. Let us say it rained.'],
  ['a participle', 'They went home, dismissing reports that it rained.'],
  ['the reader', 'You said they would wait.'],
];

for (const [why, text] of REFUSED) test(`finds nobody saying anything: ${why}`, () => assert.deepEqual(told(text), []));

test('words between marks are nobody’s where another sentence stands around them', () => {
  const found = told(
    'Maria Oskarsdal said they wait. The policy calls Velmia “the greatest of all threats to us today and later”.',
  );
  assert.equal(
    found.some((one) => one.startsWith('maria-oskarsdal: “the greatest')),
    false,
  );
});

test('tells the cue, to whom and when', () => {
  const { text, statements } = read('“We will wait for them,” Maria Oskarsdal told the Daily Orrum on Monday.');
  const [{ cue, addressee, when, source, certainty }] = statements as [Statement];
  const words = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
  assert.deepEqual(
    [cue!.lemma, words(cue), words(addressee), words(when), words(source), certainty],
    ['tell', 'told', 'the Daily Orrum', 'Monday', 'Maria Oskarsdal', 'stated'],
  );
});

test('a quotation in a new paragraph is not that of the speaker before, unless his was left open', () => {
  const found = told(
    'Maria Oskarsdal said they would wait.\n“We leave with honour and with a good deal of pride in our hearts.” That was it.',
  );
  assert.deepEqual(found.slice(1), ['-: “We leave with honour and with a good deal of pride in our hearts.”']);
});

test('a mark that nobody closes opens no quotation', () => {
  assert.deepEqual(told('“We will hold the line, the minister said.\nPeter Velm left.'), ['-: We will hold the line']);
});
