import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oneLine, plainView } from '../../src/text/view/index.ts';
import { chained, edited, type Edit } from '../../src/text/view/view.ts';

const plain = (text: string): string => plainView(text).text;

/** Each noisy text beside what is read in it; a text beside itself is to stay as it is. */
function reads(cases: readonly (readonly [noisy: string, read: string])[]): void {
  for (const [noisy, read] of cases)
    it(JSON.stringify(noisy).slice(1, -1), () => {
      const { text, toSource, fromSource } = plainView(noisy);
      assert.equal(text, read);
      for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const span = { start: index, end: index + word.length };
        assert.deepEqual(fromSource(toSource(span)), span, `there and back: ${word}`);
      }
    });
}

const stay = (cases: readonly string[]): void => reads(cases.map((text) => [text, text]));

describe('a view of edits', () => {
  const text = 'Stol\u00adten­berg, ﬁnally.The end';
  const edits: readonly Edit[] = [
    { start: 4, end: 5, text: '' },
    { start: 8, end: 9, text: '' },
    { start: 15, end: 16, text: 'fi' },
    { start: 22, end: 22, text: ' ' },
  ];
  const view = edited(text, edits);
  const place = (words: string) => {
    const start = view.text.indexOf(words);
    return { start, end: start + words.length };
  };

  it('has the words', () => assert.equal(view.text, 'Stoltenberg, finally. The end'));

  for (const [words, there] of [
    ['Stoltenberg', 'Stol\u00adten\u00adberg'],
    ['ten', 'ten'],
    ['finally', 'ﬁnally'],
    ['The', 'The'],
    ['finally. The', 'ﬁnally.The'],
  ] as const)
    it(`tells where "${words}" stands in the source, and back`, () => {
      const { start, end } = view.toSource(place(words));
      assert.equal(text.slice(start, end), there);
      assert.deepEqual(view.fromSource({ start, end }), place(words));
    });

  it('is the text itself without edits', () => {
    const same = edited(text, []);
    assert.equal(same.text, text);
    assert.deepEqual(same.toSource({ start: 3, end: 9 }), { start: 3, end: 9 });
  });

  it('takes edits in any order, and of two that overlap the first', () => {
    assert.equal(edited('abcdef', [{ start: 4, end: 5, text: 'E' }, { start: 0, end: 2, text: 'x' }]).text, 'xcdEf'); // prettier-ignore
    assert.equal(edited('abcdef', [{ start: 1, end: 3, text: '' }, { start: 2, end: 5, text: '-' }]).text, 'adef'); // prettier-ignore
  });

  it('can be viewed again', () => {
    const both = chained(view, (words) => edited(words, [{ start: 11, end: 13, text: '' }]));
    assert.equal(both.text, 'Stoltenbergfinally. The end');
    assert.deepEqual(both.toSource({ start: 11, end: 18 }), { start: 15, end: 21 });
    assert.deepEqual(both.fromSource({ start: 15, end: 21 }), { start: 11, end: 18 });
  });

  it('of any edits of any text leads there and back', () => {
    let state = 11;
    const next = (below: number) => (state = (state * 48271) % 2147483647) % below;
    for (let round = 0; round < 400; round++) {
      const source = Array.from({ length: 30 }, () => 'ab cd'[next(5)]).join('');
      const any = edited(
        source,
        Array.from({ length: next(8) }, () => {
          const start = next(30);
          return { start, end: Math.min(30, start + next(4)), text: 'xyz'.slice(0, next(4)) };
        }),
      );
      let reach = 0;
      for (const { 0: word, index } of any.text.matchAll(/[a-d]+/g)) {
        const span = { start: index, end: index + word.length };
        const there = any.toSource(span);
        assert.ok(there.start >= reach && there.end > there.start && there.end <= source.length);
        assert.deepEqual(any.fromSource(there), span);
        for (let i = 0; i < word.length; i++) {
          const { start, end } = any.toSource({ start: index + i, end: index + i + 1 });
          assert.equal(source.slice(start, end), word[i], `${source} -> ${any.text}`);
        }
        reach = there.end;
      }
    }
  });
});

