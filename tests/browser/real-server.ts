/** Web servers of this machine, run with the samples that the project gives for them. They need no rights and no fixed port. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SuiteContext, TestContext } from 'node:test';
import { FOLDER, type Place } from '../../src/site/hosting/place.ts';
import { samples } from '../../src/site/hosting/samples.ts';

export type ServerName = 'nginx' | 'caddy';

interface Server {
  readonly sample: string;
  /** What has to be there beside the sample; the files by their names, in a folder of the test's own. */
  readonly files: (sample: string, port: number, folder: string) => Readonly<Record<string, string>>;
  readonly args: (folder: string) => readonly string[];
}

const SERVERS: Readonly<Record<ServerName, Server>> = {
  nginx: {
    sample: 'nginx.conf',
    files: (sample, port, folder) => ({
      'site.conf': sample.replace('listen 80;', `listen 127.0.0.1:${port};`).replace(/^ *listen \[::\].*\n/m, ''),
      'nginx.conf': `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log ${folder}/errors;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${folder}/site.conf;
}`,
    }),
    args: (folder) => ['-p', folder, '-e', `${folder}/errors`, '-c', `${folder}/nginx.conf`],
  },
  caddy: {
    sample: 'Caddyfile',
    files: (sample, port) => ({
      Caddyfile: `{\n\tadmin off\n}\n${sample.replace(/^\S+ \{$/m, `http://127.0.0.1:${port} {`)}`,
    }),
    args: (folder) => ['run', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`],
  },
};

/** The path of a server's program; undefined where it is not installed. */
export function programOf(name: ServerName): string | undefined {
  for (const folder of [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin']) {
    try {
      const program = path.join(folder, name);
      execFileSync(program, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
      return program;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** Starts a server for a built site; resolves with its origin, such as `http://127.0.0.1:1234`. It ends with the test. */
export async function startServer(
  t: TestContext | SuiteContext,
  name: ServerName,
  site: string,
  place: Place,
): Promise<string> {
  const { sample, files, args } = SERVERS[name];
  const folder = mkdtempSync(path.join(tmpdir(), `flankwatch-${name}-`));
  const port = await freePort();
  const text = samples(place)[sample]!.replaceAll(FOLDER, site);
  for (const [file, content] of Object.entries(files(text, port, folder)))
    writeFileSync(path.join(folder, file), content);
  mkdirSync(path.join(folder, 'home'));
  const env = {
    ...process.env,
    HOME: `${folder}/home`,
    XDG_DATA_HOME: `${folder}/home`,
    XDG_CONFIG_HOME: `${folder}/home`,
  };
  const child = spawn(programOf(name)!, args(folder), { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  (t as TestContext).after(async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  const origin = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    if (await fetch(origin).catch(() => undefined)) return origin;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${name} does not start with the sample: ${said}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
