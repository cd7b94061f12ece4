import { describe } from 'node:test';
import { nothingIn, rows } from '../support.ts';

const given = { on: '2025-06-04' };

describe('years', () => {
  rows(given, [
    ['It began in 2009.', '2009 = 2009'],
    ['The 2003 invasion failed.', '2003 = 2003'],
    ['It began in mid-2011.', 'mid-2011 = 2011 MID'],
    ['It began in early 1990.', 'early 1990 = 1990 START'],
    ['It began in late 1942 in Europe.', 'late 1942 = 1942 END'],
    ['It began about 1910 there.', 'about 1910 = 1910 APPROX'],
    ['It began by the end of 1944.', 'the end of 1944 = 1944 END'],
    ['The war of 1914–1918 ended.', '1914–1918 = 1914/1918'],
    ['The war (1939-45) ended.', '1939-45 = 1939/1945'],
    ['It ran from 2009 to 2011.', '2009 = 2009', '2011 = 2011'],
    ["He won in '92 and '96.", "'92 = 1992", "'96 = 1996"],
    ['The 1990 fiscal year was good.', 'The 1990 fiscal year = FY1990'],
    ['It was founded in 1648.', '1648 = 1648'],
    ['War in the north, 1775-1780', '1775-1780 = 1775/1780'],
    ['By 2000 it was over.', '2000 = 2000'],
    ['It fell in 493 BC.', '493 BC = BC0493'],
    ['It fell in April 480 BC.', 'April 480 BC = BC0480-04'],
    ['Profits rose in fiscal 1990.', 'fiscal 1990 = FY1990'],
    ["In 1981's army there were many.", '1981 = 1981'],
  ]);

  nothingIn([
    "He is 6'11 tall, and '45 of them' came to '60.",
    'Some 2008 people and 1500 troops came.',
    'It costs $2009 or €1999.',
    'Windows 2000 and Boeing 2007 and Flight 1998.',
    'Resolution 1973 and No. 2010 stand.',
    'In 1,999 cases it took 2,010 men.',
    'The 1,500-km range of the S-2000.',
    'The Su-1927 and the A-2000.',
    'Call 555-1999.',
    'About 1900 men and 2000 villages.',
    'It weighs 2010 kg and runs 1950 km.',
    'Up 2011.5 points.',
    'The year-round base.',
  ]);
});

describe('decades and centuries', () => {
  rows(given, [
    ['It began in the 1990s.', 'the 1990s = 199'],
    ['It began in the late 1970s.', 'the late 1970s = 197 END'],
    ['It began in the mid-1980s.', 'the mid-1980s = 198 MID'],
    ["Music of the '60s.", "the '60s = 196"],
    ['It began in the sixties.', 'the sixties = 196'],
    ['It began in the 1800s.', 'the 1800s = 18'],
    ['It began in the 2000s.', 'the 2000s = 200'],
    ['It began in the 19th century.', 'the 19th century = 18'],
    ['An eighteenth-century fort.', 'eighteenth-century = 17'],
    ['It began in the late 20th century.', 'the late 20th century = 19 END'],
  ]);

  nothingIn(['He died in his 80s.', 'She was in her early 60s.', 'The S-300s and F-16s flew.', 'Century City is far.']);
});
