import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOutlet, looksLikeTitle, openingOf, parseHeadline, repeatsTitle } from '../../src/ingest/title.ts';

describe('looksLikeTitle', () => {
  it('takes short lines without the stop of running text', () => {
    for (const line of [
      'NATO headed for military buildup on eastern flank of Europe - German Defense Chief',
      'Will NATO act?',
      '“We are not at war, but not at peace either”',
      'Patriots for Ukraine: U.S.',
      'What we know so far...',
      '2003: Invasion',
    ])
      assert.ok(looksLikeTitle(line), line);
  });

  it('refuses sentences, lead-ins and long lines', () => {
    for (const line of [
      'NATO will decide in June.',
      '“We are ready.”',
      'The minister said:',
      'In Brussels,',
      '2025',
      'NATO '.repeat(40),
    ])
      assert.ok(!looksLikeTitle(line), line);
  });
});

describe('parseHeadline', () => {
  const title = 'In response to the Russian threat: NATO plans a permanent presence';

  it('leaves a headline its words where a mark at its end parts nothing from them', () => {
    for (const line of ['Jens Stoltenberg |', '| Jens Stoltenberg', 'NATO –  ', '| |', 'Rutte | … |'])
      assert.deepEqual(parseHeadline(line, []), { title: line }, line);
  });

  it('parts the name of a site that stands before or behind', () => {
    assert.deepEqual(parseHeadline(`Hebrew News – ${title}`, []), { title, site: 'Hebrew News' });
    assert.deepEqual(parseHeadline(`${title} - BBC News`, []), { title, site: 'BBC News' });
    assert.deepEqual(parseHeadline(`${title} | Example`, []), { title, site: 'Example' });
    assert.deepEqual(parseHeadline(`${title} - example.org`, []), { title, site: 'example.org' });
  });

  it('parts any words where the rest is printed again below', () => {
    assert.deepEqual(parseHeadline(`Our own – ${title}`, ['by us', title.toUpperCase()]), { title, site: 'Our own' });
  });

  it('keeps what belongs to the headline', () => {
    for (const line of [
      'NATO headed for buildup - German Defense Chief',
      'Breaking News – Russia attacks',
      'Air-to-air missiles – what are they?',
      'NATO – an alliance of 32 members',
      'Shipping news: Baltic – Black Sea',
    ])
      assert.deepEqual(parseHeadline(line, []), { title: line });
  });

  it('drops a date with its weekday, if the weekday is right and no words lead up to it', () => {
    assert.equal(parseHeadline('Crane falls in Mecca Saturday, September 12, 2015', []).title, 'Crane falls in Mecca');
    for (const line of [
      'Crane falls in Mecca Monday, September 12, 2015',
      'Leaders to meet on Saturday, September 12, 2015',
    ])
      assert.equal(parseHeadline(line, []).title, line);
  });
});

describe('repeatsTitle', () => {
  const title = 'Deterrence and defense: NATO wants to strengthen significantly';

  it('knows the whole and the parts, in other capitals and marks', () => {
    assert.equal(repeatsTitle('DETERRENCE AND DEFENSE – NATO wants to strengthen, significantly', title), 'whole');
    assert.equal(repeatsTitle('deterrence and defense', title), 'part');
    assert.equal(repeatsTitle('NATO wants to strengthen significantly', title), 'part');
  });

  it('takes no other words for them', () => {
    for (const line of [
      'deterrence',
      'NATO wants to strengthen',
      'Defense and deterrence',
      '—',
      'NATO wants to strengthen significantly.',
    ])
      assert.equal(repeatsTitle(line, title), undefined, line);
    assert.equal(repeatsTitle('NATO', 'Ministers: NATO'), undefined, 'a single word');
  });
});

describe('openingOf', () => {
  it('cuts between words, without a mark before the dots', () => {
    const line =
      'NATO is asking European member states to expand their ground-based air defense capabilities, fivefold, as';
    assert.equal(openingOf(line), 'NATO is asking European member states to expand their ground-based air defense…');
    assert.equal(openingOf('Russia attacks.'), 'Russia attacks.');
    assert.equal(openingOf('x'.repeat(200)), `${'x'.repeat(90)}…`);
  });
});

describe('isOutlet', () => {
  it('wants capitals and a word that outlets are named by', () => {
    for (const name of ['BBC News', 'The Guardian', 'Kyiv Post', 'news.example.org', 'Reuters'])
      assert.ok(isOutlet(name), name);
    for (const name of ['Latest News', 'bad news', 'German Defense Chief', 'A Very Long Name Of Some News'])
      assert.ok(!isOutlet(name), name);
  });
});
