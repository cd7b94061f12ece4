import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameFor } from '../../src/add/naming.ts';

const free = (): boolean => false;
const opening = 'First words of it';

describe('the name of an added article', () => {
  const cases: readonly (readonly [file: string, title: string | undefined, isPage: boolean, name: string])[] = [
    ['in/page.html', 'Two Ferries: “more”', true, 'two-ferries-more'],
    ['in/Baltic notes.txt', 'Two ferries', false, 'baltic-notes'],
    ['in/Baltic notes.html', undefined, true, 'baltic-notes'],
    ['untitled (2).txt', 'Two ferries', false, 'two-ferries'],
    ['document-1.docx', undefined, false, 'first-words-of-it'],
    ['', undefined, false, 'first-words-of-it'],
    ['../../etc/passwd', undefined, false, 'passwd'],
    ['..\\..\\x.y.txt', undefined, false, 'x-y'],
    ['con.txt', undefined, false, 'con-1'],
    ['.txt', '..', true, 'first-words-of-it'],
  ];
  for (const [file, title, isPage, name] of cases)
    it(`${file} ${title ?? ''}: ${name}`, () => {
      if (title === '..') assert.doesNotMatch(nameFor({ file, title, opening, isPage }, free), /[./\\]/);
      else assert.equal(nameFor({ file, title, opening, isPage }, free), name);
    });

  it('is another’s with a number where that one has it', () => {
    const taken = new Set(['ferries', 'ferries-2']);
    assert.equal(
      nameFor({ file: 'Ferries.txt', opening, isPage: false }, (name) => taken.has(name)),
      'ferries-3',
    );
  });

  it('is short, cut between words', () => {
    const title = 'word '.repeat(60);
    assert.match(nameFor({ file: '', title, opening, isPage: true }, free), /^(?:word-){5,12}word$/);
  });
});
