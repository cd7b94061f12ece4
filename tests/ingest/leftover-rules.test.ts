import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstFitting, ruleSet } from '../../src/ingest/leftover-rules.ts';
import { withoutModifiers } from '../../src/lexicon/leftovers/any-case.ts';
import { LEFTOVER_RULES } from '../../src/lexicon/leftovers/index.ts';
import { whole } from '../../src/lexicon/leftovers/parts.ts';

const all = ruleSet(LEFTOVER_RULES);
const fitting = (line: string) => firstFitting(line, all, () => false);
const LINES = [
  'Leave a comment',
  'LEAVE A REPLY',
  'Image: Nick Moreau.',
  'By Jane Doe',
  'Getty Images',
  'Share on Facebook',
  '***',
  'Photo: “Jane Doe”',
  'Source: Reuters',
  'RELATED STORIES:',
  '- Advertisement -',
  '12 comments',
  '\u00a9 2024 Example Times. All rights reserved.',
  'Jane Doe is a journalist who covers defence.',
  'Follow us on Telegram',
];

describe('rules for leftovers', () => {
  it('are asked for lines by what these begin with, and none that fits is missed', () => {
    for (const line of LINES)
      assert.equal(
        fitting(line),
        LEFTOVER_RULES.find(({ sign, lines }) => sign?.test(line) !== false && whole(lines).test(line)),
        line,
      );
  });

  it('turn prose away', () => {
    assert.equal(fitting('The minister said on Friday that the talks would go on.'), undefined);
  });

  it('are left out where they are not meant', () => {
    assert.equal(firstFitting('Getty Images', all, ({ kind }) => kind === 'credit')?.kind, 'byline');
  });

  it('are not ruled out for lines that they fit', () => {
    const small = [
      'de',
      'von der',
      'of the',
      'courtesy of',
      'via',
      'for',
      'and',
      'picture alliance',
      'dpa',
      'file',
      'photo',
      'image',
    ];
    const parts = [
      'Jane Doe',
      'AFP',
      'Getty Images',
      'a b',
      'said',
      '/',
      '|',
      ',',
      ':',
      '(',
      ')',
      '©',
      'x.org',
      ...small,
    ];
    let fitted = 0;
    for (const { never, lines } of LEFTOVER_RULES.filter((rule) => rule.never))
      for (let i = 0; i < parts.length ** 3; i += 11) {
        const some = [0, 1, 2].map((at) => parts[Math.floor(i / parts.length ** at) % parts.length]!);
        for (const line of [some.join(' '), `Jane Doe ${some.join(' ')} AFP`]) {
          if (!whole(lines).test(line)) continue;
          fitted++;
          assert.ok(!never!.test(line), line);
        }
      }
    assert.ok(fitted > 50, `${fitted} fitted`);
  });

  it('have no sign that their own lines lack', () => {
    for (const { sign, lines } of LEFTOVER_RULES)
      for (const line of LINES) assert.ok(!sign || sign.test(line) || !whole(lines).test(line), line);
  });
});

describe('an expression that does not mind the case in parts', () => {
  it('is written out in both cases', () => {
    assert.equal(withoutModifiers('(?i:b[y-z]|(?:At)) By'), '(?:[bB][y-zY-Z]|(?:[aA][tT])) By');
    assert.equal(
      withoutModifiers(String.raw`(?i:s\s\p{L}[\p{L}k])k`),
      String.raw`(?:[sSſ]\s\p{L}[\p{L}kK` + '\u212a])k',
    );
  });

  it('matches as it did', () => {
    const source = String.raw`^(?i:by|the (?:photo|image)s?)\s+[A-Z]\w+$`;
    const [before, after] = [new RegExp(source, 'u'), new RegExp(withoutModifiers(source), 'u')];
    for (const text of ['BY Jane', 'by jane', 'The Photos Jane', 'tHE IMAGE Jo', 'thee Jane'])
      assert.equal(after.test(text), before.test(text), text);
  });
});
