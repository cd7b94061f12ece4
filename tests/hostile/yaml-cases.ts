/** YAML that means harm, or that means well and goes wrong: what each file makes of it. */

/** What is wrong with it, by the line it is on and words of the error; or what is read. */
export type Case = readonly [yaml: string | Uint8Array, ...expected: (RegExp | { readonly reads: unknown })[]];

const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const reads = (value: unknown) => ({ reads: value });
const bomb = [
  'a: &a [lol,lol,lol,lol,lol,lol,lol,lol,lol]',
  ...[...'bcdefghij'].map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[i]}`).join()}]`),
].join('\n');
const DEPTH = 10_000;
const nested = (open: string, close = ''): string => open.repeat(DEPTH) + close.repeat(DEPTH);

/** Whatever the file is to say; `X` stands for where its own text or list begins. */
export const ANY: readonly Case[] = [
  [bomb, /^:2: .*alias.*; write the values out/],
  ['&a [*a]', /^:1: .*"\*a" within what it stands for; write the values out/],
  ['- &a\n  x: *a', /^:2: .*"\*a" within/],
  ['- !!js/function "function () { globalThis.taken = 1 }"', /^:1: .*tag .*js\/function.*; remove the tag/],
  ['- !!js/regexp /x/', /^:1: .*the tag/],
  ['- !!js/undefined x', /^:1: .*the tag/],
  ['- !!python/object/apply:os.system ["touch taken"]', /^:1: .*the tag/],
  ['- !!binary aGVsbG8=', /^:1: .*tag .*binary/],
  ['- !!timestamp 2022-01-01', /^:1: .*tag .*timestamp/],
  ['- !!int 3', /^:1: .*tag .*int/],
  ['- !!set {a, b}', /^:1: .*tag .*set/],
  ['- !!omap [a: b]', /^:1: .*tag .*omap/],
  ['- !mine x', /^:1: .*tag "!mine"/],
  ['- !<tag:yaml.org,2002:js/function> x', /^:1: .*the tag/],
  ['%TAG ! tag:example.org,2000:\n---\n- !x y', /^:3: .*the tag/],
  ['- !e!x y', /^:1: .*tag: !e!x/],
  [nested('[', ']'), /^:1: .*too deep/],
  [nested('['), /^:1: .*too deep/],
  [nested('{a: ', '}'), /^:1: .*too deep/],
  [nested('- '), /^:1: .*too deep/],
  ['- a\n---\n- b', /^:2: expected one YAML document; found a second one/],
  ['- a\n...\n- b', /^:3: expected one YAML document/],
  ['- a\n\t- b', /^:2: .*a tab; indent with spaces/],
  ['- "a', /^:1: .*quote/],
  ["- 'a", /^:1: .*quote/],
  ['- "a\n- b', /^:\d: .*quote/],
  ['- a: b: c', /^:1: .*put the value in quotes/],
  ['- @a', /^:1: .*put the value in quotes/],
  ['- %a', /^:1: .*put the value in quotes/],
  ['- `a`', /^:1: .*put the value in quotes/],
  ['- *a', /^:1: .*alias.*write the values out/i],
  ['- * a', /^:1: .*alias/i],
  ['- &', /^:1: .*anchor/i],
  ['- [a', /^:\d: .*YAML/],
  ['- {a: b', /^:\d: .*YAML/],
  ['- |9x', /^:1: .*block scalar/i],
  ['- a\0b', /^:1: .*a zero byte, as in UTF-16; save the file in UTF-8/],
  ['\0', /^:1: .*a zero byte/],
  ['- a\n- b\u0007', /^:2: .*found "\\u\{7\}"; remove the character/],
  ['- \u001b[2J', /^:1: .*"\\u\{1b\}"/],
  ['- a\u007f', /^:1: .*"\\u\{7f\}"/],
  ['- a\ufffe', /^:1: .*"\\u\{fffe\}"/],
  [utf16('\ufeff- a'), /^: .*not UTF-8; save the file in UTF-8/],
  [utf16('- a'), /^:1: .*a zero byte, as in UTF-16/],
  [Buffer.from([0x2d, 0x20, 0xe9]), /^: .*not UTF-8/],
  [Buffer.from([0x2d, 0x20, 0xed, 0xa0, 0x80]), /^: .*not UTF-8/],
  [Buffer.from([0x2d, 0x20, 0xc0, 0xaf]), /^: .*not UTF-8/],
  ['- a\n- b: 1\n  b: 2', /^:3: .*unique.*; keep one/],
  ['- a: 1\n  "a": 2', /^:2: .*unique.*; keep one/],
];

