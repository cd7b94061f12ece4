import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageOf } from '../../src/site/language.ts';

describe('the language that letters tell', () => {
  for (const [name, language] of [
    ['Марк Рютте', 'und-Cyrl'],
    ['Міноборони України', 'uk'],
    ['Київ', 'uk'],
    ['Крылья', 'ru'],
    ['Воўк', 'be'],
    ['Војвођанин', 'sr'],
    ['Νίκος Δένδιας', 'el'],
    ['חץ 3', 'he'],
    ['تهران', 'ar'],
    ['پهپاد', 'fa'],
    ['საქართველო', 'ka'],
    ['천궁', 'ko'],
    ['東京', 'zh'],
    ['おおすみ', 'ja'],
  ] as const) {
    it(`of ${name} is ${language}`, () => assert.equal(languageOf(name), language));
  }

  for (const name of ['Mette Frederiksen', 'Jüri Ratas', 'Die Welt', 'S-400', '9K720', '']) {
    it(`of "${name}" is not told`, () => assert.equal(languageOf(name), undefined));
  }
});
