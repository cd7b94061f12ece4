import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Source } from './contestant.ts';

/** An article as Markdown with its headline as front matter, for those that read nothing else. */
export function markdown({ text }: Source): string {
  const [headline = '', ...rest] = text.trim().split('\n\n');
  return `---\n${stringify({ title: headline })}---\n\n${rest.join('\n\n')}\n`;
}

/** Keeps the articles of a contestant as Markdown files in a folder. */
export function markdownIn(folder: string) {
  const edit = (article: Source) => writeFileSync(path.join(folder, `${article.id}.md`), markdown(article));
  return {
    edit,
    take: (articles: readonly Source[]): void => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      articles.forEach(edit);
    },
  };
}

/** A bare page: the title and the text. `title` and `content` are what a generator writes for them. */
export const page = (title: string, content: string): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>${title}</title></head>
  <body><h1>${title}</h1>${content}</body>
</html>
`;

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

export function remove(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(path.join(folder, name), { recursive: true, force: true });
}
