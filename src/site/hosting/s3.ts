import { FOREVER, HASHED } from './caching.ts';
import type { Place } from './place.ts';
import { type Rule, REVALIDATED, headerRules } from './rules.ts';
import { TYPES, withCharset } from './types.ts';

/** Files that are sent in one go, with the one type and the one way of keeping them that S3 stores with each. */
export interface Batch {
  readonly cache: string;
  readonly type: string;
  /** Patterns of files: what fits one of the first, and none of the second. */
  readonly files: readonly string[];
  readonly but: readonly string[];
}

/** All files of the site. Pages come last, so that none is ever there before what it asks for. */
export function batches(rules: readonly Rule[]): Batch[] {
  const kept = HASHED.flatMap(({ path, endings }) =>
    endings.map((ending) => ({ type: withCharset(TYPES[ending]!), files: [`${path.slice(1)}.${ending}`] })),
  );
  const told = rules.flatMap(({ path, headers }) => {
    const type = headers['Content-Type'];
    return type ? [{ type, files: [path.slice(1)] }] : [];
  });
  const rest = Object.entries(TYPES).map(([ending, type]) => ({ type: withCharset(type), files: [`*.${ending}`] }));
  const but = [...HASHED.map(({ path }) => path.slice(1)), ...told.flatMap(({ files }) => files)];
  const isPage = ({ type }: { readonly type: string }): boolean => type.startsWith('text/html');
  return [
    ...joined(kept).map((batch) => ({ ...batch, cache: FOREVER, but: [] })),
    ...told.map((batch) => ({ ...batch, cache: REVALIDATED, but: [] })),
    ...joined(rest)
      .toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)))
      .map((batch) => ({ ...batch, cache: REVALIDATED, but })),
  ];
}

/** One of each type. */
function joined<Files extends { readonly type: string; readonly files: readonly string[] }>(all: readonly Files[]) {
  return [...Map.groupBy(all, ({ type }) => type)].map(([type, group]) => ({
    type,
    files: group.flatMap(({ files }) => files),
  }));
}

/** A script that puts the built site into a bucket. */
export function s3Sample(place: Place): string {
  const all = batches(headerRules(place.site));
  const bucket = `s3://BUCKET${place.base.slice(0, -1)}`;
  const but = all.find(({ but: some }) => some.length > 0)!.but;
  const lines = all.map(({ cache, type, files, but: { length } }) => {
    const command = cache === FOREVER ? 'keep' : length > 0 ? 'renew_others' : 'renew';
    return `${command} '${type}' ${listed('--include', files)}`;
  });
  return `#!/bin/sh
# Puts the built site into a bucket of S3, or of a host that speaks its language (AWS_ENDPOINT_URL names that):
#   sh s3-sync.sh dist ${bucket}
# Written by "npm run hosting".
set -eu
from=\${1:?the folder of the built site}
to=\${2:?the bucket, as ${bucket}}

put() {
  cache=$1 type=$2
  shift 2
  aws s3 sync "$from" "$to" --no-progress --exclude '*' "$@" --cache-control "$cache" --content-type "$type"
}
keep() { put '${FOREVER}' "$@"; }
renew() { put '${REVALIDATED}' "$@"; }
renew_others() {
  renew "$@" ${listed('--exclude', but).replaceAll(' --', ' \\\n    --')}
}

${lines.join('\n')}

# What is left over of earlier builds goes.
aws s3 sync "$from" "$to" --no-progress --size-only --delete --exclude '.*' --exclude _headers
`;
}

const listed = (option: string, patterns: readonly string[]): string =>
  patterns.map((pattern) => `${option} '${pattern}'`).join(' ');
