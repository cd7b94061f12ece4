const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that, capitalised at the end of a capital run or before "of/for", make it an organization, folded. */
export const ORGANIZATION_HEADS = words(`
  ministry department agency administration authority committee subcommittee council commission commissariat command corps
  force forces army navy marines party university college school academy institute institution company corporation corp inc ltd llc plc gmbh
  group holding holdings bank association federation confederation union court tribunal coalition front brigade brigades
  battalion regiment squadron fleet flotilla movement organization organisation programme program foundation
  centre center society office bureau parliament senate congress assembly duma bundestag police guard guards
  gendarmerie service services board club network newspaper magazine daily times post journal herald tribune
  gazette chronicle telegraph guardian broadcasting news airlines airways aviation industries industry systems
  technologies aerospace dynamics motors electronics shipbuilding shipyards hospital church league alliance
  consortium cooperative initiative secretariat directorate inspectorate registry chamber trust fund observatory
  laboratory laboratories lab labs museum press media television tv radio studios entertainment records
  militia militias legion contingent taskforce partners partnership associates consulting solutions
  government cabinet embassy consulate mission delegation panel syndicate cartel brotherhood
  treasury exchequer staff rangers fighters units unit division wing democrats republicans conservatives liberals
  socialists greens communists fc united afc athletic rovers workers unions defenders watch monitor reporters
  battalions troop troops team band orchestra choir house collective gallery theatre theater exchange`);

/** Heads that also are ordinary words or parts of other names: they need two words before them or other evidence. */
export const WEAK_ORGANIZATION_HEADS = words(`
  force forces services service times post daily house staff wing division unit units front league united watch monitor mission
  office center centre school church hospital program programme initiative systems industry press media team band guard
  guards government fund trust exchange rangers workers fighters troops panel delegation network board cabinet alliance
  union group party club records partners solutions media society court defenders reporters troop theater theatre museum`);

/** What companies write behind their names, as printed. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = new Set(
  'Inc Ltd LLC LLP PLC plc Corp Co GmbH AG SE KG BV NV SA SAS SARL SpA SRL AB ASA AS Oyj Oy ApS OOO OAO PAO JSC PJSC KK Pty Pte Bhd Tbk'.split(
    ' ',
  ),
);

/** Heads before "of": "Ministry of Defense", "Bank of England", "University of Michigan", folded. */
export const ORGANIZATION_OF = words(`
  ministry department bank university college institute academy council house chamber court board bureau office
  association federation union league society church party army navy republic commission committee center centre
  confederation organization organisation school faculty directorate coalition alliance foundation museum government
  parliament brotherhood order movement front knights friends doctors reporters sons soldiers general assembly
  conference congress secretariat corps chief joint institution group hospital club agency authority mission initiative
  service network programme program fund trust partnership laboratory forum observatory inspectorate tribunal panel
  ministries registry campaign campaigners centre centres command movement`);

/** Words that open an organization's name in the languages that put the noun first: "Jaish al-Fatah", "Partido Popular", folded. */
export const ORGANIZATION_OPENERS = words(`
  jaish jaysh jeish hizb harakat harakah liwa katibat kataib kata'ib kateeb katiba saraya ansar ahrar jund jabhat jabhet
  tanzim hay'at hayat hayet faylaq failaq asaib asa'ib quwat quwwat firqat jamaat jama'at jamiat lashkar tehrik tehreek
  sipah sepah majlis tajammu fatah ittihad
  partido partito parti partei partia partij movimiento movimento mouvement frente fronte ejercito exercito fuerzas forces
  unione union alianza coalicion sindicato banco banca banque universidad universita universite institut instituto
  ministerio ministere ministero comando grupo gruppo groupe stowarzyszenie fundacja verband verein bund`);

/** Nouns that make the capital words before them a place: "Anbar Province", "Khmeimim Air Base", folded. */
export const PLACE_HEADS = words(`
  province governorate oblast exclave enclave county district region state city town village island islands isle peninsula sea ocean bay gulf
  strait straits channel river lake lakes valley mountain mountains desert plain coast beach airport airfield airbase
  base port harbour harbor dam bridge highway street road avenue square park forest border camp refinery
  junction crossing gate pass delta basin canal territory territories republic hill hills heights falls glacier
  cape point castle palace stadium prison reservoir reserve neighborhood neighbourhood quarter suburb municipality
  prefecture canton plateau ridge shelf corridor triangle oilfield station cathedral mosque cemetery prairie woods
  barrage weir airstrip oasis wadi volcano creek springs fjord archipelago reef atoll`);

