import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attribute, markup } from '../../../src/site/markup/markup.ts';

const HOSTILE = `<img src=x onerror="alert('1')"> & more`;

describe('markup', () => {
  it('escapes what is no markup, in text as in attributes', () => {
    assert.equal(
      markup`<b>${HOSTILE}</b>`.html,
      '<b>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; more</b>',
    );
    assert.equal(
      markup`<a href="${HOSTILE}">a</a>`.html,
      `<a href="<img src=x onerror=&quot;alert('1')&quot;> &amp; more">a</a>`,
    );
  });

  it('takes other markup and lists of it as they are', () => {
    const items = ['a', '<'].map((one) => markup`<li>${one}</li>`);
    assert.equal(markup`<ul>${items}</ul>`.html, '<ul><li>a</li><li>&lt;</li></ul>');
    assert.equal(markup`<p>${['<', [markup`<b></b>`, 1]]}</p>`.html, '<p>&lt;<b></b>1</p>');
  });

  it('shows nothing of what is not there, but nought', () => {
    assert.equal(markup`<p>${undefined}${null}${false}${''}${[]}${0}</p>`.html, '<p>0</p>');
  });

  it('has one space for a line break with what stands around it, and leaves values alone', () => {
    assert.equal(
      markup`<p>
        ${'a\n  b'}
        <b>c</b>
      </p>`.html,
      '<p> a\n  b <b>c</b> </p>',
    );
  });

  it('leaves out attributes without a value, and the value of those that are empty', () => {
    const some = [attribute('id', undefined), attribute('data-about', ''), attribute('data-n', 0)];
    assert.equal(markup`<li${some}>`.html, '<li data-about data-n="0">');
    assert.equal(attribute('title', `"&'`).html, ` title="&quot;&amp;'"`);
  });
});
