import type { Settings } from '../model.ts';
import { DEFAULT_SETTINGS } from '../read/settings-defaults.ts';

/** Put in by the build, which has read `content/settings.yaml`. */
declare const FLANKWATCH_SETTINGS: Settings | undefined;

/** What the editor has settled; the defaults outside a build. */
export const SETTINGS: Settings = typeof FLANKWATCH_SETTINGS === 'undefined' ? DEFAULT_SETTINGS : FLANKWATCH_SETTINGS;
