const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What a sentence says a place is: "X, a town in …", "X is a village …", folded. */
export const PLACE_NOUNS = words(`
  city town village hamlet suburb neighborhood neighbourhood district province governorate oblast region state county
  municipality capital island archipelago peninsula river lake mountain valley desert port airport airfield airbase
  base camp crossing dam country republic territory settlement enclave exclave stronghold outpost township canton
  prefecture borough resort strait bay gulf sea`);

/** What a sentence says an organization is, folded. */
export const BODY_NOUNS = words(`
  group militia company firm agency newspaper magazine broadcaster website organization organisation network alliance
  coalition manufacturer charity conglomerate contractor startup start-up airline bank publisher ngo nonprofit
  non-profit faction insurgency party movement think-tank thinktank university institute regiment brigade battalion
  unit corporation consortium union association foundation institution bureau ministry department outlet daily weekly
  channel station club team band subsidiary supplier shipbuilder carmaker retailer supermarket chain operator
  federation cartel gang sect tribe clan church congregation provider maker producer`);

/** What a sentence says a weapon or platform is, folded. */
export const SYSTEM_NOUNS = words(`
  missile rocket drone uav tank howitzer helicopter bomber jet aircraft warplane fighter submarine frigate destroyer
  corvette cruiser carrier warship launcher interceptor torpedo radar satellite rifle mortar gunship munition`);

/** "the liberation of X", "residents of X": nouns whose complement is a place, folded. */
export const OF_PLACE = words(`
  liberation siege battle fall capture recapture outskirts north south east west northeast northwest southeast southwest
  bombardment bombing skies streets vicinity suburb suburbs resident residents native inhabitants people mayor governor
  surroundings countryside shelling port airport district quarter occupation annexation invasion borders border
  coast northeastern seizure defence defense control parts centre center downtown heart edge`);

/** "captured X", "fled X": verbs whose object is a place, folded. */
export const PLACE_VERBS = words(`
  captured recaptured retook liberated besieged fled visited entered reached left bombarded shelled invaded annexed
  occupied overran seized bypassed visiting entering leaving liberating reaching fleeing besieging retaking capturing
  recapturing shelling bombing visit visits toured touring`);

/** "defeat X", "against X": what the object of a fight is, folded. */
export const FOE_WORDS = words(
  'against defeat defeating defeated fighting fight fought degrade degrading destroy destroying',
);

/** "rebel-held X", "government-controlled X", folded. */
export const HOLDER_TAILS = words('held controlled occupied administered besieged ruled run');

/** "fired X", "shot down X": verbs whose object is a weapon, folded. */
export const FIRING_VERBS = words(
  'fired firing fire launched launching test-fired testfired intercepted downed downing piloted',
);

/** "ordered X", "deploy X": what is done with weapons and with other things, folded. */
export const PROCURING_VERBS = words(`
  ordered order ordering bought buy buying purchased purchase purchasing procure procured procuring acquire acquired
  acquiring sell sold selling supply supplied supplying deliver delivered delivering deploy deployed deploying field
  fielded operate operated operating operates test tested testing received receive receiving send sent sending donate
  donated export exported upgrade upgraded upgrading unveiled`);
