/** Words of the calendar and the clock, in lower case. Tables only. */

/** Months by name and by the abbreviations of newspapers, 1 to 12. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Days of the week, Monday 1 to Sunday 7. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** Abbreviated weekdays: read only beside a day of a month ("Thurs., Feb. 5"). */
export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

/** Northern seasons as TIMEX3 writes them. */
export const SEASONS = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' } as const;

/** Units of time as TIMEX3 writes them; those of the clock follow a `T` in a duration (`PT30M`). */
export const UNITS = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: '2W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
} as const;

export const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Numbers that take another before them: "two hundred", "a dozen". */
export const LARGE_NUMBERS: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000 };

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};

/** Parts of the day as TIMEX3 writes them. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  dawn: 'MO',
  morning: 'MO',
  midday: 'MI',
  noon: 'MI',
  lunchtime: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  night: 'NI',
  nighttime: 'NI',
  overnight: 'NI',
  daytime: 'DT',
};

/** Zones of the clock with their distance from UTC in hours. */
export const ZONES: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  BST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  IST: 5.5,
  JST: 9,
  KST: 9,
  EST: -5,
  EDT: -4,
  ET: -5,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  PT: -8,
};

/** Places whose time is told: "9 a.m. Eastern time", "5 p.m. Kyiv time". */
// prettier-ignore
export const ZONE_PLACES: readonly string[] = [
  'local', 'eastern', 'central', 'mountain', 'pacific', 'atlantic', 'alaska', 'hawaii', 'greenwich', 'universal',
  'coordinated\\s+universal', 'british', 'uk', 'u\\.k\\.', 'london', 'european', 'central\\s+european', 'eastern\\s+european',
  'brussels', 'paris', 'berlin', 'rome', 'warsaw', 'kyiv', 'kiev', 'moscow', 'istanbul', 'jerusalem', 'israel', 'baghdad',
  'tehran', 'kabul', 'delhi', 'beijing', 'tokyo', 'japan', 'seoul', 'sydney', 'washington', 'new\\s+york', 'us', 'u\\.s\\.',
];

/** Feasts and days on a fixed date, `MM-DD`. */
export const FIXED_DAYS: Readonly<Record<string, string>> = {
  "new year's day": '01-01',
  "new year's eve": '12-31',
  "valentine's day": '02-14',
  "st. patrick's day": '03-17',
  'may day': '05-01',
  'victory day': '05-09',
  'fourth of july': '07-04',
  'july fourth': '07-04',
  'bastille day': '07-14',
  halloween: '10-31',
  'armistice day': '11-11',
  'veterans day': '11-11',
  'christmas eve': '12-24',
  'christmas day': '12-25',
  christmas: '12-25',
  'boxing day': '12-26',
};

/** Feasts on the nth weekday of a month: month, weekday (Monday 1), which one (-1 the last). */
export const MOVING_DAYS: Readonly<Record<string, readonly [number, number, number]>> = {
  'martin luther king day': [1, 1, 3],
  "presidents' day": [2, 1, 3],
  "mother's day": [5, 7, 2],
  'memorial day': [5, 1, -1],
  "father's day": [6, 7, 3],
  'labor day': [9, 1, 1],
  'columbus day': [10, 1, 2],
  thanksgiving: [11, 4, 4],
  'thanksgiving day': [11, 4, 4],
};
