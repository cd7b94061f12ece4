import { analyze } from '../../../src/analyze/index.ts';
import { accountOf } from '../../../src/extract/account.ts';
import { findMentions } from '../../../src/extract/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import type { Article, Corpus, ReadArticle } from '../../../src/model.ts';

/** What ends an element, an attribute, a comment or a section of XML; what no format may hold; and far too long. */
export const HOSTILE = `</script><script>alert(1)</script> & "quoted" 'so' <!-- ]]> \u0000\u0008\u001b\u2028\u202e\ud800 ${'word '.repeat(60)}`;
/** The same as a reader sees it. */
export const SEEN = `</script><script>alert(1)</script> & "quoted" 'so' <!-- ]]> ${'word '.repeat(60)}`.trim();

const TEXT = 'President Ada Lovelace went to Riga on 3 May 2024. She met John Smith there.';
const { article } = { article: ingest({ id: 'hostile', text: `A headline\n\n${TEXT}`, published: '2024-05-04' }) };

function read(one: Article): ReadArticle {
  const mentions = findMentions(one, { entries: [] });
  return { article: one, mentions, ...accountOf(one, mentions), sha256: '0'.repeat(64), file: `${one.id}.txt` };
}

/** One article whose title, outlet, byline and notes a stranger has written. */
export const HOSTILE_CORPUS: Corpus = analyze(
  [read({ ...article, title: HOSTILE, publisher: HOSTILE, author: HOSTILE, url: 'https://example.org/a?b=1&c="2"' })],
  { entries: [] },
);
