import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Root as Tree } from 'hast';
import type { PhrasingContent, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { markedText } from '../../../src/site/markup/marked-text.ts';

const rehype = unified().use(remarkRehype).use(rehypeStringify);

/** What rehype writes. */
const asRehype = (nodes: PhrasingContent[]): string => {
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children: nodes }] };
  return rehype.stringify(rehype.runSync(root) as Tree).slice('<p>'.length, -'</p>'.length);
};

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const element = (hName: string, hProperties: object, ...children: PhrasingContent[]): PhrasingContent =>
  ({ type: 'mention', data: { hName, hProperties }, children }) as unknown as PhrasingContent;

it('marked text is written as rehype writes it, whatever its letters', () => {
  const letters = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code + 1)).join('');
  const words = letters.replaceAll(/[\r\n]/g, '');
  const nodes = [
    text(words),
    element(
      'span',
      { id: 's0' },
      text('a '),
      element('a', { className: ['m', 'first', '"&'], href: words, title: `"it's" & <\`>` }, text('Rutte <&> said')),
      element('time', { dateTime: '2022-06-24' }, element('del', {}, text('then')), element('ins', {}, text('now'))),
      element('span', { dataEdtf: '2022-06~' }, text('“…”')),
      element('span', {}),
    ),
  ];
  assert.equal(markedText(nodes), asRehype(nodes));
});
