import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftOf, type Draft } from '../../src/add/draft.ts';
import { chooseFacts } from '../../src/add/facts.ts';
import type { Facts } from '../../src/add/found.ts';
import { ingest } from '../../src/ingest/index.ts';
import { parseSidecar, type Sidecar } from '../../src/read/sidecar.ts';

const PROSE =
  'The mayor Arno Velt said in Orlund on Tuesday that the ferry will be repaired by the spring of the year.';

const draft = (stated: Facts, text = PROSE): Draft =>
  draftOf(chooseFacts(stated, ingest({ id: 'new', text })), undefined, undefined);

function sidecar({ yaml }: Draft): Sidecar {
  const read = parseSidecar('a.yaml', Buffer.from(yaml));
  assert.ok('value' in read, JSON.stringify(read));
  return read.value;
}

const from = 'the page’s x';

describe('the sidecar of an added article', () => {
  it('states what was found and says where, in YAML that its reader takes', () => {
    const published = { value: '2025-05', from, basis: 'The page’s x says “2025/05”.' };
    const made = draftOf(
      chooseFacts({ title: { value: 'NO: "2025" #1', from }, published }, ingest({ id: 'new', text: PROSE })),
      { file: 'a.html', sha256: 'a'.repeat(64) },
      undefined,
    );
    assert.deepEqual(sidecar(made), {
      title: 'NO: "2025" #1',
      published: { edtf: '2025-05', basis: 'The page’s x says “2025/05”.' },
      language: 'en',
      inferred: { title: from, published: from, language: 'the words of the text' },
      original: { file: 'a.html', sha256: 'a'.repeat(64) },
    });
    assert.match(made.yaml, /^# Filled in by "npm run add"\. Delete a line/);
  });

  it('has what the text tells where nothing else does', () => {
    const text = `Ferry to be repaired\n\nBy Jane Doe\n\n${PROSE}\n`;
    const { title, author, inferred } = sidecar(draft({}, text));
    assert.deepEqual([title, author], ['Ferry to be repaired', 'Jane Doe']);
    assert.equal(inferred?.author, 'the byline in the text');
  });

  it('leaves a date alone that the text prints, unless the page has another', () => {
    const text = `Ferry to be repaired\n\nPublished: 4 June 2025\n\n${PROSE}\n`;
    const on = (value: string): Facts => ({ published: { value, from } });
    assert.equal(sidecar(draft({}, text)).published, undefined);
    assert.equal(sidecar(draft(on('2025-06-04'), text)).published, undefined);
    assert.equal(sidecar(draft(on('2025-06-03'), text)).published?.edtf, '2025-06-03');
  });

  it('believes the text in which language it is', () => {
    const german =
      'Der Bürgermeister sagte am Dienstag, dass die Fähre noch nicht repariert ist und dass sie im Hafen bleibt.';
    assert.equal(sidecar(draft({ language: { value: 'en-US', from } }, german)).language, 'de');
    assert.equal(sidecar(draft({ language: { value: 'en-GB', from } })).language, 'en-GB');
  });

  it('tells the date that clues leave in a comment', () => {
    const clues = ingest({ id: 'a', text: PROSE, sidecar: { published: { edtf: '2025-06-04/2025-06-09' } } }).published;
    const { yaml } = draftOf({ facts: {}, leftOut: [] }, undefined, clues);
    assert.match(yaml, /^# published: 2025-06-04\/2025-06-09 {2}\(what the clues/);
    assert.deepEqual(parseSidecar('a.yaml', Buffer.from(yaml)), { value: {} });
  });

  const hostile: readonly (readonly [what: string, value: string, title: string | undefined])[] = [
    ['line breaks and control characters', 'A\r\n\u0000b\u001b[31m\u2028c', 'A b[31m c'],
    ['marks that turn the direction', '\u202eA\u2066b\u200f', 'Ab'],
    ['markup', '<b>A</b></script><script src=x>b', 'A b'],
    ['half a character', 'A\ud800b', 'Ab'],
    ['ten thousand characters', 'A'.repeat(10_000), undefined],
    ['nothing but signs', '--- ***', undefined],
    ['what means something in YAML', '*a: &b !c {d} [e] | > %f @g `h', '*a: &b !c {d} [e] | > %f @g `h'],
    ['an end of a document', '--- a', '--- a'],
  ];
  for (const [what, value, title] of hostile)
    it(`takes or refuses ${what}`, () => {
      const made = draft({ title: { value, from } });
      assert.equal(sidecar(made).title, title);
      assert.equal(made.leftOut.length, title === undefined ? 1 : 0);
      assert.ok(made.leftOut.every((line) => line.startsWith(`title left out: ${from} `) && line.length < 200));
    });

  it('leaves out what its reader refuses, and says so', () => {
    const made = draft({ language: { value: 'english!', from }, url: { value: 'nowhere', from } }, 'Tak tak tak.');
    assert.deepEqual(sidecar(made), {});
    assert.match(
      made.leftOut.join('\n'),
      /url left out: .*found|url left out: .* has "nowhere", expected a web address/,
    );
    assert.match(made.leftOut.join('\n'), /language left out/);
  });
});
