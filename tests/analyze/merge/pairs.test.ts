import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeNames } from '../../../src/analyze/merge/index.ts';
import { catalogue } from '../../extract/sample.ts';
import { corpusOf, type Written } from './corpus.ts';

const SPELLING = /transliteration/;
const SIGNS = /capitals, accents, apostrophes/;
const MIDDLE = /middle name or initial/;

const ONE: readonly (readonly [Written, Written, RegExp])[] = [
  ['person Volodymyr Zelensky', 'person Volodymyr Zelenskyy', /y and i/],
  ['person Volodymyr Zelenskyy', 'person Volodymyr Zelenskiy', /transliteration/],
  ['person Volodymyr Zelens’kyi', 'person Volodymyr Zelenskyy', SPELLING],
  ['person Ali Khamenei', 'person Ali Khamene’i', SIGNS],
  ['person Ali Khamenei', 'person Ali Hamenei', /kh and h/],
  ['person Qassem Soleimani', 'person Qasem Soleimani', SPELLING],
  ['person Qassem Soleimani', 'person Qassem Soleymani', /y and i/],
  ['person Hassan Nasrallah', 'person Hasan Nasrallah', /given name/],
  ['person Mohammed Deif', 'person Muhammad Deif', /given name/],
  ['person Viktor Petrov', 'person Viktor Petroff', /-off and -ov/],
  ['person Sergei Lavrov', 'person Sergey Lavrov', SPELLING],
  ['person Yevgeny Prigozhin', 'person Evgeniy Prigozhin', /ye and e/],
  ['person Dmitry Medvedev', 'person Dmitri Medvedev', /given name/],
  ['person Aleksandr Novak', 'person Alexander Novak', /given name/],
  ['person Alexei Kudrin', 'person Aleksey Kudrin', /x and ks/],
  ['person Bashar al-Assad', 'person Bashar Assad', SIGNS],
  ['person Bashar al-Assad', 'person Bashar el-Assad', SIGNS],
  ['person Abdel Fattah el-Sisi', 'person Abdul-Fattah al-Sisi', SIGNS],
  ['person Moqtada al-Sadr', 'person Muqtada al-Sadr', /given name/],
  ['person Anwar Qaddour', 'person Anwar Kaddur', /q and k/],
  ['person Donald J. Trump', 'person Donald Trump', MIDDLE],
  ['person Robert F. Kennedy', 'person Robert Francis Kennedy', MIDDLE],
  ['person Hillary Rodham Clinton', 'person Hillary Clinton', MIDDLE],
  ['person George H. W. Bush', 'person George H.W. Bush', SIGNS],
  ['person J.D. Vance', 'person JD Vance', SIGNS],
  ['person J. Orrum', 'person Jana Orrum', /initial for the given name/],
  ['person Conor O’Brannick', 'person Conor OBrannick', SIGNS],
  ['person Jens Stoltenberg', 'person Jens Stolstenberg', /one letter off/],
  ['person Maria Oskarsdal', 'person Maria Oksarsdal', /one letter off/],
  ['person Ursula von der Leyen', 'person von der Leyen', /surname of the one person/],
  ['person Mateusz Orrumsky', 'person Orrumskiy', /surname of the one person.*transliteration/],
  ['person Maria Orrum', 'person Orrum', /surname of the one person/],
  ['person Donald Trump Jr.', 'person Donald Trump Jr', SIGNS],
  ['system S-400', 'system S400', SIGNS],
  ['system F-16', 'system F16', SIGNS],
  ['system IRIS-T SLM', 'system IRIST-SLM', SIGNS],
  ['system MiG-29', 'system MIG29', SIGNS],
  ['system Storm Shadow', 'system StormShadow', SIGNS],
  ['system Type 055', 'system Type-055', SIGNS],
  ['organization Rheinmetall AG', 'organization Rheinmetall', /legal form/],
  ['organization Orrum Inc.', 'organization Orrum, Incorporated', SIGNS],
  ['organization Velm GmbH & Co. KG', 'organization Velm', /legal form/],
  ['organization The Velm Institute', 'organization Velm Institute', SIGNS],
  ['organization Smith & Orrum', 'organization Smith and Orrum', SIGNS],
  ['organization Ministry of Defence', 'organization Ministry of Defense', SIGNS],
  ['place Sana’a', 'place Sanaa', SIGNS],
  ['place al-Hasakah', 'place Hasakah', SIGNS],
  ['place Khorramabad', 'place Khoramabad', SIGNS],
  ['event the Velm summit', 'event Velm summit', SIGNS],
];

