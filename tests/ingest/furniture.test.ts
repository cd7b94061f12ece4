import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLeftovers } from '../../src/ingest/leftovers.ts';

const TITLE = 'Allies agree on new targets for air defence';
const PROSE = 'Defence ministers agreed on Thursday to expand the air defences of the alliance, the ministry said.';
const MORE = 'The talks will go on next week in Brussels, where the ministers are to sign the final agreement.';

type Place = 'above' | 'top' | 'middle' | 'end';

/** A page with a line above the headline, between headline and text, in the middle or at the end. */
const pageOf = (place: Place, line: string): string[] =>
  ({
    above: [line, TITLE, PROSE, MORE],
    top: [TITLE, line, PROSE, MORE],
    middle: [TITLE, PROSE, line, MORE],
    end: [TITLE, PROSE, MORE, line],
  })[place];

function ruleOf(place: Place, line: string): string | undefined {
  const page = pageOf(place, line);
  return findLeftovers(page)[page.indexOf(line)]?.rule;
}

const FURNITURE: readonly (readonly [places: readonly Place[], rule: string, ...lines: string[]])[] = [
  [
    ['above'],
    'name of a section',
    'News | Europe',
    'Europe | NATO summit',
    'World News',
    'LIVE',
    'ANALYSIS:',
    'Politics / Defence',
  ],
  [['above', 'top'], 'navigation', 'News > World > Europe', 'Home » World » Europe', 'You are here: Home > News'],
  [
    ['top', 'end'],
    'age of the page',
    'Updated 2 hours ago',
    'Published 2 days ago',
    '3 hours ago',
    'This article is more than 2 years old',
    'This article is more than 3 months old.',
  ],
  [
    ['top'],
    'date of publication',
    'Updated 3:12 PM EDT, Wed June 25, 2025',
    'Published June 25, 2025 3:12pm EDT',
    'Last modified on Wed 25 Jun 2025 11.20 BST',
  ],
  [
    ['top', 'middle', 'end'],
    'counter',
    '5 min',
    '4 MIN READ',
    'Read time: 4 min',
    '0:00 / 4:32',
    '01:23',
    '1 of 5',
    'Photo 1 of 5',
  ],
  [['top', 'middle'], 'player', 'Listen 4 min', 'Audio version', 'Play Video', 'Toggle caption', 'View gallery'],
  [['middle'], 'player', 'Your browser does not support the video tag.', 'Please enable JavaScript to continue.'],
  [
    ['top', 'middle'],
    'share buttons',
    'Share full article',
    'Copied!',
    'Bookmark',
    'Gift this article',
    'Text size',
    'A A A',
    'Share this on:',
  ],
  [['middle', 'end'], 'button', 'Show more', 'Collapse', 'Report a typo', 'Select the text and press Ctrl+Enter.'],
  [
    ['middle', 'end'],
    'subscription',
    'Enter your email address',
    'Subscribe to continue reading',
    'You have 3 free articles left this month.',
    'Start your free trial',
    'Thank you for subscribing!',
    'Become a member',
    'Sign up to First Edition',
  ],
  [
    ['middle', 'end'],
    'cookie notice',
    'By signing up, you agree to our Terms of Use and acknowledge our Privacy Policy.',
    'By clicking "Accept", you agree to our use of cookies.',
    'Manage preferences',
    'Privacy Policy',
  ],
  [['middle'], 'advertisement', 'Skip Ad', 'Video Ad Feedback', 'Sponsored by Example Media', 'by Taboola'],
  [['middle'], 'advertisement', 'Advertisement - scroll to continue', 'Continue reading the main story'],
  [
    ['middle', 'end'],
    'labelled link to another article',
    'Related article Poland buys Patriot batteries',
    'WATCH | Rutte speaks to the press',
    'Read also: Poland buys Patriot batteries.',
  ],
  [
    ['middle', 'end'],
    'heading of related links',
    'More from Example',
    'More in Europe',
    'From our partners',
    'Around the web',
    'list of 3 items',
  ],
  [
    ['end'],
    'link to the next article',
    'Previous: Poland buys Patriot batteries',
    'Next article Poland buys Patriot batteries',
  ],
  [['end'], 'link to the full text', 'Read more at Example.com', 'To read this article in German, click here.'],
  [
    ['end'],
    'heading of a note about the author',
    'More by Jane Doe',
    'About Jane Doe',
    'Read more from Jane Doe',
    'View all posts by Jane Doe',
  ],
  [['end'], 'how to reach the author', '@janedoe', 'Email: jane.doe@example.org', 'E-mail Jane Doe'],
  [
    ['end'],
    'note about the author',
    'Jane Doe is a Kyiv-based journalist who covers the war.',
    'Jane Doe reports from Kyiv for Example.',
    'Jane Doe has covered the war since 2014.',
  ],
  [
    ['end'],
    'who worked on it',
    'Reporting by Jane Doe',
    'Editing by Jane Doe',
    'Additional reporting by Jane Doe in Warsaw',
    'AP writer Jane Doe in Brussels contributed.',
    '(Reporting by Jane Doe)',
  ],
  [['top', 'end'], 'name of an agency', 'Agencies', 'By AFP - Agence France-Presse', 'jd/jr (AFP, Reuters, dpa)'],
  [
    ['top', 'end'],
    'note on changes',
    'This is a developing story and will be updated.',
    'This is a developing story. Check back for updates.',
    'This story has been updated.',
    'Correction: An earlier version of this article misspelt a name.',
  ],
  [
    ['end'],
    'note on the first publication',
    'The post Allies agree appeared first on Example News.',
    'This story was originally published June 25, 2025, 3:12 PM.',
    'This article is republished from The Conversation under a Creative Commons license. Read the original article.',
    'Source link',
  ],
  [['middle', 'end'], 'note on standards', 'Our Standards: The Thomson Reuters Trust Principles., opens new tab'],
  [
    ['end'],
    'legal notice',
    'Copyright 2025 Example. All rights reserved. This material may not be rewritten.',
    'No part of this publication may be reproduced without permission.',
    'Disclaimer: The views are those of the author.',
    'Do Not Sell My Personal Information',
  ],
  [['end'], 'tags', 'Tags NATO Poland Rutte', 'Related Topics: NATO, Poland', 'TAGS'],
  [
    ['end'],
    'appeal to readers',
    'Thanks for reading!',
    'Have a news tip? Email us.',
    'Let us know in the comments.',
    'Stay up to date with notifications from Example',
    'Donate',
  ],
  [['end'], 'made with', 'Powered by WordPress', 'Theme by Example'],
  [['end'], 'navigation', 'Careers', 'Help Center', 'Scroll to top'],
];

