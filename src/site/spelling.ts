import type { Language } from '../model.ts';
import { SETTINGS } from './settings.ts';

/** The words of the interface that the languages spell otherwise. */
const AMERICAN: Readonly<Record<string, string>> = {
  recognised: 'recognized',
  licence: 'license',
  licences: 'licenses',
};

/** A word as the language of the interface spells it; written here as British English does. */
export function spelt(word: string, language: Language = SETTINGS.language): string {
  return language === 'en-US' ? (AMERICAN[word] ?? word) : word;
}
