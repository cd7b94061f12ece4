import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { nodeComplaint } from '../../scripts/node-version.mjs';

const SCRIPTS = path.resolve(import.meta.dirname, '../../scripts');
/** What `npm start` and the like begin with, on whatever Node there is. */
const COMMANDS = ['start.mjs', 'test.mjs', 'run.mjs'];
const LOADED = [...COMMANDS, 'node-version.mjs', 'setup.mjs', 'serve.mjs'];

describe('nodeComplaint(version)', () => {
  it('says in one line what an old Node lacks', () => {
    for (const version of ['8.17.0', '18.0.0', '19.9.0']) {
      const line = nodeComplaint(version) ?? '';
      assert.match(line, /needs Node 20 or newer/);
      assert.ok(line.includes(version), line);
      assert.ok(!line.includes('\n'), line);
    }
  });

  it('says nothing from Node 20 on', () => {
    for (const version of ['20.0.0', '22.12.0', '24.21.0', '100.1.0']) assert.equal(nodeComplaint(version), undefined);
  });
});

describe('the scripts', () => {
  it('keep to syntax that an old Node parses up to its complaint', () => {
    for (const name of LOADED) {
      const text = readFileSync(path.join(SCRIPTS, name), 'utf8');
      assert.deepEqual(newSyntax(text), [], name);
    }
    assert.deepEqual(newSyntax('a ?? b;\na?.b;\na ||= 1;\nawait a;\n// a ?? b'), ['??', '?.', '||=', 'await']);
  });

  it('check the version before they do anything else', () => {
    for (const name of COMMANDS) {
      const first = ts.preProcessFile(readFileSync(path.join(SCRIPTS, name), 'utf8')).importedFiles[0]?.fileName;
      assert.equal(first, './node-version.mjs', name);
    }
  });
});

/** Operators newer than Node 12, and `await` outside a function. */
function newSyntax(text: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile('a.mjs', text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (/^(\?\?|\?\.|(\?\?|\|\||&&)=)$/.test(node.getText(file))) found.push(node.getText(file));
    if (ts.isAwaitExpression(node) && !inFunction) found.push('await');
    const inside = inFunction || ts.isFunctionLike(node);
    node.getChildren(file).forEach((child) => visit(child, inside));
  };
  visit(file, false);
  return found;
}
