import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patient } from '../../../src/site/search/patient.ts';

const file = (name: string, text: string) => ({ path: name, content: new TextEncoder().encode(text) });

describe('a Pagefind without hurry', () => {
  it('has no end to its waiting, and is otherwise the same', () => {
    const hurry = 'setTimeout(()=>reject(new Error("Worker initialization timeout")),5e3)';
    const [script, other] = patient([file('pagefind.js', `a(${hurry});b`), file('index/en_1', hurry)]);
    assert.equal(new TextDecoder().decode(script!.content), 'a(void 0);b');
    assert.equal(new TextDecoder().decode(other!.content), hurry);
  });

  it('is refused where the script is another one', () => {
    assert.throws(() => patient([file('pagefind.js', 'setTimeout(go, 5e3)')]), /pagefind\.js: expected one .* found 0/);
  });
});
