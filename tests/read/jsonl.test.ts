import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { parseRequest, readLines } from '../../src/read/jsonl.ts';

async function collect(chunks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const lines: Uint8Array[] = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
}

const linesOf = async (...chunks: string[]): Promise<string[]> =>
  (await collect(chunks.map((chunk) => Buffer.from(chunk)))).map((line) => Buffer.from(line).toString());

describe('readLines', () => {
  it('cuts at line feeds only, wherever the chunks end', async () => {
    assert.deepEqual(await linesOf('a\nb', 'c\n', '\n', 'd\u2028e\r\nf'), ['a', 'bc', '', 'd\u2028e\r', 'f']);
    assert.deepEqual(await linesOf('a\n'), ['a', '']);
    assert.deepEqual(await linesOf(), ['']);
  });

  it('puts a character together that two chunks share', async () => {
    const bytes = Buffer.from('é');
    const lines = await collect([bytes.subarray(0, 1), bytes.subarray(1)]);
    assert.deepEqual(lines.map(parseRequest), [
      { error: 'expected JSON; Unexpected token \'é\', "é" is not valid JSON' },
    ]);
  });
});

describe('parseRequest', () => {
  const parse = (line: string) => parseRequest(Buffer.from(line));

  it('takes id, text and date, and lets other keys be', () => {
    assert.deepEqual(parse('{"id":"a","text":" T\\r\\n","published":"2025","x":1}'), {
      id: 'a',
      text: ' T\r\n',
      published: '2025',
    });
    assert.deepEqual(parse('\ufeff{"id":"","text":"T","published":null}\r'), {
      id: '',
      text: 'T',
      published: undefined,
    });
  });

  it('passes over blank lines', () => {
    for (const line of ['', ' \t', '\r']) assert.equal(parse(line), undefined);
  });

  const cases: [line: string, id: string | undefined, error: RegExp][] = [
    ['{"id":"a"', undefined, /expected JSON/],
    ['[]', undefined, /expected a JSON object/],
    ['null', undefined, /expected a JSON object/],
    ['"x"', undefined, /expected a JSON object/],
    ['{"id":"a"}', 'a', /key "text"/],
    ['{"text":"T"}', undefined, /key "id"/],
    ['{"id":1,"text":"T"}', undefined, /key "id"/],
    ['{}', undefined, /key "id".*; .*key "text"/],
    ['{"id":"a","text":" \\n"}', 'a', /empty/],
    ['{"id":"a","text":"T","published":2025}', 'a', /"published"/],
  ];
  for (const [line, id, error] of cases)
    it(line, () => {
      const found = parse(line);
      assert.ok(found && 'error' in found);
      assert.match(found.error, error);
      assert.equal(found.id, id);
    });

  it('refuses bytes that are no UTF-8', () => {
    assert.deepEqual(parseRequest(Buffer.from([0x22, 0xff, 0x22])), {
      error: 'expected UTF-8; found bytes that are not',
    });
  });
});
