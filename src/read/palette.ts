import type { ColourName } from '../model.ts';

/** The two grounds that a page has. */
export type Scheme = 'light' | 'dark';

/** What words and marks stand on, as in `src/styles/tokens.css`: paper, and behind the sentence an address points at. */
export const GROUNDS: Readonly<Record<Scheme, readonly [paper: string, tint: string]>> = {
  light: ['#faf8f3', '#e5e1d1'],
  dark: ['#14171a', '#2f2f25'],
};

/** The hues as long as no editor sets others, as in `src/styles/tokens.css`. */
export const HUES: Readonly<Record<ColourName, Readonly<Record<Scheme, string>>>> = {
  accent: { light: '#1a4c8a', dark: '#9cc3f5' },
  person: { light: '#8f3a14', dark: '#f0a37e' },
  system: { light: '#7b2150', dark: '#eb9ac4' },
  place: { light: '#1d6142', dark: '#86cfa8' },
  organization: { light: '#1f4f8f', dark: '#97bdf2' },
  event: { light: '#665200', dark: '#d8c36a' },
};
