import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { SETTINGS } from '../../settings.ts';
import type { Addresses } from '../address.ts';
import { searchTemplate } from '../open-search.ts';

/** The site as a whole. How to search it is told by a whole address, so only where the site's own is known. */
export function webSite(description: string, at: Addresses, site: URL | undefined): WebSite {
  return {
    '@type': 'WebSite',
    name: SETTINGS.name,
    description,
    url: at('/'),
    inLanguage: SETTINGS.language,
    ...(site && { potentialAction: search(site) }),
  };
}

function search(site: URL): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: searchTemplate('search_term_string', site) },
    'query-input': 'required name=search_term_string',
  };
}