describe('characters that are not seen, or seen as others', () => {
  reads([
    ['Jens Stol\u00adtenberg', 'Jens Stoltenberg'],
    ['Zelen\u200bsky \u200dtold\u2060 NA\ufeffTO', 'Zelensky told NATO'],
    ['\u2067Stoltenberg\u2069\u200e said', 'Stoltenberg said'],
    ['24\u00a0June\u202f2025', '24 June 2025'],
    ['Iskander\u2011M, F\u221216, S\u2010400', 'Iskander-M, F-16, S-400'],
    ['\ufb01nal o\ufb03ce in \ufb02ight', 'final office in flight'],
    ['ＮＡＴＯ ２０２５', 'NATO 2025'],
    ['𝐍𝐀𝐓𝐎 𝘵𝘢𝘭𝘬𝘴', 'NATO talks'],
    ['Anto\u0301nio Costa', 'António Costa'],
    ['Zеlеnsky, Моscow', 'Zelensky, Moscow'],
    ['one\u2028two\u0085three\r\nfour\rfive', 'one\ntwo\nthree\nfour\nfive'],
    ['Stolten\u00ad\r\n  berg', 'Stoltenberg'],
    ['a\u0007b', 'ab'],
  ]);
  stay(['Москва и Київ', 'Αθήνα', 'µm, Ω and Δv', 'Łódź, Øresund, Čeština', 'x\u0331 has no letter of its own', '👩‍🚀'.replace('‍', '')]); // prettier-ignore
});

describe('characters kept as their codes', () => {
  reads([
    ['Ukraine&#8217;s &ldquo;reset&rdquo; at Johnson &amp; Johnson', 'Ukraine’s “reset” at Johnson & Johnson'],
    ['24&nbsp;June&#xA0;2025', '24 June 2025'],
    ['Stol&shy;tenberg', 'Stoltenberg'],
    ['Ukraineâ€™s â€œresetâ€\u009d â€“ AntÃ³nio', 'Ukraine’s “reset” – António'],
    ['24Â\u00a0June', '24 June'],
  ]);
  stay(['R&D; and AT&T;', 'a &unknown; b', '&#0; &#xD800;', 'Ângela, São Paulo, Ærø, Âge', 'a && b']);
});

describe('quotation marks', () => {
  reads([
    ['„Nein“, sagte er', '“Nein”, sagte er'],
    ['er sagte: »Nein« und ging', 'er sagte: “Nein” und ging'],
    ['« Non », dit-il', '“Non”, dit-il'],
    ['「No」 and ``yes\'\'', '“No” and “yes”'], // prettier-ignore
    ['Russia with rockets. “', 'Russia with rockets.”'],
    ['‚never‘ and ‹never›', '‘never’ and ‘never’'],
    ['Ukraine‘s, Ukraineʼs, Ukraine`s, Ukraine´s', 'Ukraine’s, Ukraine’s, Ukraine’s, Ukraine’s'],
  ]);
  stay([
    '“Yes,” he said. “No.”',
    '"Yes," he said',
    '‘Yes’ and Ukraine’s',
    'the ’90s',
    "the allies' plan",
    'Home » World » Europe',
    'Read more »',
    '« Previous',
  ]);
});

describe('misplaced spaces', () => {
  reads([
    ['anti -aircraft and full -scale', 'anti-aircraft and full-scale'],
    ['the S -400, Iskander -M and Su -35', 'the S-400, Iskander-M and Su-35'],
    ['Secretary -General, Ben- Gvir', 'Secretary-General, Ben-Gvir'],
    ['NATO , Russia : yes ; no .', 'NATO, Russia: yes; no.'],
    ['( NATO ) and “ reset ” here', '(NATO) and “reset” here'],
    ['the " reset " of " ties "', 'the "reset" of "ties"'],
    ["Ukraine 's army, NATO' s plan, they don 't", "Ukraine's army, NATO's plan, they don't"],
    ['Kyiv.The minister', 'Kyiv. The minister'],
    ['in Kyiv.”The minister', 'in Kyiv.” The minister'],
    ['Kyiv.“We', 'Kyiv. “We'],
    ['Kyiv,Ukraine; June 24,2025', 'Kyiv, Ukraine; June 24,2025'],
    ['24 June,2025', '24 June, 2025'],
    ['at 10 :00', 'at 10:00'],
    ['two  spaces   here', 'two spaces here'],
    ['Gen . Smith', 'Gen. Smith'],
  ]);
  stay([
    'fell to -5 degrees',
    'Minsk -the capital of Belarus- was quiet',
    'Minsk - the capital - was quiet',
    'short- and medium-range missiles',
    'He agreed- Moscow did not',
    'NATO – Russia',
    'the .50 calibre and .NET',
    'Booking.Com and info@Example.Org, www.Nato.Int',
    'the U.S. Army and p.m. Eastern',
    '1,460 drones, 3.5 per cent, 12:30',
    'iPhone15,Pro',
    'he said " no',
    'wait ... what',
    'e.g. this',
  ]);
});

