import { diffArrays } from 'diff';
import type { Edit } from './view.ts';

/** Words, and anything else sign by sign. */
const PARTS = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu;

/** The fewest words and signs to change in a text so that it becomes another one, as edits of it. */
export function changesOf(text: string, to: string): Edit[] {
  if (text === to) return [];
  const edits: { start: number; end: number; text: string }[] = [];
  let at = 0;
  let open: (typeof edits)[number] | undefined;
  for (const { added, removed, value } of diffArrays(text.match(PARTS) ?? [], to.match(PARTS) ?? [])) {
    const part = value.join('');
    if (!added && !removed) open = undefined;
    else if (!open) edits.push((open = { start: at, end: at, text: '' }));
    if (open && added) open.text += part;
    if (!added) at += part.length;
    if (open && removed) open.end = at;
  }
  return edits;
}
