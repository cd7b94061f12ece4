import { type Rule, REVALIDATED, joinedByPath } from './rules.ts';

const HEAD = `# What the web host sends with the files, as Netlify, Cloudflare Pages and "npm start" read it.
# What no rule tells to keep is asked about each time: that is what these hosts do of themselves.
`;

/**
 * The file `_headers`. Where two rules set the same header, Netlify takes the later one and Cloudflare both, unless a line
 * with an exclamation mark, which Netlify passes over, takes the earlier one away.
 *
 * @param base "/" or "/flank/": the folder of the site in its host
 */
export function headersFile(rules: readonly Rule[], base: string): string {
  const blocks = joinedByPath(rules).map(({ path, headers }) => {
    const lines = Object.entries(headers)
      .filter(([, value]) => value !== REVALIDATED)
      .flatMap(([name, value]) => [...(overrules(path, name) ? [`  ! ${name}`] : []), `  ${name}: ${value}`]);
    return [`${base.slice(0, -1)}${path}`, ...lines].join('\n');
  });
  return `${HEAD}\n${blocks.join('\n\n')}\n`;
}

const overrules = (path: string, name: string): boolean => path !== '/*' && name === 'Content-Security-Policy';
