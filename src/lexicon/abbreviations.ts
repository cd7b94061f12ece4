/** Words that end in a full stop without ending a sentence, lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon fr sr jr st ste mt ft gen lt col maj capt cpt cmdr cdr adm sgt spc cpl pvt pfc ssgt ' +
    'brig sen rep gov pres amb supt insp det messrs mme mlle ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'no nos vol fig pp art sec ch vs v cf ca approx est eg ie al dept univ assn bros ave blvd rd'
  ).split(' '),
);

/** Those of them that also end sentences ("… and Co.", "at 5 p.m."): a following capital ends the sentence. */
export const ENDING_ABBREVIATIONS: ReadonlySet<string> = new Set('inc ltd co corp llc plc etc'.split(' '));

/** Words that, capitalised after "U.S." or "p.m.", open a new sentence. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it he she they we you i in on at by for from with after before since while when ' +
    'as but and or however also although though if there here what who which why how his her its their our my ' +
    'according both each some many most all no not during under over despite until'
  ).split(' '),
);
