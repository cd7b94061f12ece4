import { type Place, FOLDER, hostOf, indented, placed } from './place.ts';
import { type Headers, headerRules, joinedByPath } from './rules.ts';
import { TYPES, withCharset } from './types.ts';

/** A site of Caddy. */
export function caddySample(place: Place): string {
  const rules = joinedByPath(headerRules(place.site));
  const types = Object.entries(TYPES).map(
    ([ending, type]) => `@${ending} path *.${ending}\nheader @${ending} Content-Type "${withCharset(type)}"`,
  );
  const headers = rules.map(({ path, headers }) =>
    headerLines(path === '/*' ? '' : `${placed(path, place)} `, headers),
  );
  const lost = { ...rules[0]!.headers, 'Content-Type': 'text/html; charset=utf-8' };
  return `# Flankwatch under Caddy. Put what is in dist/ into ${FOLDER}, change the name of the host, which Caddy gets
# a certificate for by itself, then: caddy reload --config Caddyfile
# Written by "npm run hosting".

${hostOf(place)} {
	encode zstd gzip

${indented(files(place, [...types, ...headers].join('\n')), '\t')}

	handle_errors {
${indented(headerLines('', lost), '\t\t')}
		header -Access-Control-Allow-Origin
		header -Cross-Origin-Resource-Policy
		root * ${FOLDER}
		rewrite * /404.html
		file_server
	}
}
`;
}

/** The folder of the site in its host. */
function files({ base }: Place, headers: string): string {
  // Where somebody has put file.br or file.gz beside a file, "precompressed br gzip" sends that.
  const server = `root * ${FOLDER}\nfile_server {\n\thide .* _headers\n\t# precompressed br gzip\n}`;
  const order = '# One after the other: of two that set the same header the later one wins.';
  if (base === '/') return `${order}\nroute {\n${indented(`${headers}\n\n${server}`, '\t')}\n}`;
  const inside = `${order}\n${headers}\n\nuri strip_prefix ${base.slice(0, -1)}\n${server}`;
  return `redir ${base.slice(0, -1)} ${base} 301\n\nroute ${base}* {\n${indented(inside, '\t')}\n}\n\nroute {\n\terror 404\n}`;
}

function headerLines(at: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`);
  return [`header ${at}{`, ...lines, '}'].join('\n');
}