/** Words that open a place's name: "Lake Baikal", "Mount Everest", "Fort Bragg", folded. */
export const PLACE_OPENERS = words(
  'lake lakes mount mt fort camp port cape gulf bay strait isle river rio san santa el saint st wadi jabal jebel djebel jebal tell tall tel deir dayr kafr kfar khan qasr bab umm shatt',
);

/** Places before "of": "Gulf of Aden", "Strait of Hormuz", "city of Mosul", folded. */
export const PLACE_OF = words(
  'gulf strait straits bay sea isle cape city town village province port district region state governorate island coast capital suburb county peninsula municipality',
);

/** Compass words and the like before a place: "northern Syria", "eastern Mosul", folded. */
export const DIRECTIONS = words(`
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern central upper lower downtown mainland rural greater south-eastern south-western
  north-eastern north-western south-east south-west north-east north-west nearby neighboring neighbouring`);

/** Nouns that make the capital words before them a system: "Iskander missiles", "Leopard tanks", folded. */
export const SYSTEM_HEADS = words(`
  missile missiles rocket rockets drone drones uav uavs tank tanks howitzer howitzers helicopter helicopters bomber
  bombers jet jets aircraft warplane warplanes plane planes fighter submarine submarines frigate frigates
  destroyer destroyers corvette corvettes cruiser cruisers carrier warship launcher launchers battery batteries system
  systems interceptor interceptors torpedo torpedoes radar radars satellite satellites rifle rifles gun mortar mortars
  guns fighters carriers ships boat boats vessel vessels shell shells
  airlifter tanker gunship gunships airliner bomb bombs munition munitions warhead warheads vehicle vehicles`);

/** Words that may stand between a system's name and its head: "Patriot air defense missile system", folded. */
export const SYSTEM_MODIFIERS = words(`
  air defense defence missile anti ballistic cruise surface to ship tank aircraft fighter fighting main battle attack combat
  transport military stealth strategic tactical long short medium range rocket artillery multiple launch launched armored
  armoured infantry class trainer reconnaissance surveillance unmanned nuclear hypersonic guided precision supersonic
  coastal landing patrol assault loitering kamikaze suicide spy strike wheeled tracked light personnel aerial sea naval
  medium-range short-range long-range self propelled mobile theater theatre utility bomber jet carrier`);

/** Capital words that close a weapon's own name: "Long Range Strike Bomber", folded. */
export const SYSTEM_NAME_HEADS = words(
  'missile bomber fighter interceptor torpedo weapon rocket drone helicopter tank howitzer submarine destroyer frigate',
);

/** Nouns that make the capital words before or after them an event, folded. */
export const EVENT_HEADS = words(`
  war wars summit conference forum exercise exercises olympics games cup championship championships treaty agreement
  accord accords talks revolution uprising intifada convention festival festivals congress election elections referendum
  massacre offensive crisis protocol day awards prize`);

/** Common nouns before a name that say it is an organization: "the militant group X", "fighters of the X", folded. */
export const ORGANIZATION_NOUNS = words(`
  group militia company firm agency newspaper magazine broadcaster website daily party organization organisation network
  alliance militants insurgents rebels manufacturer producer maker charity giant outlet channel conglomerate contractor
  startup airline bank operator movement publisher ngo nonprofit journal`);

/** Nouns after a name that say it is an organization: "ISIL fighters", "Boeing spokesman", folded. */
export const ORGANIZATION_FOLLOWERS = words(`
  militants militant fighters fighter spokesman spokeswoman spokesperson officials official employees shares shareholders
  headquarters allies members member leaders insurgents rebels troops stronghold strongholds positions position convoy
  commanders commander gunmen terrorists terrorist executives executive ceo chairman subsidiary factory plant
  newspaper daily weekly magazine tabloid broadcaster website agency channel
  chief soldiers recruits affiliate affiliates lawmakers staffers fans fan supporters player players coach goalkeeper defender
  striker midfielder quarterback pitcher`);

/** Nouns that make the capital words before them a thing called after somebody: "James Webb Space Telescope", folded. */
export const THING_HEADS = words(`
  telescope prize award medal trophy act law bill effect syndrome disease theorem scale index fellowship scholarship
  lecture memorial monument statue boulevard expressway bill rule doctrine plan report commission inquiry`);
