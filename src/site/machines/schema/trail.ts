import type { BreadcrumbList } from 'schema-dts';
import type { Place } from '../../navigation.ts';
import type { Addresses } from '../address.ts';
import { plain } from '../plain.ts';

/** The way up from a page; the page itself ends it and needs no address. */
export function trail(above: readonly Place[], title: string, at: Addresses): BreadcrumbList {
  const steps = above.map(({ path, label }) => ({ name: plain(label), item: at(path) }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { name: title }].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}
