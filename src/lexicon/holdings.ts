/**
 * Words that say who has, orders or delivers which weapon system. Verbs stand by their dictionary form and what they mean;
 * `buy:bought` names an irregular past and participle, `ship!` doubles its last letter, `hand_over` goes with a particle.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What a verb says of its subject and a system; `receives`: it is delivered to the subject; `strikes`: with the system. */
export type Meaning =
  | 'has'
  | 'operates'
  | 'orders'
  | 'considers'
  | 'pledges'
  | 'delivers'
  | 'sends'
  | 'deploys'
  | 'asks-for'
  | 'asks'
  | 'lacks'
  | 'targets'
  | 'receives'
  | 'strikes'
  | 'approves';

export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface VerbForm {
  readonly meaning: Meaning;
  readonly forms: readonly Form[];
  /** Words that must follow: "over" of "handed over". */
  readonly particle: readonly string[];
}

const VERBS: Readonly<Record<Meaning, string>> = {
  has: 'have=has,had,had,having possess own',
  operates: 'operate field employ use fly=flies,flew,flown,flying fire launch test',
  orders: 'order buy:bought purchase procure acquire',
  considers: 'consider mull weigh examine explore study eye=eyes,eyed,eyed,eyeing ponder contemplate',
  pledges: 'pledge promise offer',
  delivers:
    'deliver supply provide transfer! donate sell:sold export ship! gift lend:lent hand_over give=gives,gave,given,giving',
  sends: 'send:sent',
  deploys: 'deploy station redeploy place position',
  'asks-for':
    'request demand need require want seek:sought ask_for call_for appeal_for plead_for press_for push_for lobby_for beg_for',
  asks: 'ask urge press call_on',
  lacks: 'lack',
  targets: 'target intercept destroy down shoot_down=shoots,shot,shot,shooting',
  receives: 'receive obtain get=gets,got,got,getting',
  strikes: 'attack strike:struck bomb hit=hits,hit,hit,hitting pound shell bombard',
  approves:
    'approve authorize authorise announce confirm begin=begins,began,begun,beginning start complete resume accelerate speed_up',
};

/** Verbs by their forms, folded. */
export const VERB_FORMS: ReadonlyMap<string, readonly VerbForm[]> = toForms();

function toForms(): Map<string, VerbForm[]> {
  const all = new Map<string, VerbForm[]>();
  for (const [meaning, list] of Object.entries(VERBS))
    for (const entry of list.trim().split(/\s+/)) {
      const [, head = '', given] = /^([^:=]+)(?:[:=](.*))?$/.exec(entry)!;
      const [base = '', ...particle] = head.split('_');
      const words = entry.includes('=') ? given!.split(',') : inflected(base, given);
      const named: readonly [string, Form][] = [
        [base.replace('!', ''), 'base'],
        [words[0]!, 'third'],
        [words[1]!, 'past'],
        [words[2]!, 'participle'],
        [words[3]!, 'ing'],
      ];
      for (const [word, pairs] of Map.groupBy(named, ([form]) => form))
        all.set(word, [
          ...(all.get(word) ?? []),
          { meaning: meaning as Meaning, forms: pairs.map(([, form]) => form), particle },
        ]);
    }
  return all;
}

/** Third person, past, participle and the form in -ing. */
function inflected(marked: string, irregular: string | undefined): string[] {
  const base = marked.replace('!', '');
  const stem = marked.endsWith('!') ? base + base.at(-1)! : base;
  const y = /[^aeiou]y$/.test(base);
  const third = y ? base.replace(/y$/, 'ies') : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  const past = irregular ?? (y ? base.replace(/y$/, 'ied') : base.endsWith('e') ? `${base}d` : `${stem}ed`);
  return [third, past, past, `${base.endsWith('e') ? base.slice(0, -1) : stem}ing`];
}

/**
 * Phrases that mean as much as a verb: words in order, `|` between alternatives, `*` for up to two words, `?` for a word that
 * may be missing.
 */
export const CUE_PHRASES: readonly { readonly meaning: Meaning; readonly words: string }[] = [
  { meaning: 'lacks', words: 'short of' },
  { meaning: 'lacks', words: 'run|runs|ran|running short|out|low of|on' },
  { meaning: 'lacks', words: 'in * need of' },
  { meaning: 'lacks', words: 'do|does|did not have enough|sufficient|adequate' },
  { meaning: 'lacks', words: "don't|doesn't|didn't have enough|sufficient|adequate" },
  { meaning: 'lacks', words: 'has|have|had too few' },
  {
    meaning: 'lacks',
    words: 'face|faces|faced|facing|suffer|suffers|suffered|suffering from? a|an * shortage|lack of',
  },
  { meaning: 'orders', words: 'place|places|placed|placing an|the * order for' },
  { meaning: 'has', words: 'equipped|armed with' },
  { meaning: 'has', words: 'in possession of' },
  { meaning: 'considers', words: 'interested|interest in' },
];

