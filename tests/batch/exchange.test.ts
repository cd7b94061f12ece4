import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, it } from 'node:test';
import { answerWhole } from '../../src/batch/extract-line.ts';
import { fromTextLine, toTextLine } from '../../src/batch/text-line.ts';
import { extractKept, lookUp } from '../../src/extraction-kept.ts';
import { extractCorpus } from '../../src/extraction.ts';
import { project } from '../read/project.ts';

const FILES = {
  'content/articles/one.txt': 'A headline\n\n“We will go,” President Ada Lovelace said in Riga on 3 March 2022.\n',
  'content/articles/one.yaml': 'publisher: The Paper\nrepairs:\n  - quote: go\n    to: stay\n    all: true\n',
  'content/articles/two.txt': Buffer.from(
    '\ufeffAnother headline\n\nHe was in Vilnius today, 12 September 2023.\n',
    'utf16le',
  ),
  'content/articles/three.txt': Buffer.from('A third headline\n\nThe caf\u00e9 in Tallinn had 300 guests.\n', 'latin1'),
  'content/articles/four.txt':
    'A fourth headline\n\nNothing was said by the German Defence Minister Boris Pistorius.\n',
};
const root = project(FILES);
const cache = project({});
const workers = process.env['FLANKWATCH_WORKERS'];
after(() => {
  for (const name of ['FLANKWATCH_CACHE', 'FLANKWATCH_EXTRACTED']) delete process.env[name];
  process.env['FLANKWATCH_WORKERS'] = workers ?? '';
});

/** What a build reads, with a cache of its own; and what it tells. */
async function built(name: string, merged = '', threads = '0') {
  process.env['FLANKWATCH_CACHE'] = path.join(cache, name);
  process.env['FLANKWATCH_EXTRACTED'] = merged;
  process.env['FLANKWATCH_WORKERS'] = threads;
  const warnings: string[] = [];
  const told: string[] = [];
  const kept = await extractKept(root, { warn: (line) => warnings.push(line), inform: (line) => told.push(line) });
  return { articles: kept.finish().articles, anew: kept.anew, warnings, told };
}

/** The answers to all articles, as `texts` and `extract --jsonl --whole` write them. */
function answers(): string[] {
  process.env['FLANKWATCH_CACHE'] = path.join(cache, 'elsewhere');
  const { undertaking, stamp } = lookUp(root);
  const { articles, catalogue } = undertaking.content;
  return articles.map((raw) => {
    const source = fromTextLine(JSON.parse(JSON.stringify(toTextLine(raw))));
    assert.ok(!('error' in source));
    return JSON.stringify(answerWhole(source, catalogue, stamp));
  });
}

it('finds the same in threads, here, elsewhere and from what was kept', async () => {
  const { articles } = extractCorpus(root);
  assert.deepEqual(articles.map(({ file }) => file).sort(), Object.keys(FILES).filter((name) => name.endsWith('.txt')).map((name) => path.basename(name)).sort()); // prettier-ignore
  assert.deepEqual((await built('threads', '', '2')).articles, articles);
  assert.deepEqual((await built('here')).articles, articles);
  const again = await built('here');
  assert.deepEqual([again.articles, again.anew], [articles, 0]);
  const file = path.join(cache, 'answers.jsonl');
  writeFileSync(file, answers().reverse().join('\n'));
  const merged = await built('merged', file);
  assert.deepEqual([merged.articles, merged.anew, merged.warnings], [articles, 0, []]);
  assert.deepEqual(merged.told, [`4 articles taken from ${file}, 0 left to read here`]);
});

it('takes from lines what fits, in any order and number, tells what is damaged, and reads the rest', async () => {
  const { articles } = extractCorpus(root);
  const [four, one, three, two] = answers() as [string, string, string, string];
  const lines = [
    two,
    two,
    '',
    three.slice(0, 200),
    three.replace('"extractor":"', '"extractor":"0'),
    three.replace('A third', 'A THIRD'),
    three.replace(/"text":"Tallinn"/, '"text":"Tartu"'),
    three.replace('"statements":', '"statements":7,"other":'),
    one.replace(/"key":"\w+"/, `"key":"${(JSON.parse(three) as { key: string }).key}"`),
    four.replace(/"known":\[[^\]]*\]/, '"known":["person/nobody-at-all"]'),
    '{"id":"one","error":"expected better","line":3}',
  ];
  const file = path.join(cache, 'damaged.jsonl');
  writeFileSync(file, lines.join('\r\n'));
  const { articles: taken, anew, warnings, told } = await built('damaged', file);
  assert.deepEqual([taken, anew], [articles, 3]);
  assert.deepEqual(told, [
    `1 articles taken from ${file}, 3 left to read here; 1 lines are of another extractor or catalogue`,
  ]);
  const wrong = warnings.map((line) => line.replace(file, '').replace('; it is passed over', ''));
  assert.deepEqual(
    wrong.map((line) => line.replace(/ found.*/, '')),
    [
      ':4: expected JSON;',
      ':6: expected the text of its key;',
      ':7: expected an extract;',
      ':8: expected an extract;',
      ':9: expected the text of its key;',
      ':10: expected ids of the catalogue;',
      ':11: expected an answer of "extract --jsonl --whole";',
    ],
  );
  assert.match(wrong[2]!, /found words that do not stand where they are said to stand$/);
  assert.match(wrong[6]!, /found the error "expected better"$/);
});
