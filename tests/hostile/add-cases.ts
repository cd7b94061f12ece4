/** Pages and documents that mean harm, or that mean well and go wrong: what `add` makes of each. */
import { deflateRawSync, deflateSync } from 'node:zlib';
import { docx, pdf, zip } from '../add/documents.ts';
import { BODY, page } from '../add/pages.ts';

/** What a file holds, its name, and what comes of it: a refusal by words of it, or what is found. */
export type AddCase = readonly [
  what: string,
  bytes: string | Uint8Array,
  name: string,
  expected: RegExp | { readonly facts?: Readonly<Record<string, string | undefined>>; readonly text?: RegExp },
];

const PROSE = BODY.map((text) => `<p>${text}</p>`).join('');
const article = (more = ''): string => `<article><h1>Four coastal radars</h1>${more}${PROSE}</article>`;
const headed = (head: string): string => page(head, article());
const ld = (json: string): string => headed(`<script type="application/ld+json">${json}</script>`);
const meta = (name: string, content: string): string => headed(`<meta property="${name}" content="${content}">`);
const canonical = (href: string): string => headed(`<link rel="canonical" href="${href}">`);

type Row = readonly [what: string, markup: string | Uint8Array, facts: Readonly<Record<string, string | undefined>>];

const TITLES: readonly Row[] = [
  ['script in a title', headed('<title><script>hit(1)</script>Radars</title>').replace(/<h1>.*?<\/h1>/, ''), { title: 'hit(1) Radars' }], // prettier-ignore
  ['an end of the title in a title', meta('og:title', '</title><script>hit(1)</script>Radars'), { title: 'hit(1) Radars' }], // prettier-ignore
  ['an escaped picture', meta('og:title', '&lt;img src=x onerror=hit(1)&gt; Radars'), { title: 'Radars' }],
  ['a formula', meta('og:title', '=HYPERLINK(&quot;//elsewhere.test&quot;)'), { title: '=HYPERLINK("//elsewhere.test")' }], // prettier-ignore
  ['10,000 characters', meta('og:title', 'Radar '.repeat(2000)), { title: undefined }],
  ['a megabyte of beginnings of tags', meta('og:title', '&lt;a '.repeat(180_000)), { title: undefined }],
  ['text turned about', meta('og:title', '&#x202e;sradaR&#x202c;'), { title: 'sradaR' }],
  ['a zero byte by its number', meta('og:title', 'Ra&#0;dars'), { title: 'Radars' }],
  ['half a character by its number', meta('og:title', 'Ra&#xd800;dars'), { title: 'Radars' }],
  ['a character beyond Unicode', meta('og:title', 'Ra&#x110000;dars'), { title: 'Radars' }],
  ['control characters', meta('og:title', 'Ra\u001b[2Jdars\u0007'), { title: 'Ra[2Jdars' }],
  ['line ends of every kind', meta('og:title', 'Ra\r\ndars\u2028at\u0085sea'), { title: 'Ra dars at sea' }],
  ['only signs', meta('og:title', '--- *** ---'), { title: undefined }],
  ['what YAML would read', meta('og:title', '&amp;a !!js/function {x: *a} # y'), { title: '&a !!js/function {x: *a} # y' }], // prettier-ignore
  ['__proto__', meta('og:title', '__proto__'), { title: '__proto__' }],
];

