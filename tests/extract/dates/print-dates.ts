import { datesIn } from './support.ts';

/** Run by `host.test.ts` under several time zones: prints the dates of a text that crosses their clock changes. */
const text =
  'It fell on 29 October 2022, the next day and two days later. They met last Sunday, yesterday and a week ago. ' +
  'On 29 December 2011 it rained; the next day it stopped. They will meet in late March and at 18:00 UTC on Friday.';
process.stdout.write(JSON.stringify(['2025-03-31', '2022-10-31', '2011-12-31'].map((on) => datesIn(text, { on }))));
