import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as astros from 'astro/compiler-runtime';
import { HTMLString, renderToString } from 'astro/runtime/server/index.js';
import * as ours from '../../../src/site/templates/runtime.ts';

/** As much of either runtime as components are compiled to. */
type Runtime = Pick<typeof ours, 'render' | 'renderComponent' | 'renderSlot' | 'renderHead' | 'maybeRenderHead'>;
type Slots = Parameters<Runtime['renderComponent']>[4];
type Making = (runtime: Runtime, result: never, props: Record<string, unknown>, slots: Slots) => unknown;

const component = (runtime: Runtime, make: Making) =>
  astros.createComponent(((result: never, props: Record<string, unknown>, slots: Slots) =>
    make(runtime, result, props, slots)) as never);

/** The page that a runtime makes of a component. */
function page(runtime: Runtime, make: Making): Promise<string | Response> {
  const style = { props: { rel: 'stylesheet', href: '/a.css' }, children: '' };
  const result = {
    ...{ styles: new Set([style]), scripts: new Set(), links: new Set(), clientDirectives: new Map(), renderers: [] },
    ...{ compressHTML: true, partial: false, cancelled: false },
    _metadata: { propagators: new Set(), extraHead: [], pendingSlotEvaluations: [], templateDepth: 0 },
  };
  return renderToString(result as never, component(runtime, make) as never, {}, {}, true) as Promise<string | Response>;
}

async function same(make: Making, expected: string): Promise<void> {
  assert.equal(await page(ours, make), `<!DOCTYPE html>${expected}`);
  assert.equal(await page(astros as unknown as Runtime, make), `<!DOCTYPE html>${expected}`, 'by Astro too');
}

describe('templates', () => {
  it('hold values as Astro writes them', async () => {
    const values = ['<b> & "c"', 0, 12.5, '', undefined, null, false, true, () => 'later', ['<', [1, null]]];
    await same(
      ({ render }) => render`<p>${values.map((value) => render`[${value}]`)}</p>`,
      '<p>[&lt;b&gt; &amp; &quot;c&quot;][0][12.5][][][][][true][later][&lt;1]</p>',
    );
    await same(
      ({ render }) => render`<a${astros.addAttribute('"', 'title')}>${new HTMLString('<i>')}</a>`,
      '<a title="&quot;"><i></a>',
    );
  });

  it('hold components, with their props and slots', async () => {
    await same((runtime, result) => {
      const Inner = component(
        runtime,
        ({ render, renderSlot }, inner, { name }, slots) =>
          render`<p>${name}: ${renderSlot(inner, slots!['default'])}${renderSlot(inner, slots!['other'], () => 'none')}</p>`,
      );
      const { render, renderComponent } = runtime;
      return render`${renderComponent(result, 'Inner', Inner, { name: 'a & b' }, { default: () => render`<b></b>` })}`;
    }, '<p>a &amp; b: <b></b>none</p>');
  });

  it('hold elements whose names are values, and fragments', async () => {
    await same(({ render, renderComponent }, result) => {
      const words = { default: () => render`${'<words>'}` };
      const mark = renderComponent(result, 'Mark', 'mark', { class: 'a', title: undefined, 'data-b': '' }, words);
      return render`${mark}${renderComponent(result, 'Line', 'br', {})}${renderComponent(result, 'Fragment', astros.Fragment, {}, words)}`;
    }, '<mark class="a" data-b>&lt;words&gt;</mark><br/>&lt;words&gt;');
  });

  it('put the sheets of a page into its head, once, or where its first element is', async () => {
    const sheet = '<link rel="stylesheet" href="/a.css">';
    await same(
      ({ render, renderHead, maybeRenderHead }, result) =>
        render`<head>${renderHead(result)}</head>${maybeRenderHead(result)}<p>${maybeRenderHead(result)}</p>`,
      `<head>${sheet}</head><p></p>`,
    );
    await same(
      ({ render, maybeRenderHead }, result) => render`${maybeRenderHead(result)}<p>${maybeRenderHead(result)}</p>`,
      `${sheet}<p></p>`,
    );
  });

  it('say what is no component, and refuse to wait', async () => {
    await assert.rejects(
      page(ours, ({ renderComponent }, result) => renderComponent(result, 'Gone', undefined, {})),
      /Expected a component as Gone, found undefined/,
    );
    await assert.rejects(
      page(ours, ({ render }) => render`${Promise.resolve(1)}`),
      /nothing in a page may wait/,
    );
  });
});
