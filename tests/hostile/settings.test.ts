import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorLine } from '../../src/read/errors.ts';
import { parseSettings } from '../../src/read/settings.ts';

const HIDDEN = ['"\\u0000"', '"\\ud800"', '"\\u200b"'];
const TEXTS = ['name', 'tagline', 'description', 'author', 'licence', 'foot'];
const WRONG_TYPES = ['[a]', '{a: b}', '[[a]]', ''];

/** Values that are refused, by their keys. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(TEXTS.map((key) => [key, [...WRONG_TYPES, ...HIDDEN, 'x'.repeat(20_000)]])),
  base: [...WRONG_TYPES, ...HIDDEN, '..', '/../', 'a/../b', './a', 'a/.', '//', '//evil.test/', 'evil.test', 'evil.test/a', 'https://e.test/', 'a b', '%2e%2e/', '/%2e/', 'a?b', 'a#b', 'a\\b', 'ä', 'javascript:x', 'c:/x', '"\\u202ea"', '"*"', '/a;b/', '</script>', 'a'.repeat(5000)], // prettier-ignore
  site: [...WRONG_TYPES, ...HIDDEN, 'https://e.test/a', 'https://u:p@e.test', 'javascript:alert(1)', 'file:///etc', '//e.test', 'https://e.test?x', 'https://e.test#x', 'https://', 'https://e.test:99999', 'https://e"x', "https://e'onload=x", 'https://e<b>', 'https://-', 'https://..', 'https://%65.test', 'https://e.test\\x', 'https://e;x', 'https://$(id)', 'https://e{x}', 'ftp://e.test', '"https://e.test\\u202e"'], // prettier-ignore
  contact: [...WRONG_TYPES, ...HIDDEN, 'javascript:alert(1)', 'mailto:a@b.test', 'a@b', 'a@b.test?subject=x', 'a@b.test,d@e.test', '"a@b.test\\r\\nBcc: x@y.test"', '"<a@b.test>"', '"a\\"onx=1@b.test"', 'https://u:p@e.test', 'https://', 'https://e.test/"><script>', 'data:text/html,x', '//e.test', '"a@b.test\\u202e"', '"https://e.test/\\u202e"', 'a%0d%0aBcc:x@b.test', 'https://e.test/ x'], // prettier-ignore
  language: [...WRONG_TYPES, 'de', 'EN-GB', '\'en-GB" onload="x\'', '__proto__', 'constructor'],
  kinds: [...WRONG_TYPES, '[]', '[People]', '[person]', '[__proto__]', '[constructor]', '[~]', 'people', '[people, [places]]', '"people, places"', '[system-class]'], // prettier-ignore
  about: ['x', '{a: b}', '[x, [y]]', '[""]', '["\\u0000"]'],
  colours: ['red', '[]', '', '{ people: "#8f3a14" }', '{ __proto__: { light: "#8f3a14" } }', '{ people: { LIGHT: "#8f3a14" } }', ...['red', '"#fff"', '"#gggggg"', 'url(//e.test)', '"#8f3a14;}body{x:y"', '"#8f3a14 }"', 'expression(1)', '"#8f3a1400"', 'var(--x)', 'rgb(0 0 0)', '"#８f3a14"', '"#8f3a14\\n}"', '[x]', 'transparent', '"#ffffff"', '"\\u0000"'].map((one) => `{ people: { light: ${one} } }`)], // prettier-ignore
};

const READ: readonly (readonly [key: string, written: string, read: unknown])[] = [
  ['name', '<b>hit</b>', '<b>hit</b>'],
  ['name', '"a\\nb"', 'a b'],
  ['name', '"\\u202eabc"', '\u202eabc'],
  ['name', '2022', '2022'],
  ['foot', '</script><script>hit(1)</script>', '</script><script>hit(1)</script>'],
  ['about', '[<script>hit(1)</script>]', ['<script>hit(1)</script>']],
  ['about', '[]', []],
  ['kinds', '[people, people]', ['person']],
  ['base', '/', '/'],
  ['base', 'a/v1.0', '/a/v1.0/'],
  ['base', '/.../', '/.../'],
  ['site', 'https://e.test:8080', 'https://e.test:8080'],
  ['site', 'https://ドメイン.jp', 'https://ドメイン.jp'],
  ['site', 'http://[::1]:80/', 'http://[::1]:80/'],
  ['contact', "o'brien@desk.e.test", "o'brien@desk.e.test"],
  ['contact', 'https://e.test/a?b=c', 'https://e.test/a?b=c'],
  ['colours', '{ people: { light: " #8F3A14 " } }', { person: { light: '#8f3a14' } }],
];

const WHOLE: Readonly<Record<string, RegExp>> = {
  '__proto__: x': /one of the keys .*"__proto__"/,
  'constructor: x': /one of the keys .*"constructor"/,
  'name: a\nname: b': /unique/,
  '- name: x': /found a list/,
  '<<: {name: x}': /"<<"/,
  'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]': /"a"/,
  '&a [*a]': /within/,
  'name: !!js/function x': /the tag/,
};

const parse = (yaml: string) => {
  const { settings, errors } = parseSettings(Buffer.from(yaml), 'a.yaml');
  return { settings: { ...settings } as Readonly<Record<string, unknown>>, lines: errors.map(errorLine) };
};

describe('settings that are refused', () => {
  for (const [key, values] of Object.entries(REFUSED))
    for (const value of values)
      it(`${key}: ${JSON.stringify(value.slice(0, 50))}`, () => {
        const { lines } = parse(`${key}: ${value}`);
        assert.ok(lines.length > 0, 'it is read');
        for (const line of lines) {
          assert.match(line, /^a\.yaml:1: expected \P{Cc}+; found \P{Cc}+; \P{Cc}+$/u);
          assert.ok(line.length < 500, line);
        }
      });
  for (const [yaml, expected] of Object.entries(WHOLE))
    it(JSON.stringify(yaml), () => assert.match(parse(yaml).lines.join('\n'), expected));
});

describe('settings that are read as they are written', () => {
  for (const [key, written, read] of READ)
    it(`${key}: ${written}`, () => {
      const { settings, lines } = parse(`${key}: ${written}`);
      assert.deepEqual([settings[key], lines], [read, []]);
    });
});
