#!/bin/sh
# Puts the built site into a bucket of S3, or of a host that speaks its language (AWS_ENDPOINT_URL names that):
#   sh s3-sync.sh dist s3://BUCKET
# Written by "npm run hosting".
set -eu
from=${1:?the folder of the built site}
to=${2:?the bucket, as s3://BUCKET}

put() {
  cache=$1 type=$2
  shift 2
  aws s3 sync "$from" "$to" --no-progress --exclude '*' "$@" --cache-control "$cache" --content-type "$type"
}
keep() { put 'public, max-age=31536000, immutable' "$@"; }
renew() { put 'public, max-age=0, must-revalidate' "$@"; }
renew_others() {
  renew "$@" --exclude 'assets/*' \
    --exclude 'scripts/*' \
    --exclude 'pagefind/index/*' \
    --exclude 'feeds/*' \
    --exclude 'data/timeline.ics' \
    --exclude 'opensearch.xml'
}

keep 'text/css; charset=utf-8' --include 'assets/*.css' --include 'scripts/*.css'
keep 'font/woff2' --include 'assets/*.woff2'
keep 'text/javascript; charset=utf-8' --include 'scripts/*.js'
keep 'application/octet-stream' --include 'pagefind/index/*.pf_index'
renew 'application/atom+xml; charset=utf-8' --include 'feeds/*'
renew 'text/calendar; charset=utf-8' --include 'data/timeline.ics'
renew 'application/opensearchdescription+xml; charset=utf-8' --include 'opensearch.xml'
renew_others 'text/css; charset=utf-8' --include '*.css'
renew_others 'text/csv; charset=utf-8' --include '*.csv'
renew_others 'text/calendar; charset=utf-8' --include '*.ics'
renew_others 'text/javascript; charset=utf-8' --include '*.js'
renew_others 'application/json; charset=utf-8' --include '*.json'
renew_others 'application/octet-stream' --include '*.pagefind' --include '*.pf_filter' --include '*.pf_fragment' --include '*.pf_index' --include '*.pf_meta'
renew_others 'image/png' --include '*.png'
renew_others 'image/svg+xml; charset=utf-8' --include '*.svg'
renew_others 'text/plain; charset=utf-8' --include '*.txt'
renew_others 'font/woff2' --include '*.woff2'
renew_others 'application/xml; charset=utf-8' --include '*.xml'
renew_others 'text/html; charset=utf-8' --include '*.html'

# What is left over of earlier builds goes.
aws s3 sync "$from" "$to" --no-progress --size-only --delete --exclude '.*' --exclude _headers
