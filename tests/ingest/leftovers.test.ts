import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLeftovers } from '../../src/ingest/leftovers.ts';
import type { LeftoverKind } from '../../src/model.ts';

const TITLE = 'Allies agree on new targets for air defence';
const PROSE = 'Defence ministers agreed on Thursday to expand the air defences of the alliance, the ministry said.';
const MORE = 'The talks will go on next week in Brussels, where the ministers are to sign the final agreement.';

/** Kinds of the lines put at the top (between headline and text), in the middle or at the end of an article. */
function kindsIn(place: 'top' | 'middle' | 'end', ...lines: string[]): (LeftoverKind | undefined)[] {
  const page = {
    top: [TITLE, ...lines, PROSE, MORE],
    middle: [TITLE, PROSE, ...lines, MORE],
    end: [TITLE, PROSE, MORE, ...lines],
  }[place];
  const from = page.indexOf(lines[0]!);
  return findLeftovers(page)
    .slice(from, from + lines.length)
    .map((found) => found?.kind);
}

describe('findLeftovers takes for leftovers', () => {
  const anywhere: [LeftoverKind, ...string[]][] = [
    [
      'comments',
      'Leave a Reply',
      'Leave a Comment',
      'Leave a Reply Cancel reply',
      'Post a comment',
      '3 Comments',
      'Comments (12)',
    ],
    [
      'comments',
      'Your email address will not be published.',
      'Required fields are marked *',
      'No comments yet',
      'Email *',
    ],
    ['comments', 'Your email address will not be published. Required fields are marked *', 'Be the first to comment!'],
    [
      'comments',
      'Save my name, email, and website in this browser for the next time I comment.',
      'Log in to leave a comment',
    ],
    [
      'credit',
      '(Photo: Shutterstock)',
      '[Image: NATO]',
      'Photo: AFP',
      'Image: Paul Budd.',
      'Photo by Jane Doe / Getty Images',
    ],
    [
      'credit',
      'Image credit: U.S. Army',
      'Photo courtesy of the U.S. Navy',
      'PHOTO: John Thys/AFP via Getty Images',
      '© Reuters',
      'File photo',
    ],
    [
      'credit',
      'Getty Images',
      'JOHN THYS / AFP',
      'Credit: Jane Doe',
      'Photograph: Jane Doe/The Guardian',
      'Illustrative photo',
    ],
    [
      'related',
      'You may also like',
      'Read also:',
      'Read more',
      'RELATED ARTICLES',
      'Related: Poland buys Patriot batteries',
    ],
    [
      'related',
      'READ MORE: Germany to buy Arrow 3',
      'Also read » Sweden joins',
      'See also: What is Sky Shield?',
      'Most read',
      'More on this story',
    ],
    [
      'related',
      'Allies need to invest in arms for peace26.05.25, 20:17 • [views_3226]',
      'Ukraine gets IRIS-T  01.06.2025, 08:03 • 12,345 views',
    ],
    ['related', 'Rutte visits Kyiv May 26, 05:17 PM • 3226 views'],
    [
      'byline',
      '(Reporting by Jane Doe; Editing by John Roe)',
      'Reporting by Jane Doe in Kyiv; editing by John Roe',
      'Jane Doe contributed to this report.',
    ],
    [
      'source-line',
      'Source :Skai',
      'Source: Reuters',
      'SOURCE: https://example.org/a',
      'Sources: AFP, Reuters',
      'Via Reuters',
    ],
    [
      'widget',
      'Did the article interest you?',
      'Advertisement',
      '- ADVERTISEMENT -',
      'Story continues below advertisement',
      '[views_3226]',
    ],
    [
      'widget',
      'Share this article',
      'Share on Facebook',
      'Facebook Twitter WhatsApp Email',
      'Follow us on Telegram',
      '5 min read',
      '3,226 views',
    ],
    [
      'widget',
      'Sign up for our newsletter',
      'Get the latest news alerts in your inbox every morning.',
      'Subscribe now',
      'Like this:',
      'Loading...',
    ],
    [
      'widget',
      'We use cookies to give you the best experience on our website.',
      'Listen to this article',
      '* * *',
      '———',
    ],
  ];
  for (const [kind, ...lines] of anywhere)
    for (const line of lines)
      it(`${kind}: ${line}`, () => {
        assert.deepEqual(kindsIn('middle', line), [kind]);
        assert.deepEqual(kindsIn('end', line), [kind]);
      });

  const top: [LeftoverKind, ...string[]][] = [
    [
      'byline',
      'by time news',
      'By Jane Doe',
      'By Jane Doe and John Roe',
      'BY JANE DOE',
      'By Jane van der Berg, Reuters',
      'By Staff Writer',
    ],
    [
      'byline',
      'By Jane Doe | 4 June 2025',
      'by admin',
      'By our correspondent',
      'Written by Jane Doe',
      'Author: Jane Doe',
      'Posted by UNN',
    ],
    [
      'byline',
      'Published: 4 June 2025, 10:20',
      'Updated June 4, 2025 10:20 am',
      'Last modified on 04.06.2025',
      'Posted on 2025-06-04',
    ],
    ['widget', 'Home > News > Europe', 'Skip to content', 'Menu', 'Tags: NATO, Poland', '#NATO #Poland'],
  ];
  for (const [kind, ...lines] of top)
    for (const line of lines) it(`${kind} at the top: ${line}`, () => assert.deepEqual(kindsIn('top', line), [kind]));

  const end: [LeftoverKind, string][] = [
    [
      'author-note',
      'With a wealth of experience honed over 4+ years in journalism, I bring a seasoned voice to the world of news. Currently, I work as a freelance writer.',
    ],
    ['author-note', 'Jane Doe is a reporter for Example News.'],
    [
      'author-note',
      'Jane Doe is the defence correspondent of the Example Times, where she covers Russia and the Baltic states.',
    ],
    ['author-note', 'John Roe covers security and defence for Example.'],
    ['author-note', 'About the author'],
    ['author-note', 'Follow Jane Doe on X @janedoe'],
    ['comments', 'Comments'],
    ['source-line', 'This article was originally published by The Conversation.'],
    ['source-line', 'Republished from Example with permission.'],
    ['widget', '© 2025 Example Media. All rights reserved.'],
    ['widget', 'The views expressed in this article are those of the author.'],
    ['widget', 'Sign up for The Morning Bulletin'],
    ['related', 'Read the full article here'],
  ];
  for (const [kind, line] of end)
    it(`${kind} at the end: ${line}`, () => assert.deepEqual(kindsIn('end', line), [kind]));

  it('the name of a section above the headline', () => {
    assert.equal(findLeftovers(['WORLD', TITLE, PROSE])[0]?.kind, 'widget');
    assert.equal(findLeftovers(['War in Ukraine', PROSE, MORE])[0], undefined, 'alone it is the headline');
  });

  it('several leftovers below each other, from the last line up', () => {
    const lines = ['Source: Skai', 'Jane Doe is a reporter for Skai.', 'Tags: NATO', 'Share this:', 'Leave a Reply'];
    assert.deepEqual(kindsIn('end', ...lines), ['source-line', 'author-note', 'widget', 'widget', 'comments']);
  });

  it('headlines under a heading of related links at the end', () => {
    const lines = ['You may also like', 'Poland buys Patriot batteries', 'What is the Suwałki Gap?', 'Leave a Comment'];
    assert.deepEqual(kindsIn('end', ...lines), ['related', 'related', 'related', 'comments']);
  });

  it('the comments of readers below their heading, and the form', () => {
    const lines = [
      '2 Comments',
      'Jim says:',
      'June 5, 2025 at 10:12 am',
      'NATO should have done this many years ago, if you ask me, and so should Germany.',
      'Reply',
      'Leave a Reply',
      'Name',
      'Website',
    ];
    assert.deepEqual(
      kindsIn('end', ...lines),
      lines.map(() => 'comments'),
    );
  });
});

