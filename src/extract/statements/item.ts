import type { DateMention, NameMention, ReferenceMention, Span } from '../../model.ts';
import type { Quoted } from './quoted.ts';

export type Named = NameMention | ReferenceMention;

/** A sentence's parts as attribution looks at them: what is quoted, names and dates are one item each. */
export type Item = Span &
  (
    | { readonly kind: 'quote'; readonly quoted: Quoted }
    | { readonly kind: 'name'; readonly named: Named }
    | { readonly kind: 'date'; readonly date: DateMention }
    | { readonly kind: 'word'; readonly lower: string; readonly cap: boolean }
    | { readonly kind: 'mark'; readonly text: string }
  );

export const wordAt = (items: readonly Item[], i: number): string | undefined => {
  const item = items[i];
  return item?.kind === 'word' ? item.lower : undefined;
};

export const markAt = (items: readonly Item[], i: number): string | undefined => {
  const item = items[i];
  return item?.kind === 'mark' ? item.text : undefined;
};
