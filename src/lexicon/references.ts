const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviated titles and the word that a text calls their holder by later, folded. */
export const SPELLED_TITLES: Readonly<Record<string, string>> = {
  gen: 'general',
  sen: 'senator',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  adm: 'admiral',
  gov: 'governor',
  rep: 'representative',
  prof: 'professor',
  cmdr: 'commander',
  maj: 'major',
  sgt: 'sergeant',
  spokeswoman: 'spokeswoman',
};

/** Titles of two words that are not meant by their second one alone: "the general" is no secretary general, folded. */
export const COMPOUND_TITLES = words(
  'secretary-general secretary_general prime_minister vice_president vice-president attorney_general inspector_general director_general director-general high_representative',
);

/** What a text may call a person by, once named with that title, folded. */
export const PERSON_NOUNS = words(`
  president premier chancellor minister general admiral marshal colonel captain commander brigadier senator
  congressman congresswoman governor mayor ambassador envoy commissioner spokesman spokeswoman spokesperson speaker
  judge analyst journalist lawyer prosecutor activist director chairman chairwoman professor pope king queen prince
  emir sultan sheikh cardinal archbishop bishop diplomat economist historian researcher scientist author lieutenant
  sergeant major`);

/** What a text may call a body by, with the last words of names and types it fits, folded. */
export const BODY_NOUNS_AGAIN: Readonly<Record<string, readonly string[]>> = {
  alliance: ['alliance'],
  bloc: ['union', 'bloc'],
  ministry: ['ministry'],
  company: [
    'company',
    'manufacturer',
    'corporation',
    'group',
    'airline',
    'inc',
    'corp',
    'ltd',
    'plc',
    'ag',
    'gmbh',
    'sa',
    'se',
  ],
  firm: ['company', 'manufacturer', 'inc', 'corp', 'ltd', 'plc', 'ag', 'gmbh'],
  manufacturer: ['manufacturer'],
  agency: ['agency'],
  commission: ['commission'],
  council: ['council'],
  committee: ['committee'],
  court: ['court'],
  university: ['university'],
  institute: ['institute'],
  newspaper: ['newspaper'],
  broadcaster: ['broadcaster'],
  party: ['party'],
  bank: ['bank'],
  foundation: ['foundation'],
  militia: ['militia'],
  airline: ['airline', 'airlines', 'airways'],
  brigade: ['brigade'],
  battalion: ['battalion'],
  regiment: ['regiment'],
  squadron: ['squadron'],
};

/** What may follow a noun phrase that is complete: a verb or a preposition that does not narrow it, folded. */
export const AFTER_REFERENCE = words(`
  is was are were has had have will would can could may might must should does did also who and but in on at to with by
  after before from as when while left came met went took made saw gave got held led put ran sat set stood began became
  knew thought felt sought brought bought taught caught kept meant sent spent built cut won lost rose fell grew chose broke
  drove flew wore drew threw struck paid`);
