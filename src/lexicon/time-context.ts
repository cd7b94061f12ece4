/** Words around a number that show it to be a count, a name or a year. Tables only, lower case. */

/** What is counted or measured: "2008 people", "1500 tonnes". */
// prettier-ignore
export const COUNTED_NOUNS: readonly string[] = [
  'people', 'persons', 'troops', 'soldiers', 'men', 'women', 'children', 'civilians', 'fighters', 'personnel', 'members',
  'staff', 'workers', 'employees', 'jobs', 'cars', 'vehicles', 'tanks', 'aircraft', 'planes', 'missiles', 'drones',
  'rockets', 'shells', 'guns', 'ships', 'units', 'copies', 'square', 'mile', 'miles', 'kilometre', 'kilometres',
  'kilometer', 'kilometers', 'km', 'm', 'metre', 'metres', 'meter', 'meters', 'feet', 'foot', 'ft', 'yard', 'yards',
  'acre', 'acres', 'hectares', 'ton', 'tons', 'tonne', 'tonnes', 'kg', 'kilos', 'pounds', 'lb', 'lbs', 'gallons',
  'litres', 'liters', 'barrels', 'percent', 'per cent', 'degrees', 'point', 'points', 'votes', 'dollars', 'euro', 'euros',
  'years', 'days', 'hours', 'weeks', 'months', 'minutes', 'times', 'more', 'other', 'others', 'new', 'homes', 'houses',
  'hp', 'rounds', 'prisoners', 'casualties', 'dead', 'deaths', 'killed', 'wounded', 'refugees', 'families', 'students',
  'schools', 'companies', 'shares', 'hr', 'hrs', 'utc', 'gmt', 'of them', 'of the', 'of these', 'of those', 'of its',
  'of their',
];

/** Words that give the number after them another meaning: "Flight 1998", "Boeing 2007", "Resolution 1973". */
// prettier-ignore
export const NUMBERED_THINGS: readonly string[] = [
  'no', 'number', 'nr', 'flight', 'highway', 'route', 'model', 'windows', 'office', 'page', 'pp', 'p', 'room', 'channel',
  'boeing', 'airbus', 'section', 'article', 'resolution', 'unscr', 'law', 'directive', 'unit', 'brigade', 'order',
  'nearly', 'almost', 'over', 'least', 'approximately', 'roughly', 'than', 'some', 'us', 'usd', 'eur', 'gb',
];

/** Words before a year. */
// prettier-ignore
export const YEAR_CUES: readonly string[] = [
  'in', 'since', 'by', 'until', 'till', 'before', 'after', 'from', 'to', 'through', 'throughout', 'during', 'late',
  'early', 'mid', 'of', 'year', 'years', 'between', 'and', 'or', 'for', 'summer', 'spring', 'autumn', 'fall', 'winter',
  'the', 'circa', 'ca.?', 'about', 'around', 'end', 'than', 'as',
];

/** What is told of by quarters and halves of the year. */
// prettier-ignore
export const BUSINESS_NOUNS: readonly string[] = [
  'earnings', 'profits?', 'income', 'sales', 'revenues?', 'loss(?:es)?', 'growth', 'results', 'orders', 'exports', 'imports',
  'production', 'output', 'economy', 'gdp', 'shipments', 'deliveries', 'spending', 'dividends?', 'turnover', 'inflation',
  'forecasts?', 'demand', 'shares?', 'cents', 'rates?', 'prices',
];
