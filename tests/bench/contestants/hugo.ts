import path from 'node:path';
import type { Contestant } from './contestant.ts';
import { markdownIn, page, remove, write } from './markdown.ts';

const CONFIG = `baseURL = "https://example.org/"
title = "Articles"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "home", "404"]
`;

/** Hugo, where this machine has it. */
export function hugo(folder: string, version: string): Contestant {
  write(folder, {
    'config.toml': CONFIG,
    'layouts/_default/single.html': page('{{ .Title }}', '{{ .Content }}'),
  });
  return {
    name: 'Hugo',
    version,
    out: path.join(folder, 'dist'),
    command: {
      program: 'hugo',
      args: ['--quiet', '--destination', 'dist', '--cacheDir', path.join(folder, 'cache')],
      cwd: folder,
    },
    ...markdownIn(path.join(folder, 'content/articles')),
    forget: () => remove(folder, ['dist', 'cache', 'resources']),
  };
}
