const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that can close a title right before a person's name ("Prime Minister Rutte", "spokesman Dmitry Peskov"), folded.
 * In lower case they count as well; that a name follows is for the finder to see.
 */
export const TITLE_HEADS = words(`
  president premier chancellor minister secretary chief chairman chairwoman chairperson chair leader head director king
  queen prince princess emperor sultan emir sheikh shaikh sheik pope cardinal archbishop bishop imam ayatollah mullah
  patriarch rabbi reverend rev father sister brother saint
  general gen admiral adm marshal colonel col major maj captain capt cpt lieutenant lt commander cmdr cdr commodore
  brigadier brig sergeant sgt corporal cpl private pvt spc pfc ssgt specialist airman seaman ensign commandant
  senator sen congressman congresswoman representative rep mp governor gov mayor ambassador envoy commissioner
  spokesman spokeswoman spokesperson speaker deputy mr mrs ms mx miss frau herr monsieur madame mme mlle senor senora signor signora dr doctor prof professor judge justice sir lord lady
  dame baroness baron count countess analyst expert journalist reporter correspondent editor author writer historian
  economist scientist researcher lawyer attorney prosecutor activist dissident businessman businesswoman tycoon oligarch
  billionaire entrepreneur coach striker midfielder singer actor actress filmmaker magician pilot astronaut cosmonaut
  warlord militant terrorist inspector superintendent sheriff detective officer constable official diplomat negotiator
  candidate nominee incumbent counterpart founder co-founder ceo cfo coo cto owner manager chef artist musician poet
  novelist photographer blogger fellow scholar lecturer physicist biologist chemist mathematician engineer architect
  designer philosopher psychologist sociologist vice-president adviser advisor aide strategist commentator columnist
  congressmen senators ministers generals presidents
  climatologist glaciologist meteorologist seismologist archaeologist anthropologist epidemiologist virologist
  oceanographer astronomer astrophysicist geographer geologist statistician surgeon nurse teacher survivor veteran refugee goalkeeper
  forward winger skipper referee swimmer sprinter cyclist boxer golfer gymnast wrestler rapper drummer guitarist pianist
  violinist composer conductor curator playwright screenwriter producer sculptor painter choreographer comedian presenter
  lawmaker legislator councillor councilman councilwoman magistrate barrister solicitor banker financier consultant developer
  programmer pastor priest monk vicar deacon rapporteur eurodeputy paralympian olympian champion undersecretary
  under-secretary vice-admiral rear-admiral brigadier-general paramedic firefighter`);

/** Words that narrow a title and stand before its head, folded. */
export const TITLE_MODIFIERS = words(`
  prime foreign defense defence interior finance health justice energy economy transport environment home trade
  education culture labour labor agriculture state first deputy vice under assistant associate acting interim former
  ex then late current incoming outgoing new senior junior chief secretary secretary-general general lieutenant lt maj
  major brig brigadier rear fleet air master staff sergeant petty warrant federal supreme grand high special permanent
  national security executive managing editor founding co- press military naval army navy marine operations political
  opposition party rebel field crown team club head queen king lord attorney inspector research spiritual human resources
  communications policy union police fire intelligence tech music film sports world professor emeritus visiting nobel
  retired ret sea shadow chancellor presidential vice- non-executive wing group squadron chairman commanding`);

/** "of …" complements that stay with the title: "Secretary of State", "Chief of the General Staff", folded. */
export const TITLE_COMPLEMENTS: readonly string[] = [
  'state',
  'defense',
  'defence',
  'staff',
  'the joint chiefs of staff',
  'joint chiefs of staff',
  'the general staff',
  'the defence staff',
  'the defense staff',
  'foreign affairs',
  'internal affairs',
  'the interior',
  'interior',
  'justice',
  'finance',
  'health',
  'energy',
  'education',
  'homeland security',
  'national defence',
  'national defense',
  'national intelligence',
  'the house',
  'parliament',
  'government',
  'operations',
  'the treasury',
  'the exchequer',
  'the board',
];

/** Roles that an apposition states after a name or before it ("…, director of", "the chief of …, Name"), folded. */
export const ROLE_NOUNS = words(`
  president premier chancellor minister secretary chief chairman chairwoman chair leader head director king queen prince
  general admiral marshal colonel major captain lieutenant commander brigadier senator congressman representative member
  governor mayor ambassador envoy commissioner spokesman spokeswoman spokesperson speaker deputy judge analyst expert
  journalist reporter correspondent editor author historian economist scientist researcher professor lecturer fellow
  lawyer attorney prosecutor activist founder co-founder ceo owner manager officer official diplomat negotiator
  candidate adviser advisor aide inspector specialist soldier pilot engineer coordinator co-ordinator vice-president
  scholar politician lawmaker writer poet novelist singer actor actress coach player striker defender goalkeeper student
  graduate resident native wife husband son daughter father mother brother sister uncle cousin widow veteran doctor
  physician surgeon nurse teacher principal artist musician composer conductor photographer filmmaker magician chef
  architect designer executive treasurer trustee chairperson minister-president mp undersecretary sergeant successor
  predecessor colleague partner boss climatologist glaciologist meteorologist seismologist archaeologist anthropologist
  epidemiologist virologist oceanographer astronomer statistician curator playwright producer painter comedian presenter
  legislator councillor barrister solicitor banker consultant developer pastor priest monk champion firefighter paramedic
  rapporteur biologist physicist chemist geologist magistrate bishop cardinal imam cleric preacher`);

/** Honorifics that make whatever capital follows a person, folded without the stop. */
export const HONORIFICS = words(
  'mr mrs ms mx miss dr prof professor sir dame lord lady sgt spc pfc pvt cpl capt lt maj col gen adm sen rep gov rev mullah ayatollah sheikh cmdr frau herr monsieur madame mme mlle senor senora signor signora',
);
