import type { Note } from '../notes.ts';
import type { RenderedBlock } from '../render.ts';
import { Markup, markup } from './markup.ts';
import { notesMarkup } from './notes.ts';

/**
 * Headings and paragraphs with their notes beside them. The block that stands as the page's heading is not repeated, but its
 * notes are.
 */
export const articleTextMarkup = (
  blocks: readonly RenderedBlock[],
  title: RenderedBlock | undefined,
  notes: ReadonlyMap<number, readonly Note[]>,
): Markup =>
  markup`${blocks.map((rendered, i) => {
    if (rendered.block.role === 'leftover') return '';
    const own = notes.get(i);
    return markup` ${rendered.block !== title?.block && blockMarkup(rendered)} ${own && notesMarkup(own)} `;
  })}`;

function blockMarkup({ block, html }: RenderedBlock): Markup {
  const text = new Markup(html);
  if (block.role === 'heading' || block.role === 'title') return markup`<h2 dir="auto">${text}</h2>`;
  return block.role === 'repeat' ? markup`<p class="repeat" dir="auto">${text}</p>` : markup`<p dir="auto">${text}</p>`;
}
