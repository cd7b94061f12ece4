import { type Place, FOLDER, hostOf, indented, placed } from './place.ts';
import { type Rule, headerRules } from './rules.ts';
import { TEXTS, TYPES } from './types.ts';

/** Told by the ending of a file's name, and elsewhere only where that does not tell it. */
const TYPE = 'Content-Type';

/** A site of nginx, to be included on the level of `http`. */
export function nginxSample(place: Place): string {
  const rules = headerRules(place.site);
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => name !== TYPE);
  const maps = names.filter((name) => varies(name, rules)).map((name) => map(name, rules, place));
  const { base } = place;
  const bare = `location = ${base.slice(0, -1)} {\n    return 301 ${base};\n}\n\n`;
  return `# Flankwatch under nginx. Put what is in dist/ into ${FOLDER} and this file into /etc/nginx/conf.d/,
# change the name of the server, then: nginx -t && nginx -s reload
# Written by "npm run hosting".

${maps.join('\n\n')}

server {
    listen 80;
    listen [::]:80;
    server_name ${hostOf(place)};
    absolute_redirect off;

${indented(base === '/' ? '' : bare, '    ')}${indented(location(rules, names, place), '    ')}
}
`;
}

/** The folder of the site in its host; complete, so that it can be put into the server of another site. */
function location(rules: readonly Rule[], names: readonly string[], place: Place): string {
  const compressed = TEXTS.filter((type) => type !== 'text/html').join(' ');
  const value = (name: string): string => (varies(name, rules) ? variable(name) : quoted(constant(name, rules)));
  return `location ${place.base} {
    ${place.base === '/' ? `root ${FOLDER};` : `alias ${FOLDER}/;`}
    index index.html;
    server_tokens off;

    # A location that adds headers of its own would lose these, so none does. Empty ones are not sent.
${names.map((name) => `    add_header ${name} ${value(name)} always;`).join('\n')}

    default_type application/octet-stream;
    types {
${Object.entries(TYPES)
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join('\n')}
    }
    charset utf-8;
    charset_types ${compressed};

    # Where somebody has put file.gz beside a file, "gzip_static on" sends that. With the module for Brotli, the same
    # again: brotli on; brotli_types …;
    gzip on;
    gzip_vary on;
    gzip_min_length 256;
    gzip_types ${compressed};

    # A folder without a page is not there, nor is what is meant for other hosts.
    error_page 403 404 =404 ${placed('/404.html', place)};
    location ~ /(\\.(?!well-known/)|_headers$) {
        return 404;
    }
${indented(told(rules, place), '    ')}
}`;
}

/** Locations for files whose type their names do not tell. */
function told(rules: readonly Rule[], place: Place): string {
  const untold = rules.filter(({ path, headers }) => headers[TYPE] && !path.endsWith('.ics'));
  return untold
    .map(({ path, headers }) => {
      const at = path.endsWith('*') ? placed(path.slice(0, -1), place) : `= ${placed(path, place)}`;
      return `location ${at} {\n    types {\n        ${headers[TYPE]!.replace(/;.*/, '')} xml;\n    }\n}`;
    })
    .join('\n');
}

/** A header by address. */
function map(name: string, rules: readonly Rule[], place: Place): string {
  const lines = rules
    .filter(({ path, headers }) => path !== '/*' && name in headers)
    .map(({ path, headers }) => {
      const at = placed(path, place).replace(/[.\\]/g, '\\$&');
      return `    ~^${at.endsWith('*') ? at.slice(0, -1) : `${at}$`} ${quoted(headers[name]!)};`;
    });
  return [`map $uri ${variable(name)} {`, `    default ${quoted(constant(name, rules))};`, ...lines, '}'].join('\n');
}

const varies = (name: string, rules: readonly Rule[]): boolean =>
  rules.some(({ path, headers }) => path !== '/*' && name in headers);
const constant = (name: string, rules: readonly Rule[]): string => rules[0]!.headers[name] ?? '';
const variable = (name: string): string => `$flankwatch_${name.toLowerCase().replaceAll('-', '_')}`;
const quoted = (value: string): string => `"${value}"`;
