import type { Published } from '../model.ts';
import { certaintyWords, datetimeOf, writeOut } from './dates.ts';
import { once } from './once.ts';

/** A date of publication as pages show it. */
export interface ShownDate {
  readonly words: string;
  /** How sure it is, where that needs to be told. */
  readonly sure: string;
  /** Value of a `datetime` attribute. */
  readonly day?: string | undefined;
}

const UNDATED: ShownDate = { words: 'undated', sure: '' };

export const shownDate = (published: Published | undefined): ShownDate => (published ? shown(published) : UNDATED);

const shown = once((published: Published): ShownDate => {
  const { edtf } = published;
  return { words: writeOut(edtf), sure: certaintyWords(published), day: datetimeOf(edtf) };
});