/** "signed a deal with Seoul for", "finalized an agreement to sell". */
export const SIGNING = words(`
  sign signs signed signing finalize finalizes finalized finalise finalised reach reaches reached clinch clinches clinched strike
  strikes struck ink inks inked place places placed conclude concludes concluded`);
export const DEALS = words('deal contract agreement order memorandum contracts deals agreements');

/** What a word before a verb makes of it. */
export type Modifier =
  'considered' | 'planned' | 'promised' | 'needed' | 'negated' | 'contracted' | 'neutral' | 'unlikely';

const entriesOf = (modifier: Modifier, list: string): [string, Modifier][] =>
  [...words(list)].map((word) => [word, modifier]);

/** Modal verbs and verbs that another one follows ("plans to buy", "considering buying"), folded. */
export const CHAIN: ReadonlyMap<string, Modifier> = new Map([
  ...entriesOf(
    'considered',
    `may might could consider considers considered considering mull mulls mulled mulling weigh weighs weighed weighing
     explore explores explored exploring examine examines examined examining study studies studied studying discuss
     discusses discussed discussing contemplate contemplates contemplating interested want wants wanted wanting hope hopes
     hoped hoping wish wishes like willing ready possibly perhaps maybe likely negotiating negotiate seeks seek seeking
     sought thinking looking open interest propose proposes proposed`,
  ),
  ...entriesOf(
    'planned',
    `will shall would plan plans planned planning intend intends intended intending aim aims aimed aiming set due expected
     scheduled going decide decides decided prepares prepare preparing about slated poised`,
  ),
  ...entriesOf(
    'promised',
    `pledge pledges pledged pledging promise promises promised promising vow vows vowed commit commits committed agree agrees
     agreed agreeing offer offers offered offering undertook`,
  ),
  ...entriesOf('needed', 'must need needs needed should ought'),
  ...entriesOf(
    'negated',
    `not never n't cannot refuse refuses refused refusing decline declines declined stop stops stopped stopping cease ceased
     halt halted suspend suspended fail fails failed failing hesitate hesitates hesitant reluctant unwilling unable rejected
     without nor neither`,
  ),
  ...entriesOf(
    'neutral',
    'expressed expresses expressing shown shows showing begin begins began start starts started continue continues continued resume resumed manage managed',
  ),
  ...entriesOf('unlikely', 'can able allow allowed'),
]);

/** Between a chain verb and the next: "interested in", "thinking about". */
export const CHAIN_LINKS = words('to in about of on at into');

export const AUXILIARIES = words('is are was were be been being am has have had having do does did');
export const BE = words('is are was were be been being am');

/** What may stand between a subject and its verb, besides words in -ly. */
export const ADVERBS =
  words(`also then later earlier now once again further just long today yesterday already always often first
  still even soon ever thus there meanwhile instead both all jointly together back actively urgently this likewise`);

/** Verbal nouns and what "Germany's … of X" means by them. */
export const NOMINALS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...(['purchase', 'purchases', 'acquisition', 'procurement', 'order', 'orders', 'buy'] as const).map(
    (noun): [string, Meaning] => [noun, 'orders'],
  ),
  ...(
    [
      'delivery',
      'deliveries',
      'supply',
      'supplies',
      'transfer',
      'transfers',
      'donation',
      'donations',
      'sale',
      'sales',
      'shipment',
      'shipments',
      'export',
      'exports',
      'provision',
      'handover',
    ] as const
  ).map((noun): [string, Meaning] => [noun, 'delivers']),
  ...(['deployment', 'deployments', 'stationing'] as const).map((noun): [string, Meaning] => [noun, 'deploys']),
  ...(['use', 'operation', 'launch'] as const).map((noun): [string, Meaning] => [noun, 'operates']),
  ...(['shortage', 'shortages', 'lack'] as const).map((noun): [string, Meaning] => [noun, 'lacks']),
  ...(['request', 'requests', 'demand', 'demands', 'need', 'appeal', 'call', 'calls'] as const).map(
    (noun): [string, Meaning] => [noun, 'asks-for'],
  ),
  ...(['arsenal', 'stock', 'stocks', 'stockpile', 'stockpiles', 'fleet', 'inventory'] as const).map(
    (noun): [string, Meaning] => [noun, 'has'],
  ),
  ...(['interception', 'downing', 'destruction'] as const).map((noun): [string, Meaning] => [noun, 'targets']),
]);

/** Nouns after a possessive that a verb follows: "Berlin's decision not to supply". */
export const INTENTS: ReadonlyMap<string, Modifier> = new Map([
  ...entriesOf('planned', 'decision plan plans intention intentions'),
  ...entriesOf('promised', 'pledge promise commitment agreement offer'),
  ...entriesOf('considered', 'proposal wish desire readiness willingness'),
  ...entriesOf('negated', 'refusal failure inability reluctance unwillingness'),
]);

