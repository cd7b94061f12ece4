import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayFit, ruleSet } from '../../src/ingest/leftover-rules.ts';
import { LEFTOVER_RULES } from '../../src/lexicon/leftovers/index.ts';

const all = ruleSet(LEFTOVER_RULES);

describe('rules for leftovers, asked at once', () => {
  it('let every line through that one of them fits', () => {
    const lines = ['Leave a comment', 'Image: Nick Moreau.', 'By Jane Doe', 'Getty Images', 'Share on Facebook', '***'];
    const longer = ['Image: Nick Moreau.', 'Photo: “Jane Doe”', 'Source: Reuters', 'RELATED STORIES:'];
    for (const line of [...lines, ...longer])
      assert.equal(
        mayFit(line, all),
        LEFTOVER_RULES.some(({ pattern }) => pattern.test(line)),
        line,
      );
  });

  it('turn prose away', () => {
    assert.equal(mayFit('The minister said on Friday that the talks would go on.', all), false);
  });

  it('go on minding the case in the same parts of a pattern once it is compiled', () => {
    for (let i = 0; i < 5; i++)
      for (const line of ['Image: Nick Moreau.', 'Image: Nick Moreau“.'.replace('“', '')])
        assert.equal(mayFit(line, all), true);
  });
});
