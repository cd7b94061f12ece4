import { NUMBERS } from './time.ts';

/** Words for numbers up to ninety-nine, and what multiplies them. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = { zero: 0, ...NUMBERS };
export const MAGNITUDES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  k: 1e3,
};
/** "hundreds of", "dozens of": a number only by its size, from the least to the most that it can mean. */
export const VAGUE_NUMBERS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  dozens: [24, 99],
  hundreds: [200, 999],
  thousands: [2e3, 9999],
  millions: [2e6, 999e6],
  billions: [2e9, 999e9],
  trillions: [2e12, 999e12],
};
/** "doubled", "threefold": how many times as much. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  twice: 2,
  thrice: 3,
  double: 2,
  doubled: 2,
  doubling: 2,
  doubles: 2,
  triple: 3,
  tripled: 3,
  tripling: 3,
  triples: 3,
  quadruple: 4,
  quadrupled: 4,
  quadrupling: 4,
  halve: 0.5,
  halved: 0.5,
  halving: 0.5,
};

/** ISO 4217 codes of what is written before or after a sum. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  ruble: 'RUB',
  rubles: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  '₽': 'RUB',
  '₴': 'UAH',
  hryvnia: 'UAH',
  hryvnias: 'UAH',
  zloty: 'PLN',
  zlotys: 'PLN',
  zlotych: 'PLN',
  rupee: 'INR',
  rupees: 'INR',
  rupiah: 'IDR',
  won: 'KRW',
  shekel: 'ILS',
  shekels: 'ILS',
  '₪': 'ILS',
  riyal: 'SAR',
  riyals: 'SAR',
  lira: 'TRY',
  liras: 'TRY',
  peso: 'MXN',
  pesos: 'MXN',
  krona: 'SEK',
  kronor: 'SEK',
  krone: 'NOK',
  kroner: 'NOK',
  franc: 'CHF',
  francs: 'CHF',
  forint: 'HUF',
  leu: 'RON',
  lei: 'RON',
  koruna: 'CZK',
  naira: 'NGN',
  rand: 'ZAR',
};

/** Measures by their forms: the unit they are told in. */
export const MEASURES: Readonly<Record<string, string>> = {
  km: 'km',
  kms: 'km',
  kilometer: 'km',
  kilometers: 'km',
  kilometre: 'km',
  kilometres: 'km',
  mile: 'mi',
  miles: 'mi',
  m: 'm',
  meter: 'm',
  meters: 'm',
  metre: 'm',
  metres: 'm',
  feet: 'ft',
  foot: 'ft',
  ft: 'ft',
  cm: 'cm',
  mm: 'mm',
  millimeter: 'mm',
  millimeters: 'mm',
  millimetre: 'mm',
  millimetres: 'mm',
  kg: 'kg',
  kilogram: 'kg',
  kilograms: 'kg',
  kilos: 'kg',
  ton: 't',
  tons: 't',
  tonne: 't',
  tonnes: 't',
  kiloton: 'kt',
  kilotons: 'kt',
  litre: 'l',
  litres: 'l',
  liter: 'l',
  liters: 'l',
  barrel: 'bbl',
  barrels: 'bbl',
  mph: 'mph',
  kph: 'km/h',
  'km/h': 'km/h',
  knots: 'kn',
  hectare: 'ha',
  hectares: 'ha',
  acres: 'acre',
  acre: 'acre',
  watts: 'W',
  mw: 'MW',
  megawatts: 'MW',
  gw: 'GW',
  gigawatts: 'GW',
  kwh: 'kWh',
  degrees: 'degree',
  'square kilometers': 'km²',
  'square kilometres': 'km²',
  'square km': 'km²',
  'square miles': 'mi²',
  'square meters': 'm²',
  'square metres': 'm²',
  second: 'second',
  seconds: 'second',
  minute: 'minute',
  minutes: 'minute',
  hour: 'hour',
  hours: 'hour',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
};

export type Qualifier = 'more than' | 'less than' | 'at least' | 'at most' | 'about' | 'nearly';

/** What narrows a number, as it stands before it. */
export const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  'more than': 'more than',
  over: 'more than',
  above: 'more than',
  exceeding: 'more than',
  'in excess of': 'more than',
  'well over': 'more than',
  'greater than': 'more than',
  'less than': 'less than',
  under: 'less than',
  below: 'less than',
  'fewer than': 'less than',
  'at least': 'at least',
  'no less than': 'at least',
  'no fewer than': 'at least',
  'a minimum of': 'at least',
  'up to': 'at most',
  'at most': 'at most',
  'as many as': 'at most',
  'as much as': 'at most',
  'a maximum of': 'at most',
  'no more than': 'at most',
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  some: 'about',
  'an estimated': 'about',
  estimated: 'about',
  circa: 'about',
  nearly: 'nearly',
  almost: 'nearly',
  'close to': 'nearly',
  'just under': 'nearly',
};

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns of which a small number counts nothing that is worth a register, and words that are no number there. */
export const NOT_COUNTED = words(`
  overnight since more reasons reason things thing ways way sides side times time questions question points point options option another other
  others thirds third quarters quarter halves half person man woman day of the who or and thing-one`);

/** After a number: words that end what is counted. */
export const ENDS_COUNTED = words(`
  a an per and or but of that which who whose whom when where while as if than because since until although though so is are was were be
  been being has have had will would can could may might must should shall do does did in on at to from by with for into onto
  over under after before during between among against through within without about around across near per each not no
  also already currently now today yesterday tomorrow still only just even again there here it they he she we you i its
  their his her our your my this these those`);

/** "wounded", "killed": what happened to those counted, as part of what is counted. */
export const COUNTED_STATES = words('killed wounded injured dead missing captured detained arrested displaced');

/** Nouns in -ing; other such words go on with the sentence ("300 strikes delivering …"). */
export const NOUNS_IN_ING = words(`
  spending training building buildings meeting funding housing engineering manufacturing fighting bombing shooting hearing
  warning finding holding saving earning offering briefing crossing landing sighting sitting rating ranking`);

/** Nouns that are plural without an s, or the same in both numbers. */
export const PLURALS = words(`
  people men women children troops personnel police staff infantry cavalry crew aircraft spacecraft watercraft sheep cattle
  fish media data servicemen servicewomen policemen fishermen gunmen businessmen`);

/** Units of time: lengths of it count nothing that could be compared. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
]);
