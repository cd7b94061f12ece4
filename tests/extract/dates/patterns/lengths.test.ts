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
    ['It fell in the four previous weeks.', 'the four previous weeks = P4W'],
    ['They went off seconds apart.', 'seconds = PTXS'],
    ['It lasted a dozen years.', 'a dozen years = P12Y'],
    ['It lasted two hundred days.', 'two hundred days = P200D'],
    ['It lasted a hundred hours.', 'a hundred hours = PT100H'],
    ['It stays shut all week.', 'all week = P1W'],
    ['It lasted a quarter of a century.', 'a quarter of a century = P25Y'],
    ['It took a day of fighting.', 'a day = P1D'],
  ]);

  nothingIn([
    'The second man came second.',
    'He seconds the motion.',
    'It was the fifth time in as many months.',
    'There came a day when he left.',
    'It was a day of mourning.',
    'Three quarters of the army.',
    'The minutes of the meeting.',
    'In some quarters it was said.',
    'The seven countries and 20 tanks.',
  ]);
});

describe('sets', () => {
  rows(given, [
    ['They make 15 a year.', 'a year = P1Y'],
    ['They meet twice a week.', 'twice a week = P1W'],
    ['They meet three times a month.', 'three times a month = P1M'],
    ['It runs 24 hours a day, seven days a week.', '24 hours a day = P1D', 'seven days a week = P1W'],
    ['They meet every few months.', 'every few months = PXM'],
    ['They meet every third year.', 'every third year = P3Y'],
    ['They meet every other Friday.', 'every other Friday = XXXX-WXX-5'],
    ['They meet every Friday night.', 'every Friday night = XXXX-WXX-5TNI'],
    ['They meet every June.', 'every June = XXXX-06'],
    ['They march every 9 May.', 'every 9 May = XXXX-05-09'],
    ['It pays 9% per annum.', 'per annum = P1Y'],
    ['A semiannual report, twice-yearly talks.', 'semiannual = P6M', 'twice-yearly = P6M'],
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
    ['No one should return at this time.', 'this time = PRESENT_REF'],
    ['It is closed at the moment.', 'the moment = PRESENT_REF'],
    ['It ended a while ago, not long ago.', 'a while ago = PAST_REF', 'not long ago = PAST_REF'],
  ]);
  nothingIn([
    'Now that he left, we go.',
    'As soon as he came, it soon became cold.',
    'They walked past the gate at half past.',
    'The present document is long-term.',
    'Oil futures fell.',
    'The most recent one.',
    'The now-cancelled deal and the soon-to-open hall.',
    'At this time of year, at the moment of birth, this time it failed.',
    'It takes so long, for some time.',
  ]);
});

describe('times of day', () => {
  rows(given, [
    ['It began at 18:00 UTC on Monday.', '18:00 UTC = 2025-06-02T18:00Z', 'Monday = 2025-06-02'],
    ['It began at 12:00 UTC Monday.', '12:00 UTC Monday = 2025-06-02T12:00Z'],
    ['It began at 6:40 p.m. (GMT +8) today.', '6:40 p.m. (GMT +8) today = 2025-06-04T18:40'],
    ['It began at 10 p.m. EST Friday.', '10 p.m. EST Friday = 2025-05-30T22:00'],
    ['It began at 9 a.m. Eastern time.', '9 a.m. Eastern time = 2025-06-04T09:00'],
    ['It began at 6 p.m. Kyiv time on Monday.', '6 p.m. Kyiv time = 2025-06-02T18:00', 'Monday = 2025-06-02'],
    ['It began at 10:30 EDT.', '10:30 EDT = 2025-06-04T10:30'],
    ['It began at 1400 local time.', '1400 local time = 2025-06-04T14:00'],
    ['It began on Tuesday at 3 pm.', 'Tuesday at 3 pm = 2025-06-03T15:00'],
    ['It began at 5 p.m. this time.', '5 p.m. = 2025-06-04T17:00'],
    ['It fell in the early hours of Friday.', 'the early hours of Friday = 2025-05-30TMO'],
    ['They came in a predawn raid.', 'predawn = 2025-06-04TMO'],
    ['It fell in mid-afternoon on Monday.', 'mid-afternoon = 2025-06-02TAF', 'Monday = 2025-06-02'],
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
