import { diffArrays } from 'diff';
import type { Edit } from './view.ts';

/** Words, and anything else sign by sign. */
const PARTS = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** The fewest words and signs to change in a text so that it becomes another one, as edits of it. */
export function changesOf(text: string, to: string): Edit[] {
  if (text === to) return [];
  const edits: Edit[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays(text.match(PARTS) ?? [], to.match(PARTS) ?? [])) {
    const part = value.join('');
    const end = added ? at : at + part.length;
    if (added || removed) put(edits, { start: at, end, text: added ? part : '' }, text);
    at = end;
  }
  return edits.map((edit) => withoutSame(edit, text));
}

/** An edit without the space or sign at its end that stays what it was. */
function withoutSame({ start, end, text }: Edit, source: string): Edit {
  const last = text.at(-1) ?? '';
  const isSame = end > start && last !== '' && !WORD.test(last) && source[end - 1] === last;
  return isSame ? { start, end: end - 1, text: text.slice(0, -1) } : { start, end, text };
}

/** Adds an edit; to the last one where they touch, or where new words would have no more than a space between them. */
function put(edits: Edit[], edit: Edit, source: string): void {
  const last = edits.at(-1);
  const kept = last && source.slice(last.end, edit.start);
  const touches = kept === '' || (kept !== undefined && !WORD.test(kept) && [last!, edit].every(isOfWords(source)));
  if (touches) edits[edits.length - 1] = { start: last!.start, end: edit.end, text: last!.text + kept + edit.text };
  else edits.push(edit);
}

const isOfWords =
  (source: string) =>
  ({ start, end, text }: Edit): boolean =>
    WORD.test(source.slice(start, end) + text);
