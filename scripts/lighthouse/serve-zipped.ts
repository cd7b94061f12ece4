import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersIn } from '../headers-file.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};
/** Zipped already. */
const DENSE: ReadonlySet<string> = new Set(['.woff2', '.png']);

/** Serves a folder as a usual host does: zipped, and with the site's own headers. */
export async function serveZipped(folder: string): Promise<{ address: string; close: () => void }> {
  const headersOf = headersIn(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const wanted = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    const file = wanted.endsWith(path.sep) ? path.join(wanted, 'index.html') : wanted;
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const extension = path.extname(file);
    const dense = DENSE.has(extension);
    response.writeHead(200, {
      'Content-Type': TYPES[extension] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
      ...headersOf(pathname),
      ...(dense ? {} : { 'content-encoding': 'gzip' }),
    });
    response.end(dense ? readFileSync(file) : gzipSync(readFileSync(file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
