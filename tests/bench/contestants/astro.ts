import path from 'node:path';
import type { Contestant } from './contestant.ts';
import { markdownIn, page, remove, write } from './markdown.ts';
import { linkPackages } from './packages.ts';

/** The files of an Astro site that shows each Markdown file as a bare page, the way its guide to collections does. */
const FILES = {
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './articles' }) }) };
`,
  'src/pages/articles/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
${page('{entry.data.title}', '<Content />')}`,
};

const CONFIG = {
  unified: `import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
export default defineConfig({ markdown: { processor: unified() } });
`,
  default: `import { defineConfig } from 'astro/config';
export default defineConfig({});
`,
};

/** Plain Astro in a folder of its own with links to its packages; with the processor that we use as well, or the one it takes by itself. */
export function astro(folder: string, packages: string, version: string, processor: keyof typeof CONFIG): Contestant {
  linkPackages(packages, path.join(folder, 'node_modules'));
  write(folder, { ...FILES, 'astro.config.mjs': CONFIG[processor] });
  return {
    name: processor === 'unified' ? 'Astro' : 'Astro, default processor',
    version,
    out: path.join(folder, 'dist'),
    command: {
      program: process.execPath,
      args: [path.join(packages, 'astro/bin/astro.mjs'), 'build'],
      cwd: folder,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    },
    ...markdownIn(path.join(folder, 'articles')),
    forget: () => remove(folder, ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']),
  };
}
