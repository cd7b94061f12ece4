import { describe } from 'node:test';
import { nothingIn, rows } from '../support.ts';

const given = { on: '2025-06-04' };

describe('durations', () => {
  rows(given, [
    ['It lasted three years.', 'three years = P3Y'],
    ['It lasted more than three years.', 'more than three years = P3Y MORE_THAN'],
    ['It lasted nearly five months.', 'nearly five months = P5M LESS_THAN'],
    ['It lasted at least 25 days.', 'at least 25 days = P25D EQUAL_OR_MORE'],
    ['It lasted about an hour.', 'about an hour = PT1H APPROX'],
    ['It came within two or three days.', 'two or three days = P2D/P3D'],
    ['It takes 60 to 90 days.', '60 to 90 days = P60D/P90D'],
    ['It lasted two and a half years.', 'two and a half years = P2.5Y'],
    ['It lasted 2 1/2 years.', '2 1/2 years = P2.5Y'],
    ['It lasted thirty minutes.', 'thirty minutes = PT30M'],
    ['A 27-year contract.', 'A 27-year = P27Y'],
    ['It fell over the past three decades.', 'the past three decades = P3DE'],
    ['It fell over the past decade.', 'the past decade = P1DE'],
    ['It comes in the next six months.', 'the next six months = P6M'],
    ['It rained for six straight days.', 'six straight days = P6D'],
    ['It shrank for two consecutive quarters.', 'two consecutive quarters = P2Q'],
    ['It lasted half an hour.', 'half an hour = PT0.5H'],
    ['It lasted half a century.', 'half a century = P0.5CE'],
    ['A year-long siege.', 'A year-long = P1Y'],
    ['A decades-long dispute.', 'decades-long = PXDE'],
    ['They will report within weeks.', 'weeks = PXW'],
    ['It took several months.', 'several months = PXM'],
    ['It lasted for years.', 'years = PXY'],
    ['It was extended for a year.', 'a year = P1Y'],
    ['He has 4+ years behind him.', '4+ years = P4Y'],
  ]);

  nothingIn([
    'The second man came second.',
    'Three quarters of the army.',
    'The minutes of the meeting.',
    'In some quarters it was said.',
    'The seven countries and 20 tanks.',
  ]);
});

describe('sets', () => {
  rows(given, [
    ['They make 15 a year.', 'a year = P1Y'],
    ['They meet twice a week.', 'a week = P1W'],
    ['They meet every two years.', 'every two years = P2Y'],
    ['They meet every other day.', 'every other day = P2D'],
    ['It burns 20 tons per hour.', 'per hour = PT1H'],
    ['Their annual report.', 'annual = P1Y'],
    ['Daily flights.', 'Daily = P1D'],
    ['They move at night.', 'at night = XXXX-XX-XXTNI'],
  ]);
  nothingIn(['He told the Welt daily.', 'The Daily Mail said so.', 'A Berlin Weekly.']);
});

describe('vague references', () => {
  rows(given, [
    ['It is now over.', 'now = PRESENT_REF'],
    ['It is currently over.', 'currently = PRESENT_REF'],
    ['He recently left.', 'recently = PAST_REF'],
    ['It fell in recent years.', 'recent years = PAST_REF'],
    ['It will end soon.', 'soon = FUTURE_REF'],
    ['In the future it will end.', 'the future = FUTURE_REF'],
    ['These days it is warm.', 'These days = PRESENT_REF'],
  ]);
  nothingIn([
    'Now that he left, we go.',
    'As soon as he came, it soon became cold.',
    'They walked past the gate at half past.',
    'The present document is long-term.',
    'Oil futures fell.',
    'The most recent one.',
  ]);
});

describe('times of day', () => {
  rows(given, [
    ['It began at 18:00 UTC on Monday.', '18:00 UTC = 2025-06-02T18:00Z', 'Monday = 2025-06-02'],
    ['It began at 12:00 UTC Monday.', '12:00 UTC Monday = 2025-06-02T12:00Z'],
    ['It began at 6:40 p.m. (GMT +8) today.', '6:40 p.m. (GMT +8) today = 2025-06-04T18:40'],
    ['It began at 10 p.m. EST Friday.', '10 p.m. EST Friday = 2025-05-30T22:00'],
    ['It began at 0800 UTC.', '0800 UTC = 2025-06-04T08:00Z'],
    ['It began at about 03:30.', 'about 03:30 = 2025-06-04T03:30 APPROX'],
    ['It began on the morning of April 19.', 'the morning of April 19 = 2025-04-19TMO'],
    ['It began on the night of 24-25 February.', 'the night of 24-25 February = 2025-02-24TNI'],
    ['On Sunday it began at noon.', 'Sunday = 2025-06-01', 'noon = 2025-06-01T12:00'],
  ]);
  nothingIn([
    'They won 3:2 and lost by 4:10.',
    'John 3:16 and a ratio of 10:1.',
    'It fell 6.50% to 10.45.',
    'It is 25:70 at 13 p.m.',
    'Night Live.',
  ]);
});
