/**
 * A static web server for the built site, as plain as the hosts it will be put on, with the headers that they send.
 */
import { createServer } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { headersIn } from './headers-file.mjs';

/** Both loopback addresses, because "localhost" may mean either. */
const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * A server of the site in a folder, below a base path; what is not there gets the folder's 404.html.
 *
 * @param {string} folder the built site
 * @param {string} base "/" or "/flank/"
 * @returns {Promise<() => import('node:http').Server>} makes one server for each address listened on
 */
export async function siteServer(folder, base) {
  const { default: sirv } = await import('sirv');
  const notFound = path.join(folder, '404.html');
  const missing = (_request, response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
  };
  const files = sirv(folder, { dev: true, etag: true, onNoMatch: missing });
  const headersOf = headersIn(folder);
  return () =>
    createServer((request, response) => {
      const url = request.url || '/';
      const headers = headersOf(url.replace(/[?#].*/, ''));
      for (const name of Object.keys(headers)) response.setHeader(name, overHttp(headers[name]));
      if (url.startsWith(base)) {
        request.url = url.slice(base.length - 1);
        files(request, response);
      } else if (url === '/' || `${url}/` === base) {
        response.writeHead(302, { location: base });
        response.end();
      } else {
        missing(request, response);
      }
    });
}

/** This server has no https to upgrade to. */
const overHttp = (value) => value.replace('; upgrade-insecure-requests', '');

/**
 * Listens on a port of this machine.
 *
 * @param {() => import('node:http').Server} makeServer
 * @param {number} port 0 for any free one
 * @param {string} [host] one address instead of this machine's own two
 * @returns {Promise<{port: number, close: () => void}>}
 * @throws the server's error, EADDRINUSE where the port is taken
 */
export async function listen(makeServer, port, host) {
  const servers = [];
  const close = () => servers.forEach((server) => (server.close(), server.closeAllConnections()));
  let taken = port;
  for (const address of host ? [host] : LOOPBACK) {
    const server = makeServer();
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(taken, address, () => resolve(undefined));
      });
      servers.push(server);
      taken = server.address().port;
    } catch (error) {
      if (servers.length > 0 && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')) continue;
      close();
      throw error;
    }
  }
  return { port: taken, close };
}
