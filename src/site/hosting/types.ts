/** The files of the search index, which are compressed as they are. */
const BYTES = 'application/octet-stream';

/** What the site's files are, by their endings: for hosts that have to be told. */
export const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  pagefind: BYTES,
  pf_filter: BYTES,
  pf_fragment: BYTES,
  pf_index: BYTES,
  pf_meta: BYTES,
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** The types that are text, and that compressing makes smaller. */
export const TEXTS: readonly string[] = [
  ...Object.values(TYPES).filter((type) => !/^font|png$|octet/.test(type)),
  'application/atom+xml',
  'application/opensearchdescription+xml',
];

/** A type with the encoding of its characters, where it is text. */
export function withCharset(type: string): string {
  return TEXTS.includes(type) ? `${type}; charset=utf-8` : type;
}

/** The type of a file by the ending of its name; undefined for what is no part of the site, as what tells a host of it. */
export function typeOf(path: string): string | undefined {
  const type = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''];
  return type && withCharset(type);
}
