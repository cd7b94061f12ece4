import { caddySample } from './caddy.ts';
import { CLOUDFRONT_FUNCTION, cloudFrontPolicies } from './cloudfront.ts';
import { nginxSample } from './nginx.ts';
import type { Place } from './place.ts';
import { s3Sample } from './s3.ts';

/** What web hosts are told, each in its own words: texts by the names of their files. */
export function samples(place: Place): Readonly<Record<string, string>> {
  return {
    'nginx.conf': nginxSample(place),
    Caddyfile: caddySample(place),
    's3-sync.sh': s3Sample(place),
    ...cloudFrontPolicies(place),
    'cloudfront/folders.js': CLOUDFRONT_FUNCTION,
  };
}