describe('findLeftovers leaves alone', () => {
  const prose = [
    'Leave a reply to the letter unanswered and Moscow will draw its own conclusions, the minister said.',
    'Comments by the minister drew criticism.',
    'He left a comment for the record and declined to answer further questions.',
    'Photos of the launcher were published by the ministry on Tuesday.',
    'Photo: soldiers of the brigade fire a howitzer near the front',
    'Image processing is done on board, the maker says.',
    'The photo by Reuters shows the launcher being loaded.',
    'Images from Planet Labs showed that the airfield had been hit twice.',
    'Reuters reported the deal first.',
    'Reuters and AFP reported that the talks had failed.',
    'By the end of May, the buildup will be complete.',
    'By Thursday, ministers had agreed',
    'By train to Kyiv',
    'By Christmas',
    'By the numbers',
    'Source: a senior official of the alliance said the plan was dead.',
    'Sources in the ministry confirmed the delivery.',
    'The source said: Reuters was wrong.',
    'Read the letter carefully, he told them, and then decide.',
    'Read more about it in the report, the general advised.',
    'Related talks were held in Riga.',
    'Related to this is the question of spare parts.',
    'Watch the skies, the general warned.',
    'Share prices of Rheinmetall rose by 5 percent.',
    'Share the burden, allies told',
    'Sharing of intelligence has improved since the summit.',
    'Advertisement spending on recruitment has doubled.',
    'Sponsored by Lockheed Martin, the exercise drew 40 nations.',
    'Sign up for the new brigades has been slow, the ministry said.',
    'Sign up to fight',
    'Subscribe to the treaty, he urged the Turkish government.',
    'Follow us into battle, the commander told his men on the radio.',
    'Cookies and tea were served at the summit.',
    'Did the article of the treaty apply?',
    'Did the missile hit its target?',
    'What do you think of NATO?',
    'Published by the ministry on Tuesday, the report lists 40 launchers.',
    'Updated versions of the missile reach 300 km.',
    'Written by hand, the order was signed by Shoigu.',
    'The 26.05.25 deadline passed without an answer from Moscow.',
    'At 20:17 the siren sounded.',
    'Views differ on the matter.',
    '3,226 soldiers were sent.',
    'Recommended changes to the plan include more launchers.',
    'Latest news from the front was bad.',
    'Home to 40,000 troops, the base is the largest in Europe.',
    'Search operations continued through the night.',
    'Name of the game is deterrence.',
    'Copyright law does not apply to maps of the army.',
    'More: the general wants more.',
    'With reporting restrictions lifted, the court named the officer.',
    'Telegram channels close to the army reported the strike.',
    'Follow-up talks are planned.',
    'Join the alliance, he told Sweden.',
    'Support our troops, the banner read.',
  ];
  for (const line of prose)
    it(line, () => {
      assert.deepEqual(kindsIn('top', line), [undefined], 'at the top');
      assert.deepEqual(kindsIn('middle', line), [undefined], 'in the middle');
      assert.deepEqual(kindsIn('end', line), [undefined], 'at the end');
    });

  const endings = [
    'Jane Doe is a senior analyst at the institute.',
    'Evan Roe is a reporter who was detained in March on charges of spying.',
    'Iulia Joja is director of the Middle East Program.',
    'Jane Doe covers her face when the siren sounds. “It never stops,” she says.',
    'I have lived here all my life and I will not leave, said the writer, who has years of experience of war.',
    '“I work as a journalist, and my work is my passion,” she said of her years in journalism.',
  ];
  for (const line of endings) it(`at the end: ${line}`, () => assert.deepEqual(kindsIn('end', line), [undefined]));

  it('somebody whom the article speaks of, however like a note on the author it reads', () => {
    const line = 'Jane Doe is a reporter for Example News.';
    const page = [TITLE, `${PROSE} A car hit the journalist Jane Doe.`, MORE, line];
    assert.equal(findLeftovers(page).at(-1), undefined);
    assert.equal(findLeftovers([TITLE, PROSE, MORE, line]).at(-1)?.kind, 'author-note');
  });

  it('what stands at the top or the end only, in the middle', () => {
    for (const line of [
      'By Jane Doe',
      'Tags: NATO, Poland',
      'Menu',
      'Jane Doe is a reporter for Example News.',
      'Comments',
    ])
      assert.deepEqual(kindsIn('middle', line), [undefined], line);
  });

  it('text that goes on below a heading of links or comments', () => {
    assert.deepEqual(kindsIn('middle', 'Read more', 'The plan in detail'), ['related', undefined]);
    assert.deepEqual(kindsIn('middle', '3 Comments', 'Name'), ['comments', undefined]);
    assert.deepEqual(findLeftovers([TITLE, '3 Comments', 'Stoltenberg said:', PROSE, MORE]).slice(2), [
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('lines too long to be anything but text', () => {
    assert.deepEqual(kindsIn('end', `Source: ${'Reuters '.repeat(200)}`), [undefined]);
  });
});

it('findLeftovers takes no longer than a moment for lines made to be slow', () => {
  const evil = ['Photo: ', 'By ', 'Source: ', '(Reporting by ', ''].map(
    (start) => (start + 'Aa-Bb Cc, '.repeat(200)).slice(0, 990) + ' x',
  );
  const began = process.cpuUsage().user;
  findLeftovers([TITLE, ...evil, PROSE, ...evil]);
  assert.ok(process.cpuUsage().user - began < 1_000_000);
});
