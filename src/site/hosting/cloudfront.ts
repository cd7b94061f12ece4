import type { Place } from './place.ts';
import { type Headers, headerRules, headersOf } from './rules.ts';

/** What CloudFront has settings of its own for; any other header is a custom one. */
const SETTINGS = [
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Access-Control-Allow-Origin',
];
/** Kept with each file in the bucket. */
const STORED = ['Cache-Control', 'Content-Type'];

/** Configurations of response headers policies, by what they are for: one for each group of files with other headers. */
export function cloudFrontPolicies(place: Place): Readonly<Record<string, string>> {
  const rules = headerRules(place.site);
  const policy = (name: string, path: string): string =>
    `${JSON.stringify(policyConfig(name, headersOf(rules, path)), undefined, 2)}\n`;
  return {
    'cloudfront/pages.json': policy('pages', '/'),
    'cloudfront/search-worker.json': policy('search-worker', '/pagefind/pagefind-worker.js'),
    'cloudfront/open-data.json': policy('open-data', '/data/'),
  };
}

function policyConfig(name: string, headers: Headers): object {
  const custom = Object.entries(headers).filter(([header]) => ![...SETTINGS, ...STORED].includes(header));
  return {
    Name: `flankwatch-${name}`,
    ...('Access-Control-Allow-Origin' in headers && {
      CorsConfig: {
        AccessControlAllowOrigins: { Quantity: 1, Items: ['*'] },
        AccessControlAllowHeaders: { Quantity: 1, Items: ['*'] },
        AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
        AccessControlAllowCredentials: false,
        OriginOverride: true,
      },
    }),
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: headers['Content-Security-Policy'] },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: headers['Referrer-Policy'] },
    },
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
}

/** A function for CloudFront, which of itself knows no folders. */
export const CLOUDFRONT_FUNCTION = `// Viewer request: a folder's address stands for the page in it, as on any web server.
// Written by "npm run hosting".
function handler(event) {
  var request = event.request;
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html';
  } else if (!/\\.\\w+$/.test(request.uri)) {
    // More than one slash at the beginning would name another host.
    var folder = request.uri.replace(/^\\/+/, '/') + '/';
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: folder } } };
  }
  return request;
}
`;