const SCRIPTS: readonly Row[] = [
  ['JSON-LD that ends its script', ld('{"@type":"NewsArticle","headline":"A</script><script>hit(1)</script>"}'), { title: 'Four coastal radars' }], // prettier-ignore
  ['JSON-LD without an end', ld('{"@type":"NewsArticle","headline":"A'), { title: 'Four coastal radars' }],
  ['JSON-LD with a comma too many', ld('{"@type":"NewsArticle","headline":"A",}'), { title: 'Four coastal radars' }],
  ['JSON-LD of 100,000 brackets', ld('['.repeat(100_000) + ']'.repeat(100_000)), { title: 'Four coastal radars' }],
  ['JSON-LD of the wrong types', ld('{"@type":{},"headline":["x"],"author":1,"datePublished":{},"url":[[]]}'), { title: 'Four coastal radars' }], // prettier-ignore
  ['JSON-LD with odd values', ld('{"@type":["Article",1],"headline":[1],"author":[null,1,{"name":{}}],"publisher":false,"datePublished":20220604,"url":{"@id":7},"inLanguage":[[]]}'), { title: 'Four coastal radars', author: undefined, published: undefined }], // prettier-ignore
  ['JSON-LD of null', ld('null'), { title: 'Four coastal radars' }],
  ['JSON-LD that would set what every object has', ld('{"__proto__":{"@type":"Article","headline":"taken"},"@type":"Article","headline":"Four coastal radars"}'), { title: 'Four coastal radars' }], // prettier-ignore
  ['JSON-LD with markup escaped twice', ld('{"@type":"Article","headline":"&lt;svg onload=hit(1)&gt;Radars"}'), { title: 'Radars' }], // prettier-ignore
  ['JSON-LD with authors by the thousand', ld(`{"@type":"Article","headline":"Radars","author":[${'{"name":"A B"},'.repeat(20_000)}{"name":"C D"}]}`), { author: 'A B and C D' }], // prettier-ignore
  ['JSON-LD with a name of 10,000 letters', ld(`{"@type":"Article","author":{"name":"${'Jane '.repeat(2000)}"}}`), { author: undefined }], // prettier-ignore
];

const ADDRESSES: readonly Row[] = [
  'javascript:hit(1)',
  'data:text/html,&lt;script>hit(1)&lt;/script>',
  'file:///etc/passwd',
  'vbscript:x',
  '//elsewhere.test/a',
  '/a/b',
  'https://u:p@example.org/a',
  'https://example.org/',
  'http://localhost/a',
  'http://127.0.0.1/a',
  'http://[::1]/a',
  'https://',
  'about:blank',
  'blob:https://example.org/x',
  'java&#10;script:hit(1)',
  `https://example.org/${'x'.repeat(3000)}`, // prettier-ignore
].map((href) => [`the address ${href.slice(0, 40)}`, canonical(href), { url: undefined }]);

const KEPT_ADDRESSES: readonly Row[] = [
  ['an address with markup', canonical('https://example.org/&quot;&gt;&lt;script&gt;?x=&lt;'), { url: 'https://example.org/%22%3E%3Cscript%3E?x=%3C' }], // prettier-ignore
  ['an address with characters that turn it about', canonical('https://example.org/\u202egpj.exe'), { url: 'https://example.org/%E2%80%AEgpj.exe' }], // prettier-ignore
  ['an address with a line end', canonical('https://example.org/a&#10;b'), { url: 'https://example.org/ab' }],
];

