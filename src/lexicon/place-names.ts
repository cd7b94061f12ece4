// English usage where the packages of countries and cities have other names, and names that are no sure sign of a
// place. Tables only; what the editors write in content/entities goes before them.

/** Countries that English news calls otherwise than the package, by ISO 3166-1 alpha-2. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = { TR: 'Turkey' };

/** Further names of countries that stand for them anywhere. */
export const COUNTRY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  AE: ['U.A.E.'],
  AG: ['Antigua'],
  BA: ['Bosnia'],
  BS: ['The Bahamas'],
  CD: ['Democratic Republic of the Congo'],
  CN: ['PRC', 'Mainland China'],
  CV: ['Cabo Verde'],
  GB: ['U.K.', 'Britain'],
  GM: ['The Gambia'],
  KP: ['D.P.R.K.'],
  KR: ['ROK'],
  MK: ['FYROM'],
  TR: ['Türkiye'],
  US: ['U.S.', 'U.S.A.', 'America'],
  VA: ['Holy See'],
};

/** Short forms among the package's spellings that are names in English news; its two-letter codes are not. */
export const SHORT_FORMS: ReadonlySet<string> = new Set(['UK', 'US', 'USA', 'UAE', 'DRC', 'DPRK']);

/** Spellings of the package that are words, adjectives or names of something else. */
export const NO_ALIASES: ReadonlySet<string> = new Set(
  'Island|Mann|Mannin|Viti|Lao|Thai|Togolese|Portuguesa|Mexicanos|the Abode of Peace|Dominique|Prathet|Guiana|Virgin Islands|Timor|Nihon'.split(
    '|',
  ),
);

/** Spellings of the package that mean the country only beside a cue. */
export const CUED_ALIASES: ReadonlySet<string> = new Set(
  'Congo|Holland|Emirates|Saudi|Macedonia|Saint Helena|Pitcairn'.split('|'),
);

/** Countries whose names are also those of people, of other places, or words. */
export const CUED_COUNTRIES: ReadonlySet<string> = new Set(['GE', 'JO', 'TD', 'JE', 'RE', 'MS', 'MF']);

/** Adjectives and inhabitants that the package leaves out. */
export const DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  AR: ['Argentinian'],
  BA: ['Bosniak'],
  CD: ['Congolese'],
  DK: ['Dane'],
  EC: ['Ecuadorian'],
  ES: ['Spaniard'],
  FI: ['Finn'],
  FR: ['Frenchman', 'Frenchwoman'],
  GB: ['Briton', 'Brit'],
  HR: ['Croat'],
  IS: ['Icelandic'],
  KG: ['Kyrgyz'],
  KZ: ['Kazakh'],
  LU: ['Luxembourgish'],
  MK: ['North Macedonian'],
  MV: ['Maldivian'],
  NP: ['Nepali'],
  NL: ['Dutchman'],
  PL: ['Pole'],
  RS: ['Serb'],
  SA: ['Saudi'],
  SE: ['Swede'],
  SI: ['Slovenian'],
  SR: ['Surinamese'],
  TJ: ['Tajik'],
  TR: ['Turk'],
  UZ: ['Uzbek'],
  XK: ['Kosovan'],
};

/** Independent countries in all but the package's word for it; the others it does not call so are territories. */
export const ALSO_COUNTRIES: ReadonlySet<string> = new Set(['PS', 'TW', 'XK']);

/** Seats of government that not all count as capitals: given as cities. */
export const DISPUTED_CAPITALS: ReadonlySet<string> = new Set(['Jerusalem', 'Ramallah', 'El Aaiún']);

/** Capitals whose names are sooner those of people, of larger places, or words. */
export const CUED_CAPITALS: ReadonlySet<string> = new Set(
  'Stanley|Douglas|Victoria|Kingston|Hamilton|George Town|Georgetown|Jamestown|Plymouth|Malé|Cayenne|San José|San Juan|Saint-Denis|Saint-Pierre|West Island|The Valley|The Bottom|Road Town|Bridgetown|Roseau|Basse-Terre|Salvador|Nassau|Praia|Lobamba|Sucre|Gibraltar|Kingstown|Marigot'.split(
    '|',
  ),
);