/** Nouns that a system may be "of": "the purchase of", "dozens of", "the strengthening of". */
export const OF_NOUNS = words(`
  dozens hundreds thousands tens number numbers batch batches pair squadron squadrons battery batteries set sets units unit types
  type lot lots shipment shipments package packages range quantity quantities volley volleys wave waves barrage dozen hundred
  thousand thousands fleet stock stocks stockpile stockpiles arsenal strengthening expansion modernisation modernization upgrade
  reinforcement introduction build-up buildup batteries variants variant version versions kinds kind
  purchase acquisition procurement delivery deliveries supply supplies transfer donation sale deployment stationing use`);

export const NUMERALS = words(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand dozen dozens hundreds thousands several',
);

/** What a verb must not reach over to its object. */
export const STOPS = words(`
  of to in on at by from with for into onto over under against about after before during through via without within between
  among since until as than like because that which who whom whose where when while if whether unless although though and but
  or nor so it he she they we i you him them us me this these those there what how why is are was were be been being has have
  had do does did will would shall should can could may might must not no never neither none its his her their our`);

/** Nouns that finish what a designation begins: "Patriot batteries", "Arrow 3 system". */
export const SYSTEM_HEADS = words(`
  system systems battery batteries launcher launchers missile missiles jet jets fighter fighters aircraft plane planes bomber
  bombers tank tanks vehicle vehicles howitzer howitzers gun guns rocket rockets drone drones helicopter helicopters shell shells
  round rounds interceptor interceptors radar radars regiment regiments battalion battalions unit units capability capabilities
  weapon weapons weaponry ammunition munitions bomb bombs squadron squadrons complex complexes platform platforms
  shield equipment asset assets mbt mbts sph sphs apc apcs ifv ifvs mlrs boat boats submarine submarines frigate frigates ship ships variant variants model models
  division divisions installation installations array package packages`);

/** What may follow a whole noun phrase, besides words in -ly, -ed and -ing. */
export const AFTER_PHRASE = words(`
  of to in on at by from with for into onto over under against about after before during through via without within between
  among since until as than like because that which who whose where when while if whether unless although though and but or
  nor so along alongside amid across around near off out up down it he she they we is are was were be been has have had do does did
  will would shall should can could may might must also again already today yesterday soon now there here next last this each too
  instead yet later earlier overnight abroad back only still once twice worth capable able not never alone available operational ready needed made
  built sent given sold bought told including such per despite following plus whatever every`);

/** Words that look like participles and are adjectives of weapons. */
export const WEAPON_ADJECTIVES = words(`
  advanced armed improved unmanned guided sophisticated limited combined integrated tracked wheeled used armored armoured
  ground-based land-based sea-based uncrewed manned upgraded modernised modernized captured donated hundred red so-called`);

/** Nouns that stand for the country or alliance they follow: "Sweden's government", "NATO members". */
export const COLLECTIVES = words(`
  government governments army military armed forces force troops navy air ministry defence defense defenders member members states allies
  authorities leadership parliament bundestag marines soldiers country countries nations administration military's`);

/** Those that are a part of the whole before them, so that what they do is no more than implied of it. */
export const PARTS = words('member members states allies countries nations');

/** Nouns before "of Germany", "in Berlin" that leave the country the actor. */
export const GOVERNMENTS = words(
  'government governments authorities army military forces ministry administration leadership',
);

/** Prepositions: a name right after one is no subject. Some of them also open a clause and are left out. */
export const PREPOSITIONS = words(`
  of to in on at by from with for into onto over under against about during through via without within between among toward
  towards near despite across around behind beside besides beyond outside inside throughout alongside including like`);

/** What a clause that is not asserted begins with. */
export const CONDITIONALS = words('if whether unless');

/** Verbs whose clause is said not to be so. */
export const DENIALS = words('deny denies denied denying refute refuted refutes dismissed rejected ruled false');

/** Kinds of organizations that report or play rather than arm themselves. */
export const UNARMED_TYPES =
  /newspaper|broadcaster|news|website|magazine|think tank|institute|university|school|college|court|club|museum|publisher|bank|charity|journal|media|sport|league|federation|team|studio|retailer|foundation|church|union|airline|academy|political party|hospital|human rights|orchestra|festival|food|pharma|blog|programme|association|advocacy/;

/** Kinds of organizations that have the systems their name stands before: "NATO anti-missile systems". */
export const ARMED_TYPES =
  /alliance|armed forces|army|navy|air force|armed group|military|militia|forces|brigade|squadron|regiment|fleet|division|corps|command|battalion|wing|guard/;
