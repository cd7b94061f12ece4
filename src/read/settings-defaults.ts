import type { Settings } from '../model.ts';

/** What holds where `content/settings.yaml` says nothing. */
export const DEFAULT_SETTINGS: Settings = {
  name: 'Flankwatch',
  tagline: 'news on the record, sentence by sentence',
  base: '/',
  language: 'en-GB',
  kinds: ['person', 'system', 'place', 'organization', 'event'],
  colours: {},
  about: [],
  foot: 'The articles are quoted for analysis and belong to their publishers.',
};
