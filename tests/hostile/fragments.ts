/** Texts that nobody has written: pieces of news, and of what is in the way of reading it, in any order. */
import fc from 'fast-check';

const NAMES = ['Jens Stoltenberg', 'Gen. Maria Velm', 'Velm', 'Ada Ó Briain-Zarn', 'Mr. al-Sayed', 'Xi', 'President', '__proto__', 'constructor', 'NATO', 'the Ministry of Defence', 'Rheinmetall AG', 'U.S. Army', 'Kyiv', 'Riga', 'Georgia', 'the Baltic Sea', 'Al Udeid Air Base', 'the Madrid summit', 'the general', 'the alliance', '(DDG-51)', 'HMS Velm', '3rd Infantry Division']; // prettier-ignore
const SYSTEMS = ['S-400', 'S -400', 'Patriot', 'F-16', 'Iskander -M', 'drones', 'Leopard 2A6s', 'Su-35', 'MIM-104', 'air defence', 'a 155 mm howitzer']; // prettier-ignore
const DATES = ['24 June 2025', 'June 24-25, 2025', 'on Thursday', 'last week', 'two weeks ago', '2022-02-30', '24.06.2025', '31 February', 'the 1990s', 'since 2014', 'May', 'at 12:30', 'in the spring of 2022', '29 February 2023', 'by 2030', 'the end of June', 'every Monday', 'from May to June', 'year 0', '9999', '0000-00-00', 'in three years', '1 January 10000', 'between 2022 and 2021', 'Christmas Eve', 'yesterday evening', 'in the 21st century']; // prettier-ignore
const WORDS = ['said', 'told', 'that', 'and', 'of the', 'in', 'to', ',', '.', '. The', ': ', ';', '?', '!', 'has ordered', 'will deliver', '5 ships', '$3.5 billion', '1,2,3', '10 per cent', 'up to 1e3', 'minister', 'Minister of', 'a', 'Leave a Comment', 'Read more »', 'By Jane Doe', 'Published on', 'Photo: AP/']; // prettier-ignore
const MARKS = ['“', '”', '"', '‘', '’', "'", '„', '«', '»', '(', ')', '[', ']', '—', '-', '- ', ' -', '…', '|', '*', '#', '&amp;', '&#8221;', '&#0;', 'â€œ', '<b>', '</script>', '{process.env}', '\\', '`', '%2e', '=1+1']; // prettier-ignore
const ODD = ['\u00ad', '\u200b', '\u200d', '\u2060', '\u202e', '\u2066', '\u00a0', '\u2028', '\u0085', '\r', '\r\n', '\f', '\v', '\ufeff', '\ud800', '\udc00', '\ufffd', '\ufffe', '\u0001', 'e\u0301', '\u0301\u0301', '😀', '👩‍🚀', 'ﬁ', 'ＮＡ', '𝐍', 'Моscow', 'محمد', '北京', 'İ', 'ß', 'ŉ', '\u1e9e', '\u3000', '٣']; // prettier-ignore
const GAPS = [' ', ' ', ' ', ' ', '', '\n', '\n\n', '  ', '\t', '-\n'];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 2, arbitrary: fc.constantFrom(...SYSTEMS) },
  { weight: 3, arbitrary: fc.constantFrom(...DATES) },
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** A text of news and noise, of up to so many pieces; with something in it to read. */
export const newsy = (most = 40): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(piece, fc.constantFrom(...GAPS)), { minLength: 1, maxLength: most })
    .map((pieces) => pieces.flat().join(''));

/** Any text at all, lone surrogates and control characters among it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  newsy(),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
);

/** Words as a field of a file has them: names, dates, signs, and what the languages of the web read into them. */
export const words: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NAMES, ...SYSTEMS, ...DATES, ...MARKS, ...ODD),
  fc.constantFrom(
    'true',
    'no',
    '~',
    '2022',
    '1e3',
    '0o17',
    '12:30',
    '# x',
    'a # b',
    '- a',
    'a: b',
    '*a',
    '&a',
    '!!str',
  ),
  anyText,
);

const seed = Number(process.env['FLANKWATCH_FUZZ_SEED'] ?? 20_250_624);
const times = Number(process.env['FLANKWATCH_FUZZ_TIMES'] ?? 1);

/**
 * How often a property is tried. The seed is the same each time, so that a test which fails does so again;
 * `FLANKWATCH_FUZZ_SEED` sets another, `FLANKWATCH_FUZZ_TIMES=100` tries a hundred times as often.
 */
export const rounds = (numRuns: number): fc.Parameters<unknown> => ({ seed, numRuns: numRuns * times });
