import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerOf, keepingAnswersWhole, saidBy } from '../../../scripts/build/answer.ts';

const WORDS = 'Rutte “said” – { }';
const bytes = new TextEncoder().encode(WORDS);
/** A view of a part of more bytes. */
const part = new Uint8Array([0, 0, ...bytes, 0]).subarray(2, -1);
async function told(answer: Response): Promise<string | undefined> {
  const said = await saidBy(answer);
  return typeof said === 'object' ? new TextDecoder().decode(said) : said;
}

describe('an answer that is kept whole', () => {
  for (const [given, name] of [
    [WORDS, 'text'],
    [bytes, 'bytes'],
    [part, 'a part of some bytes'],
  ] as const) {
    it(`says what it was given: ${name}`, async () => {
      const answer = () => answerOf(given as BodyInit, { headers: { 'content-type': 'text/html' } });
      assert.equal(await told(answer()), WORDS);
      assert.equal(await answer().text(), WORDS);
      assert.deepEqual(new Uint8Array(await answer().arrayBuffer()), bytes);
      assert.equal(await new Response(answer().body).text(), WORDS);
      assert.equal(await answer().clone().text(), WORDS);
      assert.equal(await (await answer().blob()).text(), WORDS);
      assert.equal(await told(answerOf(`<p>${await answer().text()}`, answer())), `<p>${WORDS}`);
      assert.equal(answer().headers.get('content-type'), 'text/html');
      assert.ok(answer() instanceof Response);
    });
  }

  it('is read as JSON', async () => assert.deepEqual(await answerOf('{"a":[1]}').json(), { a: [1] }));

  it('says nothing where it was given nothing', async () => {
    assert.equal(await saidBy(answerOf(null, { status: 404 })), undefined);
    assert.equal(answerOf(null, { status: 404 }).status, 404);
    assert.equal((await saidBy(answerOf('')))?.length, 0);
  });

  it('takes what is neither text nor bytes as the platform does', async () => {
    assert.equal(await told(answerOf(new Blob([WORDS]))), WORDS);
    assert.equal(await told(new Response(WORDS)), WORDS);
  });

  it('is the text of a page where a program that was loaded so would make bytes of it', async () => {
    const [Platforms, PlatformsEncoder] = [Response, TextEncoder];
    try {
      const encoder = await keepingAnswersWhole(async () => new TextEncoder());
      const page = `<!DOCTYPE html><p>${WORDS}`;
      const made = encoder.encode(page);
      assert.equal(made.byteLength, Buffer.byteLength(page));
      assert.equal(await saidBy(new Response(made)), page);
      assert.equal(await new Response(made).text(), page);
      assert.deepEqual(encoder.encode(WORDS), bytes);
      assert.equal(TextEncoder, PlatformsEncoder);
    } finally {
      globalThis.Response = Platforms;
    }
  });
});