const DATES: readonly Row[] = (
  [
    ['2022-02-30', undefined],
    ['2022-13-01', undefined],
    ['2022-00', undefined],
    ['0000-01-01', undefined],
    ['0001-01-01T00:00:00Z', undefined],
    ['1604-12-31', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['9999-12-31', undefined],
    ['2999-01-01', undefined],
    ['12345-01-01', undefined],
    ['+002022-06-04', undefined],
    ['1654300800', undefined],
    ['NaN', undefined],
    ['{{date}}', undefined],
    ['now', undefined],
    ['06/04/2022', undefined],
    ['31 June 2022', undefined],
    ['２０２２-06-04', undefined],
    ['1'.repeat(1_000_000), undefined], // prettier-ignore
    ['2022-06-04T23:59:60Z', '2022-06-04'],
    ['2022-06-04T10:00:00+99:99', '2022-06-04'],
    ['2022-06-04T00:30:00+03:00', '2022-06-04'],
    ['2022-06-04T23:30:00-11:00', '2022-06-04'],
    ['Sat, 04 Jun 2022 10:00:00 GMT', '2022-06-04'],
    ['20220604T101010Z', '2022-06-04'],
    ['2022-06-04&lt;script&gt;', '2022-06-04'], // prettier-ignore
  ] as const
).map(([date, day]) => [`the date ${date.slice(0, 40)}`, meta('article:published_time', date), { published: day }]);

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const coded = (charset: string, more = ''): string => `<html><head>${charset}<meta name="author" content="Ren\u00e9 Dupont"></head><body>${article(more)}</body></html>`; // prettier-ignore

const CHARSETS: readonly Row[] = [
  ['windows-1252 that calls itself UTF-8', bytes(coded('<meta charset="utf-8">')), { author: 'René Dupont' }],
  ['UTF-8 that calls itself windows-1252', coded('<meta charset="windows-1252">'), { author: 'René Dupont' }],
  ['UTF-8 that calls itself UTF-16', coded('<meta charset="utf-16">'), { author: 'René Dupont' }],
  ['UTF-16 that calls itself UTF-8', Buffer.from(`\ufeff${coded('<meta charset="utf-8">')}`, 'utf16le'), { author: 'René Dupont' }], // prettier-ignore
  ['UTF-8 with a mark that calls itself KOI8-R', `\ufeff${coded('<meta charset="koi8-r">')}`, { author: 'René Dupont' }], // prettier-ignore
  ['a charset that nobody knows', coded('<meta charset="x-nonsense">'), { author: 'René Dupont' }],
  ['a charset that only harms', bytes(coded('<meta charset="replacement">')), { author: 'René Dupont' }],
  ['UTF-7', coded('<meta charset="utf-7"><meta property="og:title" content="+ADw-script+AD4-">'), { title: '+ADw-script+AD4-' }], // prettier-ignore
];

const nested = (open: string, times: number): string => page('', open.repeat(times) + article());
const wide = (what: string): string => page('', article(what));

const HUGE: readonly AddCase[] = [
  ['1,000 divs in each other', nested('<div>', 1000), 'a.html', /more than 300 elements within each other/],
  ['24,000 divs in each other', nested('<div>', 24_000), 'a.html', /more than 300 elements within each other/],
  ['100,000 divs in each other', nested('<div>', 100_000), 'a.html', /a page of 100\d+ elements/],
  ['tables in tables', nested('<table><tr><td>', 5000), 'a.html', /more than 300 elements within each other/],
  ['250 divs in each other', nested('<div>', 250), 'a.html', { text: /^Four coastal radars\n/ }],
  ['a megabyte of <', wide('<'.repeat(1_000_000)), 'a.html', /tags and entities/],
  ['a megabyte of spaces as they are', wide(`<pre>a${' '.repeat(1_000_000)}b</pre>`), 'a.html', { text: /\na b\n/ }],
  ['an attribute of 5 MB', wide(`<p data-x="${'x'.repeat(5_000_000)}">y</p>`), 'a.html', { text: /\ny\n/ }],
  ['20,000 attributes', wide(`<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>y</p>`), 'a.html', { text: /\ny\n/ }], // prettier-ignore
  ['comments before the page', '<!---->'.repeat(400) + page('', article()), '', { text: /^Four/ }],
  ['comments before something else', `${'<!---->'.repeat(400)}x\n\nWords of a text.`, 'a.md', { text: /^Words/ }],
  ['a comment without an end', wide('<!--'.repeat(50_000)), 'a.html', /without a main text/],
  ['entities that a page declares', `<!DOCTYPE html [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${wide('<p>&b;</p>')}`, 'a.html', { text: /&b;/ }], // prettier-ignore
  ['quotes in quotes', `${'> '.repeat(5000)}Words.`, 'a.md', /too deep/],
  ['lists in lists', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n'), 'a.md', /too deep/],
  ['numbers in numbers', `${'1. '.repeat(3000)}x`, 'a.md', /too deep/],
  ['brackets in brackets', `${'['.repeat(20_000)}x`, 'a.md', { text: /^\[+x\n$/ }],
  ['HTML in Markdown', '<script>hit(1)</script>\n\nWords of <b onclick=hit(1)>a</b> text.', 'a.md', { text: /^Words of a text\.\n$/ }], // prettier-ignore
  ['a bomb in front matter', `---\ntitle: &a [x,x]\nb: &b [*a,*a]\nauthor: [*b,*b]\n---\nWords of a text.`, 'a.md', { facts: { title: 'x' } }], // prettier-ignore
  ['a function in front matter', '---\ntitle: !!js/function x\n---\nWords of a text.', 'a.md', { facts: { title: undefined } }], // prettier-ignore
  ['front matter of the wrong types', '---\n- title\n---\nWords of a text.', 'a.md', { facts: { title: undefined } }],
  ['a text beyond all measure', 'Words of a text. '.repeat(1_300_000), 'a.txt', /\d\d MB/],
];

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const rels = (target: string): string => `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="${target}"/></Relationships>`; // prettier-ignore
const words = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const xml = (body: string, head = ''): string => `${head}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`; // prettier-ignore
const packed = (document: string, more: Readonly<Record<string, string>> = {}, target = 'word/document.xml'): Buffer =>
  zip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': rels(target), 'word/document.xml': document, ...more });

/** The same archive with one more part, packed; `said` is the size that the archive says it has. */
function withBomb(size: number, name: string, said = size): Buffer {
  const data = deflateRawSync(Buffer.alloc(size, 'a'));
  const archive = packed(xml(words('Words of a text.')), { [name]: data.toString('latin1') });
  const whole = packed(xml(words('Words of a text.')), { [name]: '\0'.repeat(data.length) });
  // The helper writes texts in UTF-8 and as they are: the bytes and the method are put in afterwards.
  const made = Buffer.from(whole);
  const body = made.indexOf(name) + name.length;
  data.copy(made, body);
  for (const at of [made.indexOf(name) - 30, made.lastIndexOf(name) - 46]) {
    const shift = at === made.indexOf(name) - 30 ? 0 : 2;
    made.writeUInt16LE(8, at + 8 + shift);
    made.writeUInt32LE(said, at + 22 + shift);
  }
  return archive.length > 0 ? made : archive;
}

const SECRET = 'file:///etc/passwd';
const DOCUMENTS: readonly AddCase[] = [
  ['an external entity', packed(xml(words('Words &x; here'), `<!DOCTYPE w [<!ENTITY x SYSTEM "${SECRET}">]>`)), 'a.docx', /cannot be read/], // prettier-ignore
  ['an external DTD', packed(xml(words('Words here'), `<!DOCTYPE w SYSTEM "${SECRET}">`)), 'a.docx', { text: /^Words here\n$/ }], // prettier-ignore
  ['entities that multiply', packed(xml(words('Words &c;'), '<!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>')), 'a.docx', /cannot be read/], // prettier-ignore
  ['parts with names that lead out of the archive', packed(xml(words('Words here')), { '../../evil.txt': 'x', '/etc/evil': 'x', 'C:\\evil': 'x' }), 'a.docx', { text: /^Words here\n$/ }], // prettier-ignore
  ['a document that lies elsewhere', packed(xml(words('Words here')), {}, '../../../../etc/passwd'), 'a.docx', { text: /^Words here\n$/ }], // prettier-ignore
  ['markup as words', packed(xml(words('&lt;script&gt;hit(1)&lt;/script&gt; words'))), 'a.docx', { text: /^<script>hit\(1\)<\/script> words\n$/ }], // prettier-ignore
  ['XML that ends too early', packed('<w:document'), 'a.docx', /cannot be read/],
  ['XML that is empty', packed(''), 'a.docx', /cannot be read/],
  ['20,000 elements in each other', packed(xml('<w:sdt><w:sdtContent>'.repeat(10_000) + words('x') + '</w:sdtContent></w:sdt>'.repeat(10_000))), 'a.docx', /cannot be read/], // prettier-ignore
  ['6,000 parts', packed(xml(words('Words')), Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`p${i}.xml`, '']))), 'a.docx', /unpacks to far more/], // prettier-ignore
  ['a part that unpacks to 60 MB', withBomb(60_000_000, 'word/styles.xml'), 'a.docx', /unpacks to far more/],
  ['a part that says it is small', withBomb(60_000_000, 'word/styles.xml', 10), 'a.docx', /unpacks to far more/],
  ['pictures that unpack to 300 MB', withBomb(300_000_000, 'word/media/a.bmp'), 'a.docx', /unpacks to far more/],
  ['a picture of 30 MB', withBomb(30_000_000, 'word/media/a.bmp'), 'a.docx', { text: /^Words of a text\.\n$/ }],
  ['half an archive', docx(['Words of a text.']).subarray(0, 900), 'a.docx', /cannot be read/],
  ['an archive with rubbish in it', Buffer.concat([docx(['Words.']).subarray(0, 200), Buffer.alloc(500, 7), docx(['Words.']).subarray(700)]), 'a.docx', /./], // prettier-ignore
];