const TEXT_VALUES = ['2022', 'no', '~', '1e3', '0o17', '0x1F', '12:30', 'true', 'null', '.inf', '2022-02-30', '__proto__', 'constructor', 'a#b', '=1+1', 'a, b', '<script>', '{{x}}'.replace(/[{}]/g, '%')]; // prettier-ignore
const NO_DATES = ['24.06.2025', '06/24/2025', '2022-02-30', '2023-02-29', '2022-13', '2022-00', '1e3', '0o17', '12:30', '~', 'null', 'true', 'NaN', 'Infinity', '99999-01-01', '-0001', '2022-06-04T99:99', '2023-06-05/2023-06-01', '/2022', '2022/2023/2024', 'Y170000002', '2022?~', '２０２２', '2022‑06‑04', 'today', '9'.repeat(10_000), '2022/'.repeat(20_000), `"{${'2022,'.repeat(5000)}2023}"`]; // prettier-ignore

export const SIDECARS: readonly Case[] = [
  ...TEXT_VALUES.filter((value) => !/^[%{]/.test(value)).map((value): Case => [
    `title: ${value}`,
    reads({ title: value }),
  ]),
  ...NO_DATES.map((date): Case => [`published: ${date}`, /^:1: .*EDTF, a real date.*; found .*; correct the date/]),
  ...['0000', '9999', '../..', '2022/..'].map((date): Case => [
    `published: ${date}`,
    /^:1: .*a date of publication with a beginning and an end/,
  ]),
  ...['', '\ufeff', '# x', '---\n', '{}'].map((yaml): Case => [yaml, reads({})]),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<<', '1', 'x'].map((key): Case => [
    `${key}: x`,
    new RegExp(`^:1: .*one of the keys .*"${key}"`),
  ]),
  ...['title', 'publisher', 'author', 'language', 'url'].flatMap((key): Case[] => [
    [`${key}: [a]`, /^:1: .*found a list/],
    [`${key}: {a: b}`, /^:1: .*found a mapping/],
    [`${key}:`, /^:1: .*found nothing/],
    [`${key}: # a`, /^:1: .*nothing but a comment .*; put words that begin with # in quotes/],
  ]),
  ['title: &a A\npublisher: *a', reads({ title: 'A', publisher: 'A' })],
  ['<<: {title: x}', /^:1: .*"<<"/],
  ['published: &p {edtf: 2022}\n<<: *p', /^:2: .*"<<"/],
  ['published:\n  edtf: 2022\n  __proto__: {basis: x}', /^:3: .*"__proto__"/],
  ['published:\n  edtf: [2022]', /^:2: .*found a list/],
  ['published: {edtf: 2022, basis: [x]}', /^:1: .*found a list/],
  ['published: {edtf: 2022, earliest: 24.06.2022}', /^:1: .*first possible day.*24\.06\.2022/],
  ['published: {edtf: 2022, anchor: {}}', /^:1: .*relative dates.*found a mapping/],
  ['notes: yes', /^:1: .*a list of notes; found "yes"/],
  ['notes: {a: b}', /^:1: .*found a mapping/],
  ['notes: [[a]]', /^:1: .*found a list/],
  ['notes:\n  -a\n  -b', /^:2: .*a list of notes/],
  ['title: "a\\0b"', /^:1: .*without control characters; found "a\\u\{0\}b"; remove/],
  ['title: "\\ud800"', /^:1: .*found "\\u\{d800\}"/],
  ['title: "\\u200b\\u202e"', /^:1: .*found "\\u\{200b\}\\u\{202e\}"/],
  [`title: ${'x'.repeat(5_000_000)}`, /^:1: .*at most 10000 characters; found "x{60}…"; shorten/],
  [`${'x'.repeat(5_000_000)}: a`, /^:1: .*found "x{60}…"/],
  [`title: a\n\ufeffpublisher: b`, /^:2: .*"\\u\{feff\}publisher"; write "publisher"/],
  ['\ufefftitle: a\r\npublisher: b\r\n', reads({ title: 'a', publisher: 'b' })],
  ['title: a\rpublisher: b', reads({ title: 'a', publisher: 'b' })],
  ['title: >-\n  a\n  b', reads({ title: 'a b' })],
  ['- title: a', /^:1: .*a mapping with keys.*found a list/],
  ['title', /^:1: .*found "title"/],
  ['? [a, b]\n: x', /^:1: .*one of the keys/],
  ['"": x', /^:1: .*one of the keys .*found nothing/],
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', '"java\\tscript:alert(1)"', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', '//example.org', 'https:x', 'https://', 'www.example.org', 'https://e.org/"><script>', '"https://e.org/\\r\\nX: y"', '"https://e.org/\\u202egpj.exe"'].map((url): Case => [`url: ${url}`, /^:1: .*a web address.*; found "/]), // prettier-ignore
  ...['__proto__', 'constructor', 'english', '3', 'xx-YY-zz', '\'en" onload="x\'', 'a-'.repeat(5000)].map(
    (code): Case => [`language: ${code}`, /^:1: .*a language code/],
  ),
];

const entry = (lines: string): string => `- name: Xylo Velm\n  ${lines.replaceAll('\n', '\n  ')}`;

export const ENTRIES: readonly Case[] = [
  ['name: x', /^:1: .*a list of entries; found a mapping/],
  ['- x', /^:1: .*an entry, a mapping/],
  ['-', /^:1: .*an entry.*found nothing/],
  ['- - name: x', /^:1: .*found a list/],
  ...['2022', '~', '"\\u0301"', '😀', '12:30'].map((name): Case => [`- name: ${name}`, /^:1: .*a name with a letter/]),
  ...['', '""', '"\\u200b"', '[a]', '{a: b}'].map((name): Case => [`- name: ${name}`, /^:1: .*a name; found/]),
  ...['__proto__', 'constructor', 'toString', 'no', '<script>alert(1)</script>'].map((name): Case => [
    `- name: ${name}`,
    reads([name]),
  ]),
  ['- &a {name: A, aliases: *a}', /^:1: .*within what it stands for/],
  ['- <<: {name: A}', /^:1: .*a key "name"/, /^:1: .*"<<"/],
  [entry('__proto__: {description: x}'), /^:2: .*"__proto__"/],
  ...['x', '{a: b}', ''].map((list): Case => [entry(`aliases: ${list}`), /^:2: .*a list of names/]),
  [entry('aliases: [[x]]'), /^:2: .*names; found a list/],
  [entry('aliases: [~, no, 2022]'), /^:2: .*a letter; found "~"/, /^:2: .*a letter; found "2022"/],
  [entry('description: [x]'), /^:2: .*one line for readers/],
  ...['https://example.org', 'A_b', '"[[A]]"'].map((title): Case => [entry(`wikipedia: ${title}`), /^:2: .*Wikipedia/]),
  ...['pl', 'POL', '[PL]', '"P\\u200bL"'].map((code): Case => [entry(`country: ${code}`), /^:2: .*a country code/]),
  ...['yes', 'True', '1', '[true]'].map((one): Case => [entry(`class: ${one}`), /^:2: .*true or false/]),
  ...['x', '{title: x}'].map((one): Case => [entry(`offices: ${one}`), /^:2: .*a list of offices/]),
  [entry('offices:\n  - from: 2022'), /^:3: .*a key "title"/],
  [entry('offices:\n  - title: x\n    from: 2022\n    to: 2021'), /^:5: .*an end after the beginning/],
  [entry('offices:\n  - title: x\n    to: 2022-02-30'), /^:4: .*2022-02-30/],
  ...['[1]', '[1, 2, 3]', '54.71, 20.51', '{lat: 1}'].map((at): Case => [
    entry(`coordinates: ${at}`),
    /^:2: .*\[latitude, longitude\]/,
  ]),
  ...['[91, 0]', '[0, 181]', '[NaN, 0]', '[1e1, 0]', '[0x10, 0]', '[١, 0]', '[1, <b>]'].map((at): Case => [
    entry(`coordinates: ${at}`),
    /^:2: .*degrees such as/,
  ]),
  ...['1e3', '-1', '1.5', '1,000', '9'.repeat(20), '9'.repeat(400)].map((count): Case => [
    entry(`population: ${count}`),
    /^:2: .*a number of inhabitants/,
  ]),
  ...['24.06.2025', '2022-02-30', '[2022]'].map((when): Case => [entry(`when: ${when}`), /^:2: .*EDTF/]),
  ...['type', 'maker', 'family', 'where'].map((key): Case => [entry(`${key}: {a: b}`), /^:2: .*found a mapping/]),
  ...['demonyms', 'variants', 'cued'].map((key): Case => [entry(`${key}: x`), /^:2: .*a list of/]),
];

const quote = (act: string, more = ''): string => `- do: ${act}\n  article: a\n  quote: b\n  why: c${more}`;

export const CORRECTIONS: readonly Case[] = [
  ['do: remove', /^:1: .*a list of corrections/],
  ...['x', '', '[]', '[x]'].map((one): Case => [`- ${one}`, /^:1: .*a correction, a mapping/]),
  ...['[x]', '{a: b}', '__proto__', 'constructor', '2022'].map((act): Case => [`- do: ${act}`, /^:1: .*what to do:/]),
  [quote('remove', '\n  __proto__: x'), /^:5: .*"__proto__"/],
  [quote('remove', '\n  WHY: x'), /^:5: .*"WHY"/],
  ['- DO: refuse\n  words: a\n  why: b', /^:1: .*keys in small letters; found "DO"/],
  [quote('remove', '\n  do: link'), /^:5: .*unique/],
  ...['false', 'yes', '[true]', '1'].map((all): Case => [quote('remove', `\n  all: ${all}`), /^:5: .*expected true/]),
  ...['""', '[b]', '{a: b}', '"\\u200b"'].map((words): Case => [
    `- do: remove\n  article: a\n  quote: ${words}\n  why: c`,
    /^:3: .*the words of the article/,
  ]),
  ['- do: remove\n  article: a\n  quote: "a\\0"\n  why: c', /^:3: .*without control characters/],
  ['- do: remove\n  article: [a]\n  quote: b\n  why: c', /^:2: .*the name of an article’s file/],
  ...['2022-02-30', '24.06.2025', '[2022]', 'May'].map((date): Case => [
    quote('set-date', `\n  edtf: ${date}`),
    /^:5: .*the date that is meant/,
  ]),
  ...['../..', '2022-06-04T12:00:00'].map((date): Case => [
    quote('set-date', `\n  edtf: ${date}`),
    /^:5: .*a beginning and an end/,
  ]),
  [quote('link'), /^:1: .*found "neither"; add one/],
  [quote('link', '\n  entity: a\n  name: b'), /^:6: .*found "both"; remove one/],
  [quote('link', '\n  entity: a\n  kind: constructor'), /^:6: .*a kind: .*"constructor"/],
  ...['x', '{a: b}', '[]'].map((places): Case => [
    `- do: split\n  entity: a\n  into: b\n  why: c\n  places: ${places}`,
    /^:5: .*(?:a list of|one) place/,
  ]),
  ['- do: refuse\n  why: c\n  words: # x', /^:3: .*nothing but a comment/],
  ['- do: refuse\n  why: c\n  words: x\n  date: 24.06.2025', /^:4: .*the day of the correction/],
  ['- do: refuse\n  why: c\n  words: x\n  by: [x]', /^:4: .*who made the correction/],
  [`- do: refuse\n  why: c\n  words: ${'x'.repeat(1_000_000)}`, /^:3: .*at most 10000 characters/],
  ['- do: refuse\n  why: <b>\n  words: "=1+1"', reads(['refuse-1-1'])],
];
