import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assemble, assembleFile } from '../../src/assemble.ts';
import { isContentError, errorLine } from '../../src/read/errors.ts';
import { project } from './project.ts';

const errorsOf = (run: () => unknown): string[] => {
  try {
    run();
    return [];
  } catch (error) {
    assert.ok(isContentError(error));
    return error.errors.map(errorLine);
  }
};

describe('repairs in a sidecar', () => {
  const text = 'A headline\n\nNor said that full -scale war is near. More was not said.\n';

  it('are on the article, with those of the rules', () => {
    const yaml = 'repairs:\n  - quote: Nor said\n    to: NATO said\n    why: A slip.\n';
    const root = project({ 'content/articles/a.txt': text, 'content/articles/a.yaml': yaml });
    const { article } = assembleFile(`${root}/content/articles/a.txt`);
    assert.equal(article.text, text);
    assert.deepEqual(article.repairs, [
      { start: 12, end: 20, text: 'Nor said', to: 'NATO said', by: 'editor', why: 'A slip.' },
      { start: 26, end: 37, text: 'full -scale', to: 'full-scale', by: 'rule', why: 'a misplaced space' },
    ]);
  });

  it('that cannot be made stop with their lines, together with all else that is wrong', () => {
    const yaml = [
      'title: A headline',
      'repairs:',
      '  - quote: Nor said',
      '    to: NATO said',
      '  - quote: said that',
      '    to: told',
      '  - quote: Nix',
      '    to: x',
      '  - { quote: near, to: near }',
    ].join('\n');
    const root = project({
      'content/articles/a.txt': text,
      'content/articles/a.yaml': yaml,
      'content/articles/b.txt': 'Nothing.\n',
      'content/articles/b.yaml': 'titel: x\n',
      'content/corrections.yaml': '- do: remove\n  article: a\n  quote: Nox\n  why: x\n',
    });
    const errors = errorsOf(() => assemble(root));
    const wanted = [
      /^content\/articles\/a\.yaml:5: expected one repair of the same words; found another one on line 3; make one/,
      /^content\/articles\/a\.yaml:7: expected words of the article a; found "Nix", which is not in it; .*remove the repair/,
      /^content\/articles\/a\.yaml:9: .*found "near", which changes nothing/,
      /^content\/articles\/b\.yaml:1: .*"titel"/,
      /^content\/corrections\.yaml:3: .*"Nox"/,
    ];
    assert.equal(errors.length, wanted.length, errors.join('\n'));
    wanted.forEach((pattern, i) => assert.match(errors[i]!, pattern));
    const alone = errorsOf(() => assembleFile(`${root}/content/articles/a.txt`));
    assert.equal(alone.length, 3);
  });
});
