/** What people and machines put into the folder of articles; each alone, in a folder with one good article. */
import { execFileSync } from 'node:child_process';
import { ftruncateSync, linkSync, mkdirSync, openSync, closeSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

export const PROSE = 'Defence ministers agreed on Thursday to expand the air defences of the alliance.\n';

/** The name of what is made, how it is made, and either the error or the id of the article that it is. */
export type FileCase = readonly [name: string, make: Make, expected: RegExp | string];
type Make = (file: string, folder: string) => void;

const text: Make = (file) => writeFileSync(file, PROSE);
const bytes = (content: string | Uint8Array): Make => (file) => writeFileSync(file, content); // prettier-ignore
const link = (to: string): Make => (file) => symlinkSync(to, file); // prettier-ignore
const sparse =
  (size: number): Make =>
  (file) => {
    const handle = openSync(file, 'w');
    ftruncateSync(handle, size);
    closeSync(handle);
  };
const chained: Make = (file, folder) => {
  symlinkSync('/etc/passwd', path.join(folder, '.hidden-link'));
  symlinkSync('.hidden-link', file);
};
const ring: Make = (file, folder) => {
  symlinkSync(path.basename(file), path.join(folder, '.ring'));
  symlinkSync('.ring', file);
};
const socket: Make = (file) => void createServer().listen(file).unref();

const ELSEWHERE = /expected a file of this folder; found a link to a file elsewhere; copy the file itself here$/;
const NOWHERE = /found a link that leads nowhere; remove it or mend it$/;
const NO_FILE = /expected a file; found something else \(a pipe or a device\); remove it$/;
const FOLDER = /expected a file; found a folder; move its files up and remove it$/;
const SAME = /expected a name with an address of its own; found the address "good", which .* has too; rename one of the two$/; // prettier-ignore
const HIDDEN = /found a hidden file; rename it$/;

/** Names that are any article's. */
const NAMES: readonly FileCase[] = [
  ['a..b.txt', text, 'a-b'],
  ['%2e%2e.txt', text, '2e-2e'],
  ['%2e%2e%2fetc%2fpasswd.txt', text, '2e-2e-2fetc-2fpasswd'],
  ['a\\..\\b.txt', text, 'a-b'],
  ['C:evil.txt', text, 'c-evil'],
  ['con.txt', text, 'con'],
  ['NUL.txt', text, 'nul'],
  ['lpt1.txt', text, 'lpt1'],
  ['index.txt', text, 'index'],
  ['source.txt', text, 'source'],
  ['404.txt', text, '404'],
  ['previews.js.txt', text, 'previews-js'],
  ['__proto__.txt', text, 'proto'],
  ['constructor.txt', text, 'constructor'],
  ['\u202egpj.txt', text, 'gpj'],
  ['new\nline.txt', text, 'new-line'],
  ['tab\tbell\u0007.txt', text, 'tab-bell'],
  ['\u001b[2J.txt', text, '2j'],
  ['😀.txt', text, '1f600'],
  ['👩‍🚀.txt', text, '1f469-200d-1f680'],
  ['москва.txt', text, '43c-43e-441-43a-432-430'],
  ['---.txt', text, '2d-2d-2d'],
  [' .txt', text, '20'],
  ['a .txt', text, 'a'],
  [' a.txt', text, 'a'],
  ['a..txt', text, 'a'],
  ['-rf.txt', text, 'rf'],
  ['--published=2022.txt', text, 'published-2022'],
  ['$(touch x).txt', text, 'touch-x'],
  ['<script>alert(1)<.txt', text, 'script-alert-1'],
  ['"; \'.txt', text, '22-3b-20-27'],
  [`${'x'.repeat(251)}.txt`, text, `${'x'.repeat(92)}-`],
  ['a.txt.txt', text, 'a-txt'],
];

/** What is no article. */
const KINDS: readonly FileCase[] = [
  ['Good.txt', text, SAME],
  ['GOOD.txt', text, SAME],
  ['góod.txt', text, SAME],
  ['go\u0301od.txt', text, SAME],
  ['good .txt', text, SAME],
  ['good..txt', text, SAME],
  ['g\u200bood.txt', text, SAME],
  ['ｇｏｏｄ.txt', text, SAME],
  ['.txt', text, HIDDEN],
  ['..txt', text, HIDDEN],
  ['.a.txt', text, HIDDEN],
  ['... .txt', text, HIDDEN],
  ['a.txt.', text, /found a \. file/],
  ['a.txt ', text, /found a \.txt  file/],
  ['a.TXT', text, /give it the ending \.txt$/],
  ['a.txt\u202e', text, /found a \.txt\\u\{202e\} file/],
  ['a\u001b.tx\u0007t', text, /a\\u\{1b\}\.tx\\u\{7\}t: .*found a \.tx\\u\{7\}t file/],
  ['a\nb.md', text, /a\\u\{a\}b\.md: .*npm run add/],
  ['a.html', text, /npm run add/],
  ['README', text, /without an ending/],
  ['lost.yaml', bytes('title: x'), /without its article/],
  ['good.yaml', (file) => mkdirSync(file), FOLDER],
  ['out.txt', link('/etc/passwd'), ELSEWHERE],
  ['up.txt', link('../../secret.txt'), ELSEWHERE],
  ['beside.txt', link('../articles-too/a.txt'), ELSEWHERE],
  ['chain.txt', chained, ELSEWHERE],
  ['device.txt', link('/dev/zero'), ELSEWHERE],
  ['standard-input.txt', link('/dev/stdin'), /found a link/],
  ['self.txt', link('self.txt'), NOWHERE],
  ['ring.txt', ring, NOWHERE],
  ['gone.txt', link('nothing.txt'), NOWHERE],
  ['folder-link.txt', link('..'), FOLDER],
  ['inside.txt', link('good.txt'), 'inside'],
  ['hard.txt', (file, folder) => linkSync(path.join(folder, 'good.txt'), file), 'hard'],
  ['a.txt', (file) => mkdirSync(file), FOLDER],
  ['more', (file) => mkdirSync(file), FOLDER],
  ['pipe.txt', (file) => void execFileSync('mkfifo', [file]), NO_FILE],
  ['socket.txt', socket, NO_FILE],
  ['large.txt', sparse(50_000_000), /expected at most 20 MB; found 50 MB; split the file or remove it$/],
  ['huge.txt', sparse(2 ** 40), /found 1099512 MB/],
  ['sparse.txt', sparse(1_000_000), /zero bytes/],
  ['empty.txt', bytes(''), /found an empty file/],
  ['blank.txt', bytes(' \n\t\u00a0\u2028\n'), /without a letter or digit/],
  ['good.yaml', link('/etc/passwd'), ELSEWHERE],
  ['good.yaml', (file) => void execFileSync('mkfifo', [file]), NO_FILE],
  ['good.yaml', sparse(50_000_000), /at most 20 MB/],
];

export const FILES: readonly FileCase[] = [...NAMES, ...KINDS];

/** What a file of the catalogue, or that of the corrections, must not be. */
export const NO_FILES: readonly FileCase[] = [
  ['a link to another place', link('/etc/passwd'), ELSEWHERE],
  ['a link to a device', link('/dev/zero'), ELSEWHERE],
  ['a link to nothing', link('nothing.yaml'), NOWHERE],
  ['a pipe', (file) => void execFileSync('mkfifo', [file]), NO_FILE],
  ['a folder', (file) => mkdirSync(file), FOLDER],
  ['larger than anybody writes', sparse(50_000_000), /at most 20 MB/],
  ['zero bytes', sparse(1000), /a zero byte/],
];
