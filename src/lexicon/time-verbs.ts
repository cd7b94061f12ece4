/** Verbs by which a sentence looks back or ahead. Tables only; sources of regular expressions, lower case. */

/** Words that with "to" speak of something to come: "plans to", "is expected to", "is likely to", "are to". */
// prettier-ignore
export const HEADS_OF_PLANS: readonly string[] = [
  'plans?', 'planned', 'planning', 'expects?', 'expected', 'expecting', 'scheduled', 'due', 'set', 'slated', 'aims?',
  'aimed', 'aiming', 'intends?', 'intended', 'hopes?', 'hoped', 'hoping', 'prepares?', 'prepared', 'preparing',
  'proposes?', 'proposed', 'agreed', 'promises?', 'promised', 'vows?', 'vowed', 'pledges?', 'pledged', 'likely', 'ready',
  'about', 'going', 'wants?', 'wanted', 'needs?', 'needed', 'decided', 'supposed', 'bound', 'seeks?', 'seeking',
  'sought', 'threatens?', 'threatened', 'threatening', 'ordered', 'urged', 'invited', 'required', 'obliged', 'has', 'have', 'had', 'is', 'are', 'was', 'were',
];

/** Auxiliaries of what is to come or possible. */
// prettier-ignore
export const MODALS: readonly string[] = [
  'will', 'shall', "won['’]t", 'would', 'could', 'may', 'might', 'can', 'should', 'must', "[a-z]+['’]ll",
];

/** Words that look ahead by themselves: "due in June", "begins on Monday", "the upcoming summit". */
// prettier-ignore
export const AHEAD: readonly string[] = [
  'expected', 'scheduled', 'due', 'planned', 'slated', 'set', 'coming', 'upcoming', 'forthcoming', 'starting', 'beginning',
  'ahead\\s+of', 'expects?', 'awaits?', 'begins?', 'starts?', 'ends?', 'expires?', 'resumes?', 'takes?\\s+(?:effect|place)',
  'comes?\\s+into', 'goes\\s+into', '(?<=,\\s)to\\s+be\\s+[a-z]+',
];

/** Verbs that tell of what is arranged where they stand in the present: "meets Sunday", "are meeting on Monday". */
// prettier-ignore
export const ARRANGED: readonly string[] = [
  'meets', 'arrives', 'leaves', 'departs', 'opens', 'reopens', 'speaks', 'testifies', 'travels', 'flies', 'convenes',
  'reconvenes', 'returns\\s+to', 'heads\\s+to', 'goes\\s+to', 'goes\\s+on', 'kicks?\\s+off', 'gets?\\s+under\\s?way', 'hosts',
  'takes?\\s+(?:over|office|up)', 'votes\\s+on', 'gathers', 'go\\s+to\\s+the\\s+polls', 'sits\\s+down', 'lapses', 'retires',
];

/** The same for "they": where the word before does not make them an infinitive or a noun. */
// prettier-ignore
export const ARRANGED_BARE: readonly string[] = ['meet', 'arrive', 'depart', 'convene', 'gather', 'reconvene', 'vote\\s+on'];

export const ARRANGED_ONGOING: readonly string[] = [
  'meeting',
  'visiting',
  'travell?ing',
  'returning',
  'arriving',
  'leaving',
  'heading',
  'hosting',
  'voting',
  'flying',
];

/** Past tenses that do not end in -ed. */
// prettier-ignore
export const IRREGULAR_PASTS: readonly string[] = [
  'said', 'was', 'were', 'had', 'did', 'went', 'came', 'took', 'made', 'got', 'gave', 'found', 'told', 'became', 'began',
  'brought', 'bought', 'built', 'broke', 'caught', 'chose', 'dealt', 'drew', 'drove', 'fell', 'fought', 'flew', 'grew',
  'held', 'kept', 'knew', 'laid', 'left', 'lost', 'met', 'paid', 'ran', 'rose', 'saw', 'sold', 'sent', 'shot', 'shut',
  'slid', 'sank', 'spent', 'spoke', 'stood', 'struck', 'swept', 'taught', 'thought', 'threw', 'understood', 'won', 'wrote',
  'quit', 'withdrew', 'overtook', 'sought', 'split', 'spread',
];

/** Words that end like a past tense and are none, or none that tells when. */
// prettier-ignore
export const NO_PASTS: ReadonlySet<string> = new Set([
  'united', 'armed', 'need', 'speed', 'indeed', 'hundred', 'red', 'feed', 'seed', 'exceed', 'proceed', 'succeed', 'allied',
  'sacred', 'wicked', 'naked', 'limited', 'unmanned', 'combined', 'increased', 'advanced', 'based', 'called', 'named',
  'backed', 'bed', 'shed', 'embed', 'breed', 'bleed', 'weed', 'greed', 'occupied', 'expected', 'scheduled', 'planned',
  'proposed', 'estimated', 'made',
]);

/** Verbs of saying, by which a quotation is introduced. */
// prettier-ignore
export const SAYING: readonly string[] = [
  'said', 'says', 'told', 'announced', 'declared', 'stated', 'warned', 'added', 'explained', 'wrote', 'claimed', 'insisted',
  'argued', 'remarked', 'promised', 'replied', 'tweeted', 'noted', 'stressed',
];
