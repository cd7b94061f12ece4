import { shorten } from '../words.ts';
import { SETTINGS } from '../settings.ts';
import { addresses } from './address.ts';
import { xmlDocument } from './xml.ts';

/** The address of a search; what stands in braces is for the program to put in. */
export function searchTemplate(words: string, site: URL): string {
  return `${addresses(site)('/search/')}?q={${words}}`;
}

/** An OpenSearch 1.1 description: browsers can then search the site from their address bar. */
export function openSearch(site: URL): string {
  const at = addresses(site);
  return xmlDocument('OpenSearchDescription', {
    '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
    // At most 16 letters, by the standard.
    ShortName: shorten(SETTINGS.name, 16),
    Description: 'Names, and the sentences of the articles.',
    InputEncoding: 'UTF-8',
    Image: { '@width': '16', '@height': '16', '@type': 'image/svg+xml', '#text': at('/favicon.svg') },
    Url: { '@type': 'text/html', '@method': 'get', '@template': searchTemplate('searchTerms', site) },
  });
}
