import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RoleEntry } from '../../src/model.ts';
import { byArticle, type PersonRoles, roomOf } from '../../src/site/ledger-view.ts';
import { LEDGER_ITEMS, ROLE_SENTENCES } from '../../src/site/limits.ts';

describe('a ledger', () => {
  it('has what an article gives together, in its order', () => {
    const items = ['b', 'a', 'b'].map((article, id) => ({ article, id }));
    assert.deepEqual(
      byArticle(items).map(({ article, items }) => [article, items.map(({ id }) => id)]),
      [
        ['b', [0, 2]],
        ['a', [1]],
      ],
    );
  });

  it('has an article several times that gives more than a page holds, and loses nothing of it', () => {
    const items = Array.from({ length: 2 * LEDGER_ITEMS + 1 }, (_, id) => ({ article: 'long', id }));
    const groups = byArticle(items);
    assert.deepEqual(
      groups.map((group) => group.items.length),
      [LEDGER_ITEMS, LEDGER_ITEMS, 1],
    );
    assert.deepEqual(
      groups.flatMap((group) => group.items),
      items,
    );
  });

  it('counts of the sentences with a title those that are shown', () => {
    const role = (sentences: number) => ({ sources: Array.from({ length: sentences }) }) as unknown as RoleEntry;
    const person = (...roles: RoleEntry[]) => ({ roles }) as unknown as PersonRoles;
    assert.equal(roomOf(person(role(2))), 3);
    assert.equal(roomOf(person(role(2), role(5000))), 3 + 1 + ROLE_SENTENCES);
  });
});