const TWO: readonly (readonly [Written, Written])[] = [
  ['person Sebastian Lecornu', 'person Sébastien Lecornu'],
  ['person George W. Bush', 'person George H. W. Bush'],
  ['person Donald Trump', 'person Donald Trump Jr.'],
  ['person Orrum Velm II', 'person Orrum Velm III'],
  ['person Maria Orrum', 'person Mario Orrum'],
  ['person Joe Biden', 'person Jill Biden'],
  ['person John Smith', 'person John Smyth'],
  ['person Philip Hadden', 'person Phillip Hadden'],
  ['person Bryan Hadden', 'person Brian Hadden'],
  ['person Boris Johnson', 'person Boris Johnston'],
  ['person Lars Andersson', 'person Lars Anderssen'],
  ['person Erik Rosenberg', 'person Erik Rosenborg'],
  ['person Karl Hansen', 'person Karl Hanson'],
  ['person Jon Stewart', 'person Jon Steward'],
  ['person Alexander Hoffman', 'person Alexander Hoffmann'],
  ['person Imran Khan', 'person Imran Han'],
  ['person Pete Hegseth', 'person Peter Hegseth'],
  ['person Vladimir Orlov', 'person Volodymyr Orlov'],
  ['person Ali Hussein Badr', 'person Ali Hassan Badr'],
  ['person Mohammed bin Salman', 'person Mohammed Salman'],
  ['person Mohammad Yazdi', 'person Mohammad Taqi Mesbah Yazdi'],
  ['person Kim Jong-un', 'person Kim Jong-il'],
  ['person Xi Jinping', 'person Li Jinping'],
  ['person Al Gore', 'person Tipper Gore'],
  ['person Louis Garcia', 'person Luis Garcia'],
  ['person Jean-Luc Orrum', 'person Jean Orrum'],
  ['person Petrova', 'person Ivan Petrov'],
  ['person Johnston', 'person Boris Johnson'],
  ['person Jens Stoltenberg', 'person Hans Stolstenberg'],
  ['person Abu Bakr al-Baghdadi', 'person Abu Omar al-Baghdadi'],
  ['system S-300', 'system S-400'],
  ['system F-16', 'system F-16C'],
  ['system Leopard 1', 'system Leopard 2'],
  ['system Type 05 5', 'system Type 055'],
  ['system T-72', 'system T-7 2'],
  ['system Su-30', 'system Su-300'],
  ['system Patriot', 'organization Patriot'],
  ['organization Orrum SE', 'organization Orrum GmbH'],
  ['organization Velm Group', 'organization Velm'],
  ['organization Radio Velm', 'organization Radio Velma'],
  ['organization 5th Brigade', 'organization 6th Brigade'],
  ['place Newport', 'place New Port'],
  ['place Velmstad', 'place Velmstadt'],
  ['place Al Ain', 'place Ain'],
  ['event Velm summit 2024', 'event Velm summit 2025'],
];

describe('one entity', () => {
  for (const [a, b, why] of ONE)
    it(`${a} and ${b.slice(b.indexOf(' ') + 1)}`, () => {
      const { articles, merges } = mergeNames(corpusOf([[a, a], [b]]), catalogue());
      const entities = new Set(
        articles.flatMap(({ mentions }) => mentions.map((one) => 'entity' in one && one.entity)),
      );
      assert.equal(entities.size, 1, [...entities].join(', '));
      // Names of one slug are one entity without anybody’s doing.
      for (const { reason } of merges) assert.match(reason, why);
    });
});

describe('two entities', () => {
  for (const [a, b] of TWO)
    it(`${a} and ${b}`, () => {
      assert.deepEqual(mergeNames(corpusOf([[a, a], [b]]), catalogue()).merges, []);
    });
});

describe('two known entities', () => {
  const known = catalogue(
    { kind: 'person', name: 'Maria Oskarsdal' },
    { kind: 'person', name: 'Maria Oskarzdal' },
    { kind: 'system', name: 'S-400 Orrum' },
    { kind: 'system', name: 'S400 Orrum' },
  );
  it('are never one, and an unknown name that could be either is neither', () => {
    const lists = [['person Maria Oskarsdal', 'system S-400 Orrum'], ['person Maria Oskarzdal'], ['system S400 Orrum']];
    assert.deepEqual(mergeNames(corpusOf(lists, known), known).merges, []);
    assert.deepEqual(mergeNames(corpusOf([...lists, ['system S-400-Orrum2']], known), known).merges, []);
    assert.deepEqual(mergeNames(corpusOf([['person Maria Oskarxdal'], ...lists], known), known).merges, []);
  });
});
