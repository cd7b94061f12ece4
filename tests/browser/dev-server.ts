/** `npm run dev` on a content folder of its own. */
import { spawn } from 'node:child_process';
import { ROOT, commandFile, projectNode } from '../../scripts/setup.mjs';

export interface DevServer {
  /** Address of a site path such as `/timeline/`. */
  readonly url: (path: string) => string;
  /** All that it has printed. */
  readonly printed: () => string;
  readonly close: () => Promise<void>;
}

/** Starts it on a free port; resolves when it is ready. `content` is the folder `content`, or the one with it. */
export function startDev(content: string): Promise<DevServer> {
  const env = { ...process.env, FLANKWATCH_CONTENT: content, FLANKWATCH_BASE: '/', NO_COLOR: '1' };
  const args = [commandFile('astro'), 'dev', '--port', '0', '--host', '127.0.0.1'];
  const child = spawn(projectNode(), args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return new Promise((resolve, reject) => {
    const read = (text: string): void => {
      printed += text;
      const [, origin] = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(printed) ?? [];
      if (origin === undefined || !printed.includes('watching for file changes')) return;
      const close = () => (child.kill('SIGKILL'), ended);
      resolve({ url: (path) => origin + path, printed: () => printed, close });
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
    void ended.then(() => reject(new Error(`The dev server ended:\n${printed}`)));
  });
}
