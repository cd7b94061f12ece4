/**
 * npm run new -- DIR: an empty site with the same program, in a folder of its own. `--with-entities` takes along what is
 * known of people, organizations, places, systems and events.
 */
import { stop } from './node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import util from 'node:util';
import { PROGRAM, TESTS, isTaken } from './new/parts.mjs';
import { newCorrections, newLock, newPackage, newQuality, newSettings, siteName } from './new/texts.mjs';
import { ROOT } from './setup.mjs';

const TEMPLATE = path.join(ROOT, 'scripts/new/template');

const { folder, withEntities } = readArguments();
make();

/** All is written beside the folder first: an interrupted run leaves none that is half a site. */
function make() {
  const unfinished = `${folder}.unfinished-${process.pid}`;
  const clear = () => fs.rmSync(unfinished, { recursive: true, force: true });
  process.once('exit', clear);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  try {
    fs.mkdirSync(unfinished, { recursive: true });
    write(unfinished);
    if (fs.existsSync(folder)) fs.rmdirSync(folder);
    fs.renameSync(unfinished, folder);
  } catch (error) {
    stop(`The new site can't be written: ${error.message}.`);
  }
  const shown = path.relative(from(), folder) || folder;
  console.log(`${siteName(path.basename(folder))} is in ${shown}: no article yet, and its README.md tells what to do.`);
  console.log(`    cd ${/\s/.test(shown) ? JSON.stringify(shown) : shown} && npm start`);
}

function write(into) {
  const copy = (file) => {
    if (!fs.existsSync(path.join(ROOT, file))) return;
    const filter = (one) => isTaken(path.relative(ROOT, one));
    fs.cpSync(path.join(ROOT, file), path.join(into, file), { recursive: true, filter });
  };
  for (const file of PROGRAM.concat(TESTS)) copy(file);
  fs.cpSync(TEMPLATE, into, { recursive: true });
  if (withEntities) {
    fs.rmSync(path.join(into, 'content/entities'), { recursive: true });
    copy('content/entities');
  }
  const name = siteName(path.basename(folder));
  const packageName =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'site';
  const change = (file, made) => {
    const source = ['README.md'].includes(file) ? path.join(TEMPLATE, file) : path.join(ROOT, file);
    if (fs.existsSync(source)) fs.writeFileSync(path.join(into, file), made(fs.readFileSync(source, 'utf8')));
  };
  change('README.md', (text) => text.replace('{{NAME}}', () => name));
  change('content/settings.yaml', (text) => newSettings(text, name));
  change('content/corrections.yaml', newCorrections);
  change('package.json', (text) => newPackage(text, packageName));
  change('package-lock.json', (text) => newLock(text, packageName));
  change('src/site/quality.json', newQuality);
}

function readArguments() {
  let read;
  try {
    const options = { 'with-entities': { type: 'boolean', default: false } };
    read = util.parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return stop(`${error.message} (known: DIR, --with-entities)`);
  }
  const [named, more] = read.positionals;
  if (named === undefined || named === '') stop('Which folder? For example: npm run new -- ../riga-files');
  if (more !== undefined) stop(`One folder at a time, not "${named}" and "${more}".`);
  const folder = path.resolve(from(), named);
  const complaint = folderComplaint(folder);
  if (complaint) stop(complaint);
  return { folder, withEntities: read.values['with-entities'] };
}

/** What speaks against making a site in a folder; undefined where nothing does. */
function folderComplaint(folder) {
  const inside = path.relative(ROOT, folder);
  if (inside === '' || !(inside.startsWith('..') || path.isAbsolute(inside)))
    return `${folder} lies in this project: choose a folder outside it, such as ../riga-files.`;
  const there = fs.statSync(folder, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) return `${folder} is a file: choose another name.`;
  if (there && fs.readdirSync(folder).length > 0) return `${folder} is not empty: choose another folder, or empty it.`;
  return undefined;
}

/** Where the user is: npm itself runs scripts in the project's folder. */
function from() {
  return process.env['INIT_CWD'] || process.cwd();
}