/** A PDF of one page with this stream, packed. */
function streamed(text: string, catalog = ''): Buffer {
  const plain = pdf([['MARK']]).toString('latin1');
  const stream = deflateSync(Buffer.from(text)).toString('latin1');
  const whole = plain.replace(/<< \/Length \d+ >>\nstream\n[\s\S]*?\nendstream/, () => `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream}\nendstream`); // prettier-ignore
  return Buffer.from(
    whole.replace('/Type /Catalog', () => `/Type /Catalog ${catalog}`),
    'latin1',
  );
}

const SHOWN = 'BT /F1 11 Tf 60 780 Td (Words of a text.) Tj ET\n';
const PDFS: readonly AddCase[] = [
  ['JavaScript', streamed(SHOWN, '/OpenAction << /S /JavaScript /JS (process.exit(3)) >>'), 'a.pdf', { text: /^Words of a text\.\n$/ }], // prettier-ignore
  ['a program to start', streamed(SHOWN, '/OpenAction << /S /Launch /F (/bin/sh) >>'), 'a.pdf', { text: /^Words of a text\.\n$/ }], // prettier-ignore
  ['a page with a stream of 50 MB', streamed(SHOWN + '% x\n'.repeat(12_500_000)), 'a.pdf', { text: /^Words of a text\.\n$/ }], // prettier-ignore
  ['a page with two million letters', streamed(`BT /F1 11 Tf 60 780 Td\n${'(Words of a text, and of many more words.) Tj 0 -14 Td (Words.) Tj 0 14 Td\n'.repeat(48_000)}ET`), 'a.pdf', /more than 2000000 letters/], // prettier-ignore
  ['pages that are each other', Buffer.from(pdf([['Words']]).toString('latin1').replace('/Kids [4 0 R]', '/Kids [2 0 R]'), 'latin1'), 'a.pdf', /cannot be read/], // prettier-ignore
  ['fewer pages than it says', Buffer.from(pdf([['Words']]).toString('latin1').replace('/Count 1', '/Count 9'), 'latin1'), 'a.pdf', { text: /^Words\n$/ }], // prettier-ignore
  ['half a PDF', pdf([['Words of a text.']]).subarray(0, 300), 'a.pdf', /cannot be read/],
  ['a password', pdf([['Words.']], '', true), 'a.pdf', /password/],
  ['a title with markup', pdf([['<script>hit(1)</script> Words']], '/Title (<script>hit\\(1\\)</script> Words)'), 'a.pdf', { facts: { title: undefined } }], // prettier-ignore
];

const ofPage = ([what, markup, facts]: Row): AddCase => [what, markup, 'a.html', { facts }];

/** All cases by what they are about. */
export const ADDED: Readonly<Record<string, readonly AddCase[]>> = {
  'titles of pages': TITLES.map(ofPage),
  'what pages say in JSON-LD': SCRIPTS.map(ofPage),
  'addresses of pages': [...ADDRESSES, ...KEPT_ADDRESSES].map(ofPage),
  'dates of pages': DATES.map(ofPage),
  'charsets of pages': CHARSETS.map(ofPage),
  'sizes and depths': HUGE,
  'documents (.docx)': DOCUMENTS,
  PDFs: PDFS,
};