/** Large cities that are what their names mean, although people bear them too. */
export const SURE_CITIES: ReadonlySet<string> = new Set(
  'Cologne|Sydney|Milan|Dallas|Houston|Kobe|Alexandria|Odesa|Aden'.split('|'),
);

/** Large cities whose names are those of people, of other things, or words, beyond the tables of names and words. */
export const CUED_CITIES: ReadonlySet<string> = new Set(
  'Jackson|Jacksonville|Fresno|Queens|Brooklyn|Portland|Kent|Scarborough|North York|Hamilton|Campinas|Trujillo|Mendoza|Morelia|Puebla|Natal|Salta|Surat|Salem|Kota|Batam|Depok|Guli|Patna|Oyo|Ufa|Teni|Touba|Gustavo Adolfo Madero|General Santos|Rosario|Zibo|Anyang|Datong|Thane|Kano|Jos|Medan|Contagem|Cuauhtémoc|Coyoacán|Quebec City|Juárez|Takeo|Sultanah|Kalyan|Benoni|Beira|Blantyre|La Plata|Puente Alto|Gold Coast|Arak|Cali|Leon'.split(
    '|',
  ),
);

/** Countries whose places GeoNames spells with macrons and dots that English news leaves out. */
export const TRANSLITERATED: ReadonlySet<string> = new Set(
  'AE AF BD BH DZ EG ID IL IN IQ IR JO JP KW LB LK LY MA NP OM PK PS QA SA SD SY TM TN YE'.split(' '),
);

/** English names of cities, by country and the package's name; the others are aliases. */
export const CITY_NAMES: Readonly<Record<string, readonly [name: string, ...aliases: string[]]>> = {
  'BE:Antwerpen': ['Antwerp'],
  'BE:Brugge': ['Bruges'],
  'BE:Gent': ['Ghent'],
  'BY:Hrodna': ['Grodno'],
  'BY:Mahilyow': ['Mogilev'],
  'BY:Vitsyebsk': ['Vitebsk'],
  'CA:Québec': ['Quebec City'],
  'CH:Genève': ['Geneva'],
  'CH:Luzern': ['Lucerne'],
  'CN:Beijing': ['Beijing', 'Peking'],
  'CN:Guangzhou': ['Guangzhou', 'Canton'],
  'CN:Xi’an': ["Xi'an"],
  'DE:Frankfurt am Main': ['Frankfurt'],
  'DE:Hannover': ['Hanover'],
  'DE:Köln': ['Cologne'],
  'DE:Nürnberg': ['Nuremberg'],
  'DK:Århus': ['Aarhus'],
  'ES:Sevilla': ['Seville'],
  'GR:Thessaloníki': ['Thessaloniki', 'Salonica'],
  'IL:Tel Aviv': ['Tel Aviv', 'Tel Aviv-Yafo'],
  'IN:Allahābād': ['Prayagraj'],
  'IN:Bengaluru': ['Bengaluru', 'Bangalore'],
  'IN:Chennai': ['Chennai', 'Madras'],
  'IN:Cochin': ['Kochi'],
  'IN:Hāora': ['Howrah'],
  'IN:Kolkata': ['Kolkata', 'Calcutta'],
  'IN:Mumbai': ['Mumbai', 'Bombay'],
  'IQ:Abū Ghurayb': ['Abu Ghraib'],
  'IQ:Al Fallūjah': ['Fallujah'],
  'IQ:As Sulaymānīyah': ['Sulaymaniyah'],
  'IQ:Basrah': ['Basra'],
  'IQ:Sāmarrā’': ['Samarra'],
  'IR:Isfahan': ['Isfahan', 'Esfahan'],
  'IR:Orūmīyeh': ['Urmia'],
  'MA:Fès': ['Fez'],
  'MD:Chisinau': ['Chișinău', 'Kishinev'],
  'MM:Yangon': ['Yangon', 'Rangoon'],
  'MN:Ulan Bator': ['Ulan Bator', 'Ulaanbaatar'],
  'PL:Kraków': ['Kraków', 'Cracow'],
  'RU:Naberezhnyye Chelny': ['Naberezhnye Chelny'],
  'RU:Nizhniy Novgorod': ['Nizhny Novgorod'],
  'RU:Rostov-na-Donu': ['Rostov-on-Don'],
  'RU:Ryazan’': ['Ryazan'],
  'RU:Saint Petersburg': ['Saint Petersburg', 'St. Petersburg', 'Leningrad'],
  'RU:Tol’yatti': ['Tolyatti'],
  'RU:Yekaterinburg': ['Yekaterinburg', 'Ekaterinburg'],
  'SA:Jeddah': ['Jeddah', 'Jiddah'],
  'SE:Göteborg': ['Gothenburg'],
  'SY:Ar Raqqah': ['Raqqa', 'Raqqah'],
  'SY:Deir ez-Zor': ['Deir ez-Zor', 'Deir Ezzor', 'Deir al-Zor', 'Dayr az Zawr'],
  'UA:Avdiyivka': ['Avdiivka'],
  'UA:Chernihiv': ['Chernihiv', 'Chernigov'],
  'UA:Dnipro': ['Dnipro', 'Dnipropetrovsk'],
  'UA:Kharkiv': ['Kharkiv', 'Kharkov'],
  'UA:Kyiv': ['Kyiv', 'Kiev'],
  'UA:Luhansk': ['Luhansk', 'Lugansk'],
  'UA:Lviv': ['Lviv', 'Lvov'],
  'UA:Mykolayiv': ['Mykolaiv', 'Nikolaev'],
  'UA:Odessa': ['Odesa', 'Odessa'],
  'UA:Zaporizhia': ['Zaporizhzhia'],
  'US:New York City': ['New York City', 'New York'],
  'US:Washington, D.C.': ['Washington, D.C.', 'Washington', 'Washington DC'],
  'VN:Ho Chi Minh City': ['Ho Chi Minh City', 'Saigon'],
  'YE:Al Ḩudaydah': ['Hodeidah', 'Hudaydah'],
  'YE:Ta‘izz': ['Taiz'],
};