const wrap = (text: string, width: number): string => text.replace(new RegExp(`(.{1,${width}})(?: +|$)`, 'g'), '$1\n');
const PROSE =
  'Defence ministers of the alliance agreed on Thursday to expand their air defences fivefold, as the largest member ' +
  'has demanded since the spring. The talks will go on next week in Brussels, where a final agreement is to be signed.';

describe('lines of a fixed width', () => {
  it('are joined to paragraphs', () => {
    const text = `A headline\n\n${wrap(PROSE, 60)}\n${wrap(PROSE, 60)}`;
    assert.deepEqual(
      plain(text).split('\n').filter((line) => line !== ''), // prettier-ignore
      ['A headline', PROSE, PROSE],
    );
  });

  it('are joined where every word has a capital', () => {
    assert.equal(plain(wrap(PROSE.toUpperCase(), 30)).trim(), PROSE.toUpperCase());
  });

  reads([
    ['minis-\nters', 'ministers'],
    ['Stolten-\nberg met Stoltenberg', 'Stoltenberg met Stoltenberg'],
    ['a full-\nscale war, anti-\naircraft guns', 'a full-scale war, anti-aircraft guns'],
    ['the Kyiv-\nbased group, US-\nled talks', 'the Kyiv-based group, US-led talks'],
  ]);

  it('keep the hyphen of a name', () => {
    const text = `${wrap(PROSE, 60)}\nThe minister of national security of Israel, Itamar Ben-\nGvir, and the others.`;
    assert.match(plain(text), /Itamar Ben-Gvir, and/);
  });

  const lists = [
    [
      'Poland buys Patriot batteries',
      'Sweden joins the alliance',
      'What is the Suwałki Gap?',
      'Germany to buy Arrow 3',
    ],
    ['Home', 'News', 'World', 'Politics', 'Opinion'],
    [PROSE, PROSE, PROSE],
    ['Sweden and Finland join the alliance', PROSE, 'Read more', 'Poland buys more tanks'],
    ['Roses are red,', 'violets are blue,', 'tanks are in need,', 'and Patriots too.'],
    [
      'Poland buys Patriot batteries',
      'Sweden will join the alliance',
      'Germany is to buy Arrow 3',
      'Latvia wants troops soon',
    ],
  ];
  for (const lines of lists)
    it(`stay as they are: ${lines.join(' / ').slice(0, 60)}`, () =>
      assert.equal(plain(lines.join('\n')), lines.join('\n')));
});

describe('oneLine', () => {
  it('gives words as printed', () => {
    assert.equal(oneLine(' „Nein“ zu\n Stol\u00adten-\nberg  \u200e'), '„Nein“ zu Stoltenberg');
    assert.equal(oneLine('S -400'), 'S -400');
  });
});

it('a text without noise is its own view', () => {
  const text = 'NATO’s “reset” – on 24 June 2025, at 10:30 a.m. – isn’t over.\nÖsterreich (Wien) said so.\n';
  const view = plainView(text);
  assert.equal(view.text, text);
  assert.deepEqual(view.toSource({ start: 5, end: 9 }), { start: 5, end: 9 });
});

it('any text at all keeps its order', () => {
  const parts = ['NATO', ' ', '\u00ad', '\u200b', ' -', '- ', 'ﬁ', 'e\u0301', '„', '“', '\n', '-\n', '.', 'The', ' ,', '"', '  ', '\ud83d', '\ud835\udc00', 'е', '\r\n', "''"]; // prettier-ignore
  let state = 5;
  const next = (below: number) => (state = (state * 48271) % 2147483647) % below;
  for (let round = 0; round < 500; round++) {
    const source = Array.from({ length: 1 + next(14) }, () => parts[next(parts.length)]).join('');
    const { text, toSource } = plainView(source);
    let reach = 0;
    for (let at = 0; at < text.length; at++) {
      const { start, end } = toSource({ start: at, end: at + 1 });
      assert.ok(start <= end && end >= reach && end <= source.length, JSON.stringify(source));
      reach = end;
    }
  }
});

it('text made to be slow takes no longer than its length asks', () => {
  for (const part of [' ', '-', ' -a', 'a- ', '-\n', '" ', 'a.A', '\u00ad\n', '“ ', 'a\n', '\u0301', 'аa', ' .'])
    assert.ok(plain(part.repeat(40_000)).length >= 0);
});