describe('furniture of a page:', () => {
  for (const [places, rule, ...lines] of FURNITURE)
    for (const place of places)
      for (const line of lines) it(`${place}: ${line}`, () => assert.equal(ruleOf(place, line), rule));
});

/** Sentences, headlines and headings that begin or look like furniture. */
const TEXT = `
Read more widely, he said, and you will see that the treaty was never meant to last.
By Monday the troops had left the town and the bridge was open again.
By Washington's count, 40 launchers were lost.
By NATO standards the brigade is small.
Photo reconnaissance showed the launchers near the border, the ministry said.
Image intelligence is the backbone of the mission.
Reporting by Ukrainian media suggested that the bridge had been hit twice.
Editing the document took ministers two days.
Writing by hand, the president signed the decree.
Updated plans call for a brigade in Lithuania.
Updated 2 hours ago, the map shows the front near Toretsk.
2 hours ago the siren sounded.
This article of the treaty binds all members.
This is a developing crisis, the minister said.
This story begins in Bucha.
Share of spending rose to 2 percent
Follow NATO's example, he said.
Listen to this: the general wants 300 tanks.
Watch Moscow closely, the minister warned.
Europe is awake.
World leaders met in The Hague.
Analysis of the wreckage showed a Russian missile.
Opinion in Berlin is divided.
Live fire was used in the drill.
Topics on the agenda: NATO, Ukraine and Iran.
Tags on the missile named its maker.
Sign up, the posters said.
Next week Rutte travels to Kyiv
Previous governments had refused.
More troops will go to Lithuania
More in Warsaw than in Berlin, the threat is felt.
More from Poland is expected.
About Putin he said little.
Contact with the drone was lost over Poland.
Donate blood, the city urged.
Download speeds fell after the cable was cut.
Thank you for coming, Rutte said.
Help Ukraine win
Play the long game, he advised.
Close the sky, Zelensky pleads
Top generals met in Kyiv.
Powered by two engines, the drone flies 900 km.
Sponsored by Iran, the militia has grown.
Reuters could not independently verify the reports.
Our standards are the same as NATO's, the minister said.
The post in Bakhmut was lost.
Jane Doe is a nurse in Kharkiv.
Jane Doe reports to the minister.
An error occurred in the launch, the army said.
Loading the launchers takes ten minutes.
Unlimited support was promised to Kyiv
1 of 5 tanks was lost.
Correction of the front line was needed.
Disclaimer or not, the minister meant it.
Stay strong, Ukraine
From our partners we expect more, he said.
Expand the brigade, he urged.
Show more courage, allies told
`
  .trim()
  .split('\n');

describe('no furniture:', () => {
  for (const line of TEXT)
    it(line, () => {
      for (const place of ['top', 'middle', 'end'] as const) assert.equal(ruleOf(place, line), undefined, place);
    });

  it('a headline that begins with the name of a section', () => {
    for (const line of ['Europe is awake', 'War in Gaza: the day after', 'Analysis shows more missiles'])
      assert.equal(ruleOf('above', line), undefined, line);
  });

  it('a sentence above the text that only looks like running text does not end the top', () => {
    const page = [
      TITLE,
      'This article is more than 3 months old and may be out of date now.',
      'By Jane Doe',
      PROSE,
      MORE,
    ];
    assert.equal(findLeftovers(page)[2], undefined, 'prose');
    const short = [TITLE, 'This article is more than 3 months old.', 'By Jane Doe', PROSE, MORE];
    assert.equal(findLeftovers(short)[2]?.rule, 'byline of a person');
  });
});
