const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose subject speaks: "X said", "X told", folded. */
export const SAYING_VERBS = words(`
  said says say told tells added adds stated states announced announces explained explains noted notes warned warns
  insisted insists stressed stresses argued argues claimed claims confirmed confirms denied denies declared declares
  remarked replied responded wrote writes tweeted commented continued asked asks acknowledged admitted admits
  emphasized emphasised urged urges recalled suggested promised vowed pledged called thinks believes believed
  testified joked concluded observed reiterated described describes quipped spoke speaks answered answers talked talks`);

/** Verbs that people do and few organizations: "X resigned", "X was born", folded. */
export const PERSON_VERBS = words(`
  resigned died was-born married arrived met visited smiled laughed flew traveled travelled attended graduated studied
  began became retired won lost scored grew walked sat wore appeared thanked hoped felt thought knew`);

/** Verbs that companies, bodies and media do more than people: "X launched", "X acquired", folded. */
export const BODY_VERBS = words(`
  launched launches acquired acquires unveiled unveils announced announces agreed agrees awarded awards signed signs
  reported reports published publishes released releases operates operated manufactures manufactured produces produced
  sells sold buys bought employs hired fired closed opened merged owns funded funds approved approves ratified adopted
  deployed deploys claimed condemned sanctioned interviewed interviews delivers delivered supplies supplied ranks
  requires broadcasts airs`);

/** Function words that are never part of a person's name and open no name, folded. */
export const FUNCTION_WORDS = words(`
  a an the this that these those it its he him his she her hers they them their theirs we us our ours you your yours i me
  my mine who whom whose which what where when why how and or but nor so yet for of in on at by to from with without
  within into onto upon about above across after against along among around as before behind below beneath beside between
  beyond despite down during except inside like near off out outside over past per since through throughout till toward
  towards under underneath until up via while if unless because although though whereas whether than then there here
  not no none neither either both each every all any some many much more most few fewer less least several such same
  other another own only just also even still again ever never always often sometimes already now today tomorrow yesterday
  however therefore moreover furthermore meanwhile nevertheless nonetheless instead thus hence otherwise besides
  is are was were be been being am do does did done doing have has had having will would shall should can could may might
  must ought let yes oh well okay ok please thanks further additionally indeed perhaps maybe once twice one two three four
  five six seven eight nine ten hundred thousand million billion first second third last next according earlier later
  currently recently finally eventually initially previously subsequently overall `);

/** Particles inside or at the head of a surname: "Alexander De Croo", "Haider al-Abadi", folded. */
export const NAME_PARTICLES = words(
  'de da di du del della der den des van von zu zur ter ten al el bin ibn ben abu umm bint la le las los dos das af av y e ould',
);

/** The Arabic article as it is written before a name, folded. */
export const ARABIC_ARTICLES = words('al el ad an ar as ash at az ul');

/** Short words that end a compound after a name ("US-led", "ISIL-held"): not the second half of a given name. */
export const COMPOUND_TAILS = words(
  'led held era like wide free run born made only type size sent owned built based style bred ward most post pro anti non',
);

/** Prepositions before a place, folded, with how much each says. */
export const PLACE_PREPOSITIONS: Readonly<Record<string, number>> = {
  in: 1.5,
  near: 2,
  from: 0.6,
  to: 0.5,
  at: 0.5,
  into: 1,
  across: 1.2,
  outside: 1.5,
  around: 0.9,
  toward: 0.8,
  towards: 0.8,
  throughout: 1.4,
  inside: 1,
  within: 0.6,
  over: 0.4,
};

/** Capital letters that are no organization: units, grades, formats, folded. */
export const PLAIN_ACRONYMS = words(`
  am pm gmt utc est edt pst cet cest bst ad bc bce ce tv pc dvd cd usb gps dna rna hiv aids covid sars gdp gnp vat ceo cfo
  coo cto phd md ba ma mba mp mps pow pows ied ieds vbied vbieds svbied wmd wmds uav uavs icbm icbms irbm apc ifv manpads
  mw kw gw kwh mhz ghz khz hz mb gb tb km kg mph kph mm cm ok faq pdf html http https www url id it hr pr ii iii iv vi vii viii ix xi xii xiii xiv xv xx usd eur
  gbp chf jpy iq ai ar vr led lcd mri ct er icu ppe ngo ngos ipo ev evs suv suvs lgbt lgbtq sos vip diy`);

export const CALENDAR_WORDS = words(`
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
  christmas easter ramadan hanukkah halloween thanksgiving`);

/** Peoples, faiths and their followers, some of which are names of people as well, folded. */
export const PEOPLES_AND_FAITHS = words(`
  islam muslim muslims christian christians christianity jew jews jewish judaism hindu hindus hinduism buddhist buddhists
  sikh sikhs sunni sunnis shia shiite shiites shi'ite shi'ites alawite alawites druze yazidi yazidis yezidi yezidis kurd
  kurds kurdish arab arabs arabic arabian persian persians slav slavs slavic african africans asian asians european
  europeans american americans western westerners catholic catholics protestant protestants orthodox quran koran bible
  torah gospel ramadan sharia hajj`);
