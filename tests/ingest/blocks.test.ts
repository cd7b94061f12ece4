import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { decode, ingest } from '../../src/ingest/index.ts';
import type { Article } from '../../src/model.ts';

const PROSE = 'Defence ministers agreed on Thursday to expand the air defences. They said so.';
const MORE = 'The talks will go on next week in Brussels, where the ministers are to sign the final agreement.';
const TITLE = 'Allies agree: new targets for air defence';

const rolesOf = (text: string): string[] => ingest({ id: 'a', text }).blocks.map(({ role }) => role);

/** White space and characters without a width. */
const NOTHING = /^[\s\p{Cf}]*$/u;

/** What must hold for every article whatever its text. */
function assertWhole({ text, blocks, sentences }: Article): void {
  let at = 0;
  for (const block of blocks) {
    assert.match(text.slice(at, block.start), NOTHING, 'nothing that can be seen lies between blocks');
    const content = text.slice(block.start, block.end);
    assert.equal(content, content.trim());
    assert.ok(content !== '' && !/[\n\r\u2028]/.test(content), 'a block is one line');
    assert.equal(block.role === 'leftover', block.leftover !== undefined);
    at = block.end;
  }
  assert.match(text.slice(at), NOTHING, 'nothing is lost at the end');
  sentences.forEach((sentence, i) => {
    const block = blocks[sentence.block]!;
    assert.equal(sentence.index, i);
    assert.notEqual(block.role, 'leftover');
    assert.ok(sentence.start >= block.start && sentence.end <= block.end && sentence.start < sentence.end);
    assert.ok(i === 0 || sentence.start >= sentences[i - 1]!.end);
  });
  for (const [i, block] of blocks.entries())
    if (block.role !== 'leftover')
      assert.ok(
        sentences.some((sentence) => sentence.block === i),
        'every own block has a sentence',
      );
}

describe('blocks', () => {
  it('are the lines, with their roles', () => {
    const text = [TITLE, PROSE, '', 'What comes next', MORE, 'Leave a Reply'].join('\n');
    assert.deepEqual(rolesOf(text), ['title', 'paragraph', 'heading', 'paragraph', 'leftover']);
  });

  for (const [name, end] of Object.entries({
    'CR LF': '\r\n',
    CR: '\r',
    'U+2028': '\u2028',
    'blank lines': '\r\n \t\r\n',
  }))
    it(`point into the verbatim text with ${name} at line ends`, () => {
      const text = [`  ${TITLE}\u00a0`, PROSE, MORE].join(end) + end;
      const article = ingest({ id: 'a', text });
      assertWhole(article);
      assert.equal(article.text, text);
      assert.deepEqual(
        article.blocks.map(({ start, end: to }) => text.slice(start, to)),
        [TITLE, PROSE, MORE],
      );
      assert.deepEqual(
        article.sentences.map(({ start, end: to }) => text.slice(start, to)),
        [TITLE, 'Defence ministers agreed on Thursday to expand the air defences.', 'They said so.', MORE],
      );
    });

  it('count UTF-16 units, so that emoji and combining marks before them shift nothing', () => {
    const text = `🚀 Rocket day 👩‍🚀\n${PROSE}\n\u0065\u0301t\u00e9 ${MORE}`;
    assertWhole(ingest({ id: 'a', text }));
  });

  it('make a heading of short lines above text only, and no list of them', () => {
    assert.deepEqual(rolesOf([TITLE, PROSE, 'Details', MORE].join('\n'))[2], 'heading');
    assert.deepEqual(rolesOf([TITLE, PROSE, 'Background', 'The plan', MORE].join('\n')).slice(2, 4), [
      'heading',
      'heading',
    ]);
    assert.deepEqual(
      rolesOf([TITLE, PROSE, 'Poland', 'Romania', 'Bulgaria', MORE].join('\n'))[2],
      'paragraph',
      'a list',
    );
    assert.deepEqual(rolesOf([TITLE, PROSE, MORE, 'Details'].join('\n'))[3], 'paragraph', 'nothing below');
    for (const line of ['and more', 'He said:', 'No comment.', 'Really?', `Long ${'and long '.repeat(12)}`])
      assert.equal(rolesOf([TITLE, PROSE, line, MORE].join('\n'))[2], 'paragraph', line);
  });

  it('set a repeated headline apart, whole anywhere and in parts above the text', () => {
    const roles = rolesOf(
      [TITLE, 'Allies agree', 'NEW TARGETS FOR AIR DEFENCE', PROSE, TITLE, 'Allies agree', MORE].join('\n'),
    );
    assert.deepEqual(roles, ['title', 'repeat', 'repeat', 'paragraph', 'repeat', 'heading', 'paragraph']);
  });

  it('part the name of the site from the headline', () => {
    const text = [`Hebrew News – ${TITLE}`, PROSE, TITLE, MORE].join('\n');
    const { blocks } = ingest({ id: 'a', text });
    assert.deepEqual(
      blocks.slice(0, 2).map(({ role, leftover, start, end }) => [role, leftover, text.slice(start, end)]),
      [
        ['leftover', 'source-line', 'Hebrew News –'],
        ['title', undefined, TITLE],
      ],
    );
  });

  it('take the line that the editor gives as title for it, even with a full stop', () => {
    const article = ingest({ id: 'a', text: [`${TITLE}.`, PROSE].join('\n'), sidecar: { title: TITLE } });
    assert.deepEqual([article.blocks[0]?.role, article.title], ['title', TITLE]);
  });
});

