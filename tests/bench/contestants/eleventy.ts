import path from 'node:path';
import type { Contestant } from './contestant.ts';
import { markdownIn, page, remove, write } from './markdown.ts';

/** Markdown without a template language in it: articles that speak of braces are not to be read as programs. */
const CONFIG = `export default function (config) {
  config.setQuietMode(true);
  return { dir: { input: 'articles', includes: '../layouts', output: 'dist' }, markdownTemplateEngine: false };
}
`;

/** Eleventy, which needs no package beside its articles. */
export function eleventy(folder: string, packages: string, version: string): Contestant {
  write(folder, {
    'eleventy.config.mjs': CONFIG,
    'layouts/page.liquid': page('{{ title | escape }}', '{{ content }}'),
  });
  const articles = markdownIn(path.join(folder, 'articles'));
  return {
    name: 'Eleventy',
    version,
    out: path.join(folder, 'dist'),
    command: {
      program: process.execPath,
      args: [path.join(packages, '@11ty/eleventy/cmd.cjs')],
      cwd: folder,
    },
    edit: articles.edit,
    take: (all) => {
      articles.take(all);
      write(folder, { 'articles/articles.json': JSON.stringify({ layout: 'page.liquid' }) });
    },
    forget: () => remove(folder, ['dist', '.cache']),
  };
}
