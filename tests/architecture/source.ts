/** What the architecture test asks of a source file, answered by TypeScript's own parser. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A file with its path from the root of the repository, "src/text/slug.ts". */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** All files below a folder but those of the folders left out, sorted by path. */
export function readSources(root: string, folder: string, leaveOut: readonly string[] = []): Source[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (leaveOut.includes(entry.name) || leaveOut.includes(file)) return [];
      if (entry.isDirectory()) return readSources(root, file, leaveOut);
      return entry.isFile() ? [{ path: file, text: readFileSync(path.join(root, file), 'utf8') }] : [];
    });
}

/** Every module named by `import`, `export … from` and `import()`, types included, in order. */
export function importsOf(source: Source): string[] {
  return ts.preProcessFile(codeOf(source), true, true).importedFiles.map((file) => file.fileName);
}

/** The path of the file that a relative import leads to; undefined for packages. */
export function resolveImport(source: Source, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(source.path), specifier.replace(/\?.*$/, ''));
}

/** Lines on which the clock is read: `Date.now()`, `Date()`, `new Date()` without an argument, `performance.now()`. */
export function clockReads(source: Source): number[] {
  const lines: number[] = [];
  const file = syntaxTree(source);
  const visit = (node: ts.Node): void => {
    if (readsClock(node)) lines.push(file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return lines;
}

function readsClock(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return /^(Date|performance)\.now$/.test(node.getText());
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0;
  return ts.isCallExpression(node) && node.expression.getText() === 'Date';
}

/** Functions with more than `most` lines, as "name (lines)". */
export function longFunctions(source: Source, most: number): string[] {
  const found: string[] = [];
  const file = syntaxTree(source);
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node, name: string): void => {
    const lines = lineOf(node.getEnd()) - lineOf(node.getStart(file)) + 1;
    if (ts.isFunctionLike(node) && 'body' in node && node.body && lines > most) {
      found.push(`${node.name?.getText(file) ?? name} (${lines})`);
    }
    const own = ts.isVariableDeclaration(node) ? node.name.getText(file) : name;
    ts.forEachChild(node, (child) => visit(child, own));
  };
  visit(file, 'anonymous');
  return found;
}

function syntaxTree(source: Source): ts.SourceFile {
  return ts.createSourceFile(source.path, codeOf(source), ts.ScriptTarget.Latest, true);
}

/** The TypeScript of a file; of an `.astro` file its frontmatter and scripts, the rest blank so that lines stay. */
function codeOf({ path: file, text }: Source): string {
  if (!file.endsWith('.astro')) return text;
  const parts = [/^---\n[\s\S]*?\n---/.exec(text), ...text.matchAll(/(?<=<script\b[^>]*>)[\s\S]*?(?=<\/script>)/g)];
  let code = '';
  for (const part of parts) {
    if (!part) continue;
    code += blank(text.slice(code.length, part.index)) + part[0].replaceAll('---', '   ');
  }
  return code;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
