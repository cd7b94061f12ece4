/** The files of a new site that are other than those of this one. */
import { COMMANDS_LEFT_OUT } from './parts.mjs';

/** The longest name that settings may have. */
const LONGEST_NAME = 40;

/**
 * The name of a site in a folder: "Riga files" for riga-files.
 *
 * @param {string} folder the folder's own name
 * @returns {string}
 */
export function siteName(folder) {
  const words = folder
    .replace(/[-_.\s]+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();
  return words === '' ? 'News on the record' : words[0].toUpperCase() + words.slice(1);
}

/**
 * The settings: every key in comments, as here, and the name.
 *
 * @param {string} settings those of this project
 * @param {string} name
 * @returns {string}
 */
export function newSettings(settings, name) {
  const lines = settings.split('\n').map((line) => (line === '' || line.startsWith('#') ? line : `# ${line}`));
  const at = lines.findIndex((line) => /^# name: /.test(line));
  lines.splice(at, at < 0 ? 0 : 1, `name: ${JSON.stringify(name)}`);
  return lines.join('\n');
}

/**
 * The head of the corrections, which tells how to write them.
 *
 * @param {string} corrections those of this project
 * @returns {string}
 */
export function newCorrections(corrections) {
  const lines = corrections.split('\n');
  const end = lines.findIndex((line) => line !== '' && !line.startsWith('#'));
  return end < 0 ? corrections : `${lines.slice(0, end).join('\n').trimEnd()}\n`;
}

/**
 * @param {string} text package.json
 * @param {string} name what the package is called
 * @returns {string} the same with that name, without the commands that need what is left out
 */
export function newPackage(text, name) {
  const made = JSON.parse(text);
  for (const command of COMMANDS_LEFT_OUT) delete made.scripts[command];
  return toJson(Object.assign(made, { name, version: '0.1.0' }));
}

/**
 * @param {string} text package-lock.json
 * @param {string} name what the package is called
 * @returns {string}
 */
export function newLock(text, name) {
  const made = JSON.parse(text);
  made.packages[''] = Object.assign(made.packages[''], { name, version: '0.1.0' });
  return toJson(Object.assign(made, { name, version: '0.1.0' }));
}

/**
 * How good the program is, without what was measured on the articles here.
 *
 * @param {string} text quality.json
 * @returns {string}
 */
export function newQuality(text) {
  const { groups, examples } = JSON.parse(text);
  const here = groups.filter(({ group }) => group === 'corpus').flatMap(({ articles }) => articles);
  const isHere = (name) => here.some(({ article }) => article === name);
  return toJson({
    groups: groups.filter(({ group }) => group !== 'corpus'),
    examples: examples.filter(({ article }) => !isHere(article)),
  });
}

const toJson = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
