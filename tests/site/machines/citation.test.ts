import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citationTags } from '../../../src/site/machines/citation.ts';
import { CORPUS } from '../corpus.ts';
import { HOSTILE_CORPUS, SEEN } from './hostile.ts';

const { article } = CORPUS.articles[0]!;
const tags = (changes: object) =>
  Object.fromEntries(citationTags({ ...article, ...changes }).map(({ name, content }) => [name, content]));

describe('an article for Zotero', () => {
  it('has title, date, outlet, byline and address', () => {
    const found = tags({ publisher: 'Skai', author: 'A. Writer', url: 'https://example.org/a' });
    assert.equal(found['citation_title'], 'NATO sends drones to Kiev');
    assert.equal(found['citation_publication_date'], '2022/05/11');
    assert.equal(found['citation_author'], 'A. Writer');
    assert.equal(found['citation_public_url'], 'https://example.org/a');
    assert.equal(found['DC.source'], 'Skai');
    assert.equal(found['DC.type'], 'newspaperArticle');
  });

  it('has no date that is closer than what is known', () => {
    const stretch = {
      ...article.published!,
      edtf: '2025-06-05/2025-06-23',
      earliest: '2025-06-05',
      latest: '2025-06-23',
    };
    const found = tags({ published: stretch });
    assert.equal(found['citation_publication_date'], '2025/06');
    assert.equal(found['DC.date'], '2025-06-05/2025-06-23');
    const undated = tags({ published: undefined });
    assert.ok(!('DC.date' in undated) && !('citation_publication_date' in undated));
  });

  it('leaves out what nobody knows, and holds no control characters', () => {
    assert.ok(!('citation_author' in tags({})) && !('DC.source' in tags({})));
    const hostile = citationTags(HOSTILE_CORPUS.articles[0]!.article);
    assert.equal(hostile.find(({ name }) => name === 'DC.title')?.content, SEEN);
  });
});
