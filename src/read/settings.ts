import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../model.ts';
import type { FileError } from './errors.ts';
import { readBytes } from './folder.ts';
import { DEFAULT_SETTINGS } from './settings-defaults.ts';
import { SETTINGS } from './settings-schema.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';
import { withComments } from './yaml-errors.ts';

export const SETTINGS_FILE = 'content/settings.yaml';

/** What an editor has settled, and everything that is wrong with how it is written; then what goes by default holds. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly errors: readonly FileError[];
}

/** A file that would be passed over. */
const MISNAMED: FileError = {
  file: SETTINGS_FILE.replace(/yaml$/, 'yml'),
  expected: `the settings in ${SETTINGS_FILE}`,
  found: 'a .yml file',
  hint: 'give it the ending .yaml',
};

/** Reads `content/settings.yaml` of a project; a project without the file keeps to the defaults. */
export function readSettings(root: string): ReadSettings {
  const path = join(root, SETTINGS_FILE);
  const misnamed = existsSync(join(root, MISNAMED.file)) ? [MISNAMED] : [];
  if (!existsSync(path)) return { settings: DEFAULT_SETTINGS, errors: misnamed };
  const bytes = readBytes(path, SETTINGS_FILE);
  const read = 'errors' in bytes ? { settings: DEFAULT_SETTINGS, errors: bytes.errors } : parseSettings(bytes.value);
  return { ...read, errors: [...misnamed, ...read.errors] };
}

/** Reads the file's bytes; one with nothing but comments settles nothing. */
export function parseSettings(bytes: Uint8Array, file = SETTINGS_FILE): ReadSettings {
  const yaml = parseYaml(file, bytes);
  if (!('value' in yaml)) return { settings: DEFAULT_SETTINGS, errors: yaml };
  if (yaml.value === undefined) return { settings: DEFAULT_SETTINGS, errors: [] };
  const read = validate(file, yaml, SETTINGS);
  return 'value' in read
    ? { settings: read.value, errors: [] }
    : { settings: DEFAULT_SETTINGS, errors: withComments(read.errors, yaml) };
}
