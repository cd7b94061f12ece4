/** Scripts that one language of today's news is written in, and those that only tell themselves. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Thai}/u, 'th'],
  // Letters that only one of the languages in Cyrillic, or in Arabic script, has.
  [/[їєґЇЄҐ]/u, 'uk'],
  [/[ўЎ]/u, 'be'],
  [/[ыэёЫЭЁ]/u, 'ru'],
  [/[ђћџљњЂЋЏЉЊ]/u, 'sr'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Cyrillic}/u, 'und-Cyrl'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Han}/u, 'zh'],
];

/**
 * The language of a name as far as its letters tell it (BCP 47), for speech output and fonts: `und-Cyrl` says that it is
 * Cyrillic, of some language. Undefined for Latin letters, which tell nothing.
 */
export function languageOf(name: string): string | undefined {
  return SCRIPTS.find(([letters]) => letters.test(name))?.[1];
}
