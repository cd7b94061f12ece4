/** What introduces somebody's words: verbs by their forms, folded, with what they take. */
export interface CueVerb {
  /** Dictionary form, for readers and filters. */
  readonly lemma: string;
  /**
   * `clause`: "said (that) …"; `that`: no clause without "that" ("maintained a policy"); `object`: "demands heavy weapons";
   * `quotation`: only beside quotation marks ("continued").
   */
  readonly takes: 'clause' | 'that' | 'object' | 'quotation';
}

const CLAUSE = `say:say,says,said,saying add:adds,added,adding state:states,stated,stating announce:announces,announced
  explain:explains,explained,explaining note:notes,noted,noting warn:warn,warns,warned,warning insist:insist,insists,insisted,insisting
  stress:stress,stresses,stressed,stressing argue:argue,argues,argued,arguing claim:claims,claimed,claiming
  confirm:confirms,confirmed,confirming deny:deny,denies,denied declare:declares,declared remark:remarks,remarked
  acknowledge:acknowledges,acknowledged admit:admits,admitted emphasize:emphasizes,emphasized,emphasizing
  emphasise:emphasises,emphasised,emphasising underline:underlines,underlined underscore:underscores,underscored
  suggest:suggest,suggests,suggested promise:promises,promised vow:vows,vowed pledge:pledges,pledged believe:believe,believes,believed
  think:think,thinks,thought conclude:concludes,concluded observe:observes,observed reiterate:reiterates,reiterated
  tell:tells,told,telling report:reports,reported reveal:reveals,revealed disclose:discloses,disclosed
  estimate:estimates,estimated predict:predict,predicts,predicted assert:asserts,asserted
  allege:alleges,alleged contend:contends,contended hint:hints,hinted indicate:indicates,indicated recall:recalls,recalled
  complain:complains,complained caution:cautions,cautioned tweet:tweets,tweeted testify:testifies,testified`;

const THAT = `reply:replies,replied respond:responds,responded write:writes,wrote comment:comments,commented
  maintain:maintains,maintained post:posts,posted`;

const OBJECT = `demand:demands,demanded urge:urges,urged condemn:condemns,condemned welcome:welcomes,welcomed
  criticize:criticizes,criticized criticise:criticises,criticised praise:praises,praised express:expresses,expressed
  reject:rejects,rejected dismiss:dismisses,dismissed`;

const QUOTATION = `continue:continues,continued ask:asks,asked answer:answers,answered joke:joked quip:quipped
  agree:agrees,agreed read:read,reads go:went speak:spoke,speaks describe:describes,described,describing call:calls,called`;

/** Verbs of attribution by form. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map([
  ...verbs(CLAUSE, 'clause'),
  ...verbs(THAT, 'that'),
  ...verbs(OBJECT, 'object'),
  ...verbs(QUOTATION, 'quotation'),
]);

function verbs(list: string, takes: CueVerb['takes']): (readonly [string, CueVerb])[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [lemma, forms] = entry.split(':') as [string, string];
      return forms.split(',').map((form) => [form, { lemma, takes }] as const);
    });
}

/** Verbs that ask for something with "for": "pushed for more weapons". */
export const FOR_VERBS: ReadonlyMap<string, CueVerb> = new Map(
  verbs(
    'push:pushes,pushed call:calls,called,calling appeal:appeals,appealed ask:asks,asked press:pressed,presses plead:pleaded',
    'object',
  ).map(([form, { lemma, takes }]) => [form, { lemma: `${lemma} for`, takes }] as const),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What may stand between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB = words(`
  also then later earlier previously recently repeatedly already now once again further has have had is was were been be
  just long publicly privately reportedly explicitly openly clearly today yesterday himself herself itself further did does
  always often strongly firmly first`);

/** Where a subject cannot reach over, to the left. */
export const BEFORE_SUBJECT = words(`
  and but or that as while because when which who whom whose if although though after before since so for with by to in on at
  from than where whether until unless nor yet`);

/** What a clause after a verb of saying begins with when it does without "that". */
export const CLAUSE_OPENERS = words(`
  the a an it he she they we i there this these those his her its their our all many some most no more less both neither
  if while when although because by in after on at under despite with one two three several such any every each`);

/** After the verb: to whom, in what, when; no words of the statement. */
export const FRAME_PREPOSITIONS = words(
  'in on at after before during to through via while when following ahead amid from',
);

/** Third persons that stand for the speaker. */
export const PERSON_PRONOUNS = words('he she');
export const BODY_PRONOUNS = words('it they');

/** What machine translation leaves where a pronoun stood: the source's word for "he", kept as it sounds. */
export const MANGLED_PRONOUNS = words('nor');

/** Sources that are nobody in particular, by their last word. */
export const UNNAMED_SOURCES = words(`
  sources source official officials people person diplomats diplomat analysts analyst experts expert observers media reports
  witnesses residents activists insiders spokesperson spokesman spokeswoman report statement`);

/** Forms that are more often nouns in the plural: verbs only right after who speaks, or before "that". */
export const NOUN_FORMS = words(
  'states reports claims notes comments posts reads calls estimates demands promises pledges hints',
);

/** Words that stand where a subject does and are no source: the reader, the writer, things. */
export const NO_SOURCES = words('you we i this that these those which what there us me him them');

/** Before a verb in its bare form: what is said then has not been said. */
export const MODALS = words('would will could can may might must should shall did do does not to let lets');
