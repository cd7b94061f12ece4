import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { contentHolder } from '../../src/read/holder.ts';
import { project } from './project.ts';

describe('the folder that holds the content', () => {
  const root = project({ 'texts/articles/a.txt': 'A' });

  it('is the project, or the named folder, or the one around a named content/', () => {
    assert.equal(contentHolder('/project', undefined), '/project');
    assert.equal(contentHolder('/project', ''), '/project');
    for (const named of [root, `${root}/`, `${root}/content`, `${root}/content/`])
      assert.equal(contentHolder('/project', named), path.resolve(root), named);
  });

  it('must be there and be called so', () => {
    const wrong: readonly (readonly [string, RegExp])[] = [
      ['texts', /found a folder without one \(.*texts\); name the folder that holds articles\/ "content"/],
      ['nowhere', /found no such folder \(.*nowhere\)/],
      ['texts/articles/a.txt', /found a file \(/],
    ];
    for (const [name, found] of wrong)
      assert.throws(
        () => contentHolder('/project', path.join(root, name)),
        ({ message }: Error) =>
          /^FLANKWATCH_CONTENT: expected a folder called "content"/.test(message) && found.test(message),
      );
  });
});