/** Countries whose first-level subdivisions ISO 3166-2 names as English news does. */
export const REGION_COUNTRIES: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'IN', 'DE', 'CN']);

/** The parts of the United Kingdom, which ISO 3166-2 lists among some 200 districts. */
export const NATIONS: ReadonlySet<string> = new Set(['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR']);

/** Subdivisions that are countries or territories of their own in the packages. */
export const NO_REGIONS: ReadonlySet<string> = new Set(
  'US-AS US-GU US-MP US-PR US-UM US-VI CN-HK CN-MO CN-TW'.split(' '),
);

/** English names of subdivisions, and such as tell them from a larger namesake. */
export const REGION_NAMES: Readonly<Record<string, string>> = {
  'AU-VIC': 'Victoria, Australia',
  'CN-NM': 'Inner Mongolia',
  'CN-XZ': 'Tibet',
  'DE-BY': 'Bavaria',
  'DE-HE': 'Hesse',
  'DE-MV': 'Mecklenburg-Western Pomerania',
  'DE-NI': 'Lower Saxony',
  'DE-NW': 'North Rhine-Westphalia',
  'DE-RP': 'Rhineland-Palatinate',
  'DE-SN': 'Saxony',
  'DE-ST': 'Saxony-Anhalt',
  'DE-TH': 'Thuringia',
  'US-GA': 'Georgia, United States',
  'US-NY': 'New York State',
  'US-WA': 'Washington State',
};

/** What follows the name proper in ISO 3166-2's Chinese names: province, region, city, administrative area. */
export const REGION_TAIL = / (?:Sheng|(?:(?:Zhuangzu|Huizu|Uygur) )?Zizhiqu|Shi|SAR)$/;

/** Subdivisions whose names are also those of people or of larger places. */
export const CUED_REGIONS: ReadonlySet<string> = new Set(['AU-NT', 'DE-HE', 'IN-PB']);