describe('the title', () => {
  const titled = (...lines: string[]) => {
    const { title, titleFrom } = ingest({ id: 'a', text: lines.join('\n') });
    return [title, titleFrom];
  };

  it('is the first line if that can be a headline', () => {
    assert.deepEqual(titled(TITLE, PROSE), [TITLE, 'printed']);
    assert.deepEqual(titled('Advertisement', 'Monday, July 28, 2014', TITLE, PROSE), [TITLE, 'printed']);
    assert.deepEqual(titled('By Jane Doe', TITLE, PROSE), [TITLE, 'printed']);
  });

  it('is made of the first words otherwise, and the line stays a paragraph', () => {
    assert.deepEqual(titled(MORE, PROSE), [
      'The talks will go on next week in Brussels, where the ministers are to sign the final…',
      'opening',
    ]);
    assert.deepEqual(titled(TITLE), [TITLE, 'opening'], 'a text of one line');
    assert.deepEqual(rolesOf([MORE, PROSE].join('\n')), ['paragraph', 'paragraph']);
    assert.deepEqual(titled('Leave a Reply'), ['Leave a Reply', 'opening'], 'nothing but leftovers');
  });
});

describe('HTML in an article', () => {
  it('is text like any other', () => {
    const text = `${TITLE}\n<script>alert("NATO")</script>\n<img src=x onerror=alert(1)> ${MORE}`;
    const article = ingest({ id: 'a', text });
    assertWhole(article);
    assert.equal(article.text, text);
    assert.deepEqual(
      article.blocks.map(({ role }) => role),
      ['title', 'paragraph', 'paragraph'],
    );
  });
});

describe('the articles of the project', () => {
  const folder = path.join(import.meta.dirname, '../../content/articles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  for (const file of files)
    it(file, () => {
      const decoded = decode(readFileSync(path.join(folder, file)));
      assert.ok(decoded.ok);
      assertWhole(ingest({ id: 'a', text: decoded.text }));
    });
  it('are there', () => assert.ok(files.length >= 5));
});

it('any text at all keeps the rules', () => {
  const parts = [
    'NATO',
    'Leave a Reply',
    'Source: X',
    PROSE,
    '\r\n',
    '\n',
    '\u2028',
    ' ',
    '\ufeff',
    '\u200b',
    '…',
    'By Jane Doe',
    '“',
    '26.05.25, 20:17 • [views_1]',
    '\ud83d',
    '<b>',
  ];
  let state = 7;
  const next = () => (state = (state * 48271) % 2147483647);
  for (let round = 0; round < 300; round++) {
    const text = Array.from({ length: 1 + (next() % 12) }, () => parts[next() % parts.length]).join('');
    if (text.trim() !== '') assertWhole(ingest({ id: 'a', text }));
  }
});
