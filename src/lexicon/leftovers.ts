import type { LeftoverKind } from '../model.ts';

/** A kind of line that a web page leaves behind when its article is copied. */
export interface LeftoverRule {
  /** Shown to readers. */
  readonly rule: string;
  readonly kind: LeftoverKind;
  /** Where it counts: `top` before the first running text, `end` after the last, `edges` either; `kicker` above a headline. */
  readonly where: 'anywhere' | 'top' | 'end' | 'edges' | 'kicker';
  /** Matches the whole line. */
  readonly pattern: RegExp;
  /** Counts only where the person whose name begins the line is not spoken of in the article itself. */
  readonly stranger?: true;
}

const raw = String.raw;

// A name is told from prose by its capitals, so these minds the case but for what is inside (?i:…).
const WORD = raw`(?:(?:[dlDL]['’]|[oO]['’]|al-|el-)?[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’&-]*|@\w+|https?:\S+|(?:[\w-]+\.)+[a-z]{2,})`;
const SMALL = raw`(?:de|da|di|del|du|von|van|der|den|bin|ibn|al|el|la|le|of|the|and|for|via|by|from|on|in|courtesy)`;
const SEPARATOR = raw`(?:\s+|\s*[,/|+;&©–-]\s*)`;
/** A run of capitalised words, as in "Jane Doe / Getty Images via AFP"; prose has words in lower case. */
const NAMES = raw`(?:©\s*)?${WORD}(?:${SEPARATOR}(?:${SMALL}\s+){0,3}${WORD}){0,8}`;
const PERSON = raw`${WORD}(?:\s+(?:${SMALL}\s+){0,2}${WORD}){1,3}`;
const PERSONS = raw`${PERSON}(?:\s*(?:,|&|\band\b)\s*${PERSON}){0,4}`;
const AGENCY =
  raw`(?:Getty(?: Images)?|AFP|Reuters|REUTERS|AP(?: Photo)?|Associated Press|EPA(?:-EFE)?|Shutterstock|iStock(?:photo)?|` +
  raw`Unsplash|Pixabay|Pexels|Adobe Stock|Wikimedia(?: Commons)?|Flickr|DVIDS|dpa|DPA|PA(?: Media| Images)?|ANSA|TASS|` +
  raw`Xinhua|Ukrinform|UNIAN|Anadolu(?: Agency)?|Alamy|Zuma(?: Press)?|Planet Labs|Maxar(?: Technologies)?)`;
const PICTURE = raw`(?:photo(?:graph)?|image|picture|pic|illustration|infographic|graphic|video|screenshot|footage|map)s?`;
const PLATFORM =
  raw`(?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|google news|linkedin|tiktok|viber|threads|bluesky|` +
  raw`mastodon|reddit|pinterest|flipboard|messenger|rss|social media|our channel)`;
const PAGE = raw`(?:article|story|post|news|text|page|piece|report|content|item)`;
const DATE =
  raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|(?:[A-Z][a-z]+,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\.?,?|` +
  raw`[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?)\s+\d{4})`;
const TRADE = raw`(?:journalists?|reporter|correspondent|editor|columnist|writer|freelancer?|blogger|contributor|producer|anchor)`;
const CAREER =
  raw`(?:years? (?:of experience|in journalism|in (?:the )?media)|experience (?:in|as|honed)|wealth of|years as an?|` +
  raw`I (?:currently |also |now )?(?:work|write|cover|report|speciali[sz]e|bring|joined|am (?:an?|passionate)|` +
  raw`have (?:been )?(?:work|writ|cover|report))|my (?:work|articles|writing|passion|career|goal)|passionate|` +
  raw`always seeking|storytell|compelling stories|aspiring|in my (?:spare|free) time)`;

/** Any of the alternatives as a whole line, in any case. */
const any = (...lines: string[]): RegExp => new RegExp(raw`^(?:${lines.join('|')})$`, 'iu');
/** The same with capitals minded. */
const cased = (...lines: string[]): RegExp => new RegExp(raw`^(?:${lines.join('|')})$`, 'u');

const COMMENTS: readonly LeftoverRule[] = [
  {
    rule: 'invitation to comment',
    kind: 'comments',
    where: 'anywhere',
    pattern: any(
      raw`(?:leave|post|write|add|submit) (?:a|your|us a) (?:reply|comment)(?: to .{1,60})?(?:\s*cancel reply)?[.!]?`,
      raw`be the first to comment[.!]?`,
      raw`join the (?:discussion|conversation|debate)[.!]?`,
      raw`(?:no comments(?: yet)?|comments? (?:are )?(?:closed|off|disabled))[.!]?`,
      raw`(?:show|load more|view|view all|read|read all|hide|post) comments?(?: ?\(?\d+\)?)?|cancel reply`,
      raw`(?:please |you must (?:be )?)?(?:log(?:ged)? ?in|sign in|register)(?: or \w+(?: in| up)?)? to (?:leave a |post a |add a )?(?:reply|comment)[.!]?`,
      raw`\(?\d+\)?\s+comments?|comments? ?\(\d+\)`,
    ),
  },
  {
    rule: 'heading of the comments',
    kind: 'comments',
    where: 'end',
    pattern: any(raw`(?:user |reader )?comments?:?`, 'repl(?:y|ies)', 'discussion'),
  },
  {
    rule: 'comment form',
    kind: 'comments',
    where: 'anywhere',
    pattern: any(
      raw`your e-?mail address will not be (?:published|shared|made public)\.?(?:\s*required fields are marked\s*\*?\.?)?`,
      raw`required fields are marked\s*\*?\.?`,
      raw`save my name\b.{0,120}`,
      raw`notify me of (?:follow-?up|new)\b.{0,60}`,
      raw`this site uses akismet\b.{0,120}`,
      raw`(?:name|e-?mail|website|comment|message)\s*(?:address)?\s*\*`,
    ),
  },
];

const LINKS: readonly LeftoverRule[] = [
  {
    rule: 'headline with date and view counter',
    kind: 'related',
    where: 'anywhere',
    pattern: cased(
      raw`.{8,240}?\s*(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\b[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?),?\s+\d{1,2}:\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?\s*[•·|–-]\s*` +
        raw`(?:\[\w+\]|[\d.,]+\s?[kK]?(?:\s+(?:views|shares|comments))?)`,
    ),
  },
  {
    rule: 'heading of related links',
    kind: 'related',
    where: 'anywhere',
    pattern: any(
      raw`(?:also read|read also|read more|read next|see also|see more)\s*[:»→>.…]*`,
      raw`related(?: (?:articles?|stories|news|posts|content|topics|coverage|links|reading|videos?))?\s*[:»→>]*`,
      raw`more (?:on this(?: story| topic)?|on the topic|stories|like this|about this|from (?:this|the) author|from our site)\s*:?`,
      raw`you (?:may|might)(?: also)? (?:like|enjoy|be interested in)\s*[:.…]*`,
      raw`recommended(?: (?:for you|stories|reading|articles|videos))?\s*:?`,
      raw`(?:most (?:read|popular|viewed|shared|commented)|trending(?: now| stories| topics)?|top stories)\s*:?`,
      raw`(?:popular|latest|other|similar|recent) (?:news|stories|articles|posts)\s*:?`,
      raw`(?:editor['’]?s['’]? picks?|don['’]t miss|what to read next|keep reading|continue reading|up next|from around the web)\s*[:»→>.…]*`,
      raw`(?:previous|next) (?:article|post|story)\s*[:»→>]*`,
    ),
  },
  {
    rule: 'labelled link to another article',
    kind: 'related',
    where: 'anywhere',
    pattern: any(
      raw`(?:read|see|watch|listen|also read|(?:read|see|watch) (?:also|more|too|next|on))\s*(?::|»|→|>)\s*\S.{3,200}(?<![.!])`,
      raw`(?:more on this|more|related(?: (?:articles?|stories|story|news|posts?|video|content))?)\s*(?::|»|→|>)\s*\S.{3,200}(?<![.!])`,
      raw`(?:recommended|don['’]t miss|(?:previous|next) (?:article|post|story)|in case you missed it|icymi)\s*(?::|»|→|>)\s*\S.{3,200}(?<![.!])`,
    ),
  },
  {
    rule: 'link to the full text',
    kind: 'related',
    where: 'end',
    pattern: any(
      raw`read (?:the (?:full |whole |original )?|the rest of the |this )${PAGE}\b.{0,120}`,
      raw`click here (?:to|for)\b.{0,120}`,
    ),
  },
];

const PICTURES: readonly LeftoverRule[] = [
  {
    rule: 'picture credit in brackets',
    kind: 'credit',
    where: 'anywhere',
    pattern: any(
      raw`[([]\s*(?:(?:file|cover|handout|illustrative|archive|stock)\s+)?(?:${PICTURE}|sources?|credits?)\b[^()[\]]{0,120}[)\]]`,
    ),
  },
  {
    rule: 'picture credit',
    kind: 'credit',
    where: 'anywhere',
    pattern: cased(
      raw`(?i:(?:(?:file|handout|cover|featured?|header|stock|illustrative|archive|main|lead)\s+)?${PICTURE})` +
        raw`(?:\s*[:©/|–-]\s*|\s+(?i:credits?|sources?|courtesy of|courtesy|by|via|taken by|from)\b\s*[:©/|–-]?\s*){1,2}` +
        raw`(?i:(?:by|via|from|courtesy of|the)\s+)?${NAMES}\.?`,
      raw`(?i:(?:${PICTURE} )?credits?|photographer)\s*[:©]\s*(?:(?i:by|via)\s+)?${NAMES}\.?`,
      raw`©\s*(?!\d{4}\b)${NAMES}\.?`,
      raw`(?i:(?:file|stock|archive|illustrative|handout) (?:photo|image|picture)(?: only)?\.?)`,
    ),
  },
  {
    rule: 'name of a picture agency',
    kind: 'credit',
    where: 'anywhere',
    pattern: cased(
      raw`(?!(?i:by)\s)(?:${NAMES}\s*(?:/|\||,|–|-|\b(?:via|for))\s*)?${AGENCY}(?:\s*(?:/|,|via)\s*${AGENCY})*`,
    ),
  },
];

const AUTHORS: readonly LeftoverRule[] = [
  {
    rule: 'byline of an outlet',
    kind: 'byline',
    where: 'top',
    pattern: any(
      raw`by:?\s+(?:(?:the|our)\s+)?(?:[\w.&'’-]+\s+){0,3}(?:news|staff|times|press|agency|post|herald|daily|editor(?:s|ial)?|admin|newsroom|desk|team|newswire|correspondents?|reporters?|writers?|media|online|tv|radio|reuters|afp|ap|bbc|cnn|upi|dpa|tass|unn)(?:\s+(?:desk|team|agency|writers?|reporters?|editors?|service|staff))?`,
    ),
  },
  {
    rule: 'byline of a person',
    kind: 'byline',
    where: 'top',
    pattern: cased(
      raw`(?i:by):?\s+(?!(?i:the|a|an|his|her|its|our|their|this|that|all|any|no)\b)${PERSONS}(?:\s*[,|–—•·/-]\s*.{1,80})?`,
    ),
  },
  {
    rule: 'byline of a person',
    kind: 'byline',
    where: 'edges',
    pattern: cased(
      raw`(?i:(?:written|posted|published|reported|edited|compiled|translated|reviewed|authored|submitted|story|text|words|analysis) by)\s*:?\s+${NAMES}(?:,?\s+(?i:on|at)?\s*${DATE}.{0,30})?\.?`,
      raw`(?i:authors?|writers?|reporters?|editors?|correspondents?|journalists?|byline|translators?|editing|reporting)\s*:\s*${NAMES}\.?`,
    ),
  },
  {
    rule: 'who worked on it',
    kind: 'byline',
    where: 'anywhere',
    pattern: any(
      raw`\((?:additional |with )?(?:reporting|writing|editing|compiled|translation|translated|produced|edited)\b(?: (?:by|from|in)\b)?[^()]{3,400}\)`,
      raw`(?:additional )?(?:reporting|writing|translation|compiled) by [^.]{3,200};\s*(?:\w+ )?(?:editing|writing|reporting|compiled|translation)\b.{3,200}`,
      raw`[^.]{3,200} contributed(?: reporting)? (?:to|from \w+ (?:to|for)) this (?:report|story|article|piece)\.?`,
      raw`[-–—]*\s*with (?:assistance|reporting|files|additional reporting|contributions?) (?:by|from) .{2,120}`,
    ),
  },
  {
    rule: 'date of publication',
    kind: 'byline',
    where: 'edges',
    pattern: cased(
      raw`(?i:(?:first |originally |last |date )?(?:published|posted|updated|modified|created|edited|publication)(?: date)?|date)(?:\s+(?i:on|at))?\s*:?\s*` +
        raw`(?:\d{1,2}:\d{2}(?::\d{2})?\s*(?i:[ap]\.?m\.?)?,?\s*(?:\p{Lu}{2,4},?\s*)?)?${DATE}.{0,60}`,
    ),
  },
  {
    rule: 'heading of a note about the author',
    kind: 'author-note',
    where: 'end',
    pattern: any(raw`(?:about|more about|more by) (?:the )?(?:authors?|writer|editor|reporter)s?:?`),
  },
  {
    rule: 'introduction by the author',
    kind: 'author-note',
    where: 'end',
    pattern: new RegExp(
      raw`^(?!["“«„])(?=.*\b(?:I|I['’]m|I['’]ve|my|My)\b)(?=.*\b(?i:${TRADE})\b)(?:.*?\b${CAREER}){2}.*$`,
      'u',
    ),
  },
  {
    rule: 'note about the author',
    kind: 'author-note',
    where: 'end',
    stranger: true,
    pattern: cased(
      raw`[–—-]?\s*${PERSON}\s+(?:is|was|has been|works as|serves as)\s+(?:(?:currently|also)\s+)?(?:an?|the|our|\p{Lu}[\p{L}&'’.-]*['’]s?)\s+` +
        raw`(?:[\p{L}\p{N}&'’,-]+\s+){0,8}?(?i:${TRADE})\b(?!\s+(?:who|whose|killed|arrested|detained))[^!?“”"]{0,300}`,
      raw`${PERSON}\s+(?:covers|reports on|writes (?:about|on|for))\s[^!?“”"]{5,300}`,
    ),
  },
  {
    rule: 'how to reach the author',
    kind: 'author-note',
    where: 'end',
    pattern: cased(
      raw`(?i:contact|reach|e-?mail|follow) (?:(?i:(?:the )?(?:author|reporter|writer|editor)|him|her|them)|${PERSON}) (?:at|on|via|by)\s.{3,100}`,
    ),
  },
];

const SOURCES: readonly LeftoverRule[] = [
  {
    rule: 'source line',
    kind: 'source-line',
    where: 'anywhere',
    pattern: cased(
      raw`(?i:(?:news )?sources?)\s*:\s*(?!(?i:the|a|an|our)\b)${NAMES}(?<!\.)`,
      raw`(?i:via)\s*:?\s+(?:${AGENCY}|(?:[\w-]+\.)+[a-z]{2,})`,
    ),
  },
  {
    rule: 'note on the first publication',
    kind: 'source-line',
    where: 'edges',
    pattern: any(
      raw`(?:this ${PAGE} )?(?:(?:was|is|has been) )?(?:originally|first|previously) (?:published|appeared|posted|aired)\s+(?:on|in|by|at|for|here)\b[^.]{0,100}(?:\.[a-z]{2,6})?\.?`,
      raw`(?:republished|reprinted|reproduced|adapted|translated|syndicated) (?:from|with|by|via|courtesy)\b[^.]{2,120}\.?`,
      raw`this ${PAGE} (?:was|is|has been) (?:automatically |machine[- ])?(?:republished|reprinted|syndicated|translated|reproduced)\b[^.]{2,120}\.?`,
    ),
  },
];

const FURNITURE: readonly LeftoverRule[] = [
  {
    rule: 'counter',
    kind: 'widget',
    where: 'anywhere',
    pattern: any(
      raw`(?:\[[a-z]+_[a-z0-9_]+\]\s*)+`,
      raw`(?:\d{1,2}\.\d{1,2}\.\d{2,4},?\s+)?\d{1,2}:\d{2}\s*[•·|]\s*(?:\[\w+\]|[\d.,]+\s?k?(?: views)?)`,
      raw`[\d.,]+\s?[km]?\s+(?:views|shares|reads|likes|hits)`,
      raw`(?:views|shares|reads|likes|post views|hits)\s*:?\s*[\d.,]+\s?[km]?`,
      raw`\d+\s?-?\s?min(?:ute)?s?\.? read|(?:estimated )?reading time\s*:?\s*(?:\d+|less than).{0,12}`,
    ),
  },
  {
    rule: 'question to the reader',
    kind: 'widget',
    where: 'anywhere',
    pattern: any(
      raw`(?:did|does|do) (?:the|this|you (?:like|enjoy) (?:the|this|our)) ${PAGE}(?: (?:interest|help|inform|answer) you(?:r \w+)?)?\s*\?`,
      raw`(?:was|is|did you find) (?:the|this) (?:${PAGE}|information) (?:helpful|useful|interesting)(?: (?:to|for) you)?\s*\?`,
      raw`what do you think\s*\?(?: (?:leave|let us|tell us|share|comment)\b.{0,80})?`,
      raw`(?:rate|print|save|bookmark|like|share|tweet|e-?mail|listen to|comment on) (?:this|the) ${PAGE}(?: (?:on|via|with|to|by)\b[^.]{0,40})?[.!:]?`,
    ),
  },
  {
    rule: 'share buttons',
    kind: 'widget',
    where: 'anywhere',
    pattern: any(
      raw`share (?:on|via|to|with|through) ${PLATFORM}\b.{0,30}`,
      raw`share (?:this|it|with (?:your )?friends|on social (?:media|networks))\s*[:!.]?`,
      raw`(?:(?:share|tweet|pin ?it|print|e-?mail|copy(?: link)?|save|${PLATFORM})\s*[|,•·/]?\s*){1,12}:?`,
      raw`like this:|loading(?:\.{3}|…)`,
    ),
  },
  {
    rule: 'newsletter',
    kind: 'widget',
    where: 'anywhere',
    pattern: any(
      raw`(?=.*\b(?:newsletters?|inbox|e-?mail alerts?|(?:daily|morning|evening|weekly) (?:digest|briefing|brief|update)|news alerts?|push notifications|mailing list|e-?mail updates)\b)` +
        raw`(?:please |click here to |to )?(?:sign up|subscribe|register|join|get|receive|enter your|don['’]t miss|never miss|stay)\b.{5,220}`,
    ),
  },
  {
    rule: 'subscription',
    kind: 'widget',
    where: 'anywhere',
    pattern: any(
      raw`(?:subscribe|sign up|register|log ?in|sign in|join)(?: (?:now|today|here|free|for free))?[.!»]?`,
      raw`subscribe to (?:our|us)\b.{0,100}|(?:already a (?:subscriber|member)|not a subscriber)\b.{0,40}`,
      raw`this (?:article|story|content) is (?:for|available to) (?:subscribers|members)(?: only)?.{0,40}`,
    ),
  },
  {
    rule: 'subscription',
    kind: 'widget',
    where: 'end',
    pattern: any(
      raw`sign up for .{2,100}(?<!\.)`,
      raw`sign up (?:for|to) (?:our|free|get|receive)\b.{2,160}`,
      raw`subscribe to .{2,100}(?<!\.)`,
    ),
  },
  {
    rule: 'links to social media',
    kind: 'widget',
    where: 'anywhere',
    pattern: any(
      raw`follow us(?:\s*[:@…!.].{0,80}| (?:on|at|via)\b.{0,100})?`,
      raw`(?:follow|like|find|join|add|connect with) (?:us|our|me|@\w+|the \S+|\S+(?: \S+){0,3}?)(?: \w+){0,3} (?:on|in|at|via) (?:our )?(?:\w+ ){0,2}${PLATFORM}(?:[ ,/&]+(?:and |or )?${PLATFORM})*[^.\w]{0,3}`,
      raw`(?:join|subscribe to) (?:us|our)\b.{0,40}\b(?:channel|group|telegram|whatsapp|viber)\b.{0,40}`,
    ),
  },
  {
    rule: 'advertisement',
    kind: 'widget',
    where: 'anywhere',
    pattern: any(
      raw`[-–—\s[]*(?:advertisements?|ads?|advertising|sponsored(?: content| post| by .{2,40})?|promoted(?: content)?|paid (?:content|post)|ad feedback)[-–—\s\].:]*`,
      raw`[-–—\s[]*(?:${PAGE} continues (?:below|after)\b.{0,30}|continue reading below|scroll (?:down )?to continue.{0,40})[-–—\s\].:]*`,
    ),
  },
  {
    rule: 'cookie notice',
    kind: 'widget',
    where: 'anywhere',
    pattern: any(
      raw`(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b.{0,400}`,
      raw`(?:accept|reject|manage|allow)(?: all)? cookies|cookie (?:policy|settings|preferences|notice)`,
      raw`by (?:continuing|using) (?:to (?:use|browse) )?(?:this|our) (?:web)?site\b.{0,300}`,
    ),
  },
  {
    rule: 'legal notice',
    kind: 'widget',
    where: 'edges',
    pattern: any(
      raw`(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*\d{4}.{0,200}|.{0,120}\ball rights reserved\b.{0,100}`,
      raw`(?:privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|legal notice|disclaimer|imprint|contact us|about us|advertise with us)(?:\s*[|•·/]\s*.{2,60})*`,
      raw`(?:the )?(?:views|opinions) expressed (?:in|here|are|by)\b.{5,300}`,
    ),
  },
  {
    rule: 'tags',
    kind: 'widget',
    where: 'edges',
    pattern: any(
      raw`(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|labels?|posted in|tagged(?: with)?)\s*:\s*.{1,240}(?<!\.)`,
      raw`(?:#[\p{L}\p{N}_]+[\s,]*)+`,
    ),
  },
  {
    rule: 'navigation',
    kind: 'widget',
    where: 'edges',
    pattern: any(
      raw`home\s*[>»/›→|].{1,160}|skip to (?:main )?(?:content|navigation)|(?:back to|go to) (?:the )?(?:top|home(?:page)?)`,
      raw`(?:menu|search|home|close|next|previous|load more|show more|see all|view all|toggle navigation|print)\s*[»›>]?`,
      raw`print this page|jump to .{2,30}`,
    ),
  },
  {
    rule: 'name of a section',
    kind: 'widget',
    where: 'kicker',
    pattern: any(
      raw`(?:(?:world|europe|politics|opinion|analysis|defen[cs]e|security|news|breaking(?: news)?|exclusive|international|national|business|economy|latest news|top news|war in ukraine|ukraine war|military|war)\s*[|/•·,]?\s*){1,3}`,
    ),
  },
  {
    rule: 'player',
    kind: 'widget',
    where: 'anywhere',
    pattern: any(
      raw`listen to (?:this|the) ${PAGE}\b.{0,40}|audio by .{2,40}|(?:video|audio) player\b.{0,60}|this video can ?not be played.{0,40}`,
      raw`play|pause|mute|unmute|fullscreen`,
      raw`(?:tap|click|press) (?:here|to)(?: to)? (?:play|read|watch|listen|enlarge|expand|view|subscribe|share|download|zoom|unmute)\b.{0,100}`,
    ),
  },
  {
    rule: 'appeal to readers',
    kind: 'widget',
    where: 'edges',
    pattern: any(
      raw`download (?:our|the) .{0,40}\bapps?\b.{0,100}`,
      raw`(?:support|donate to|help us|help fund) (?:us|our (?:journalism|work|newsroom|team|site)|independent journalism|keep)\b.{0,160}`,
      raw`if you (?:liked|enjoyed|found|notice|see|spot) (?:this|an?|any) (?:${PAGE}|error|mistake|typo).{0,160}`,
      raw`(?:found|noticed|spotted) an? (?:error|mistake|typo)\?.{0,120}|buy (?:me|us) a coffee.{0,60}`,
    ),
  },
  { rule: 'nothing to read', kind: 'widget', where: 'anywhere', pattern: /^[^\p{L}\p{N}]+$/u },
];

/** In order: the first rule that fits names the leftover. Each is to fit a whole line and never a sentence of prose. */
export const LEFTOVER_RULES: readonly LeftoverRule[] = [
  ...COMMENTS,
  ...LINKS,
  ...PICTURES,
  ...AUTHORS,
  ...SOURCES,
  ...FURNITURE,
];

/** Once a line has opened the comments at the end of a page, such lines belong to them. */
export const COMMENT_PARTS = any(
  raw`(?:name|e-?mail|website|url|comment|message|submit|send|subject|captcha|reply|anonymous|guest)\s*:?\s*\*?`,
  raw`.{0,40}\b\d{4}\b at \d{1,2}:\d{2}.{0,10}|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|\d+ likes?`,
);

/** A line there that names the writer of a comment; what follows it is the comment. */
export const COMMENTER = any(raw`.{1,60} (?:says|said|writes|wrote|commented)\s*:`);

/** Words that mark the name of an outlet. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  (
    'news times post herald tribune gazette journal daily today telegraph guardian independent press agency tv radio online ' +
    'magazine newspaper chronicle observer mirror express standard monitor review reuters afp ap upi bbc cnn bloomberg unn ' +
    'ukrinform interfax tass politico euronews dw axios forbes newsweek jazeera insider newswire digest'
  ).split(' '),
);

/** Words before "news" that make a label of it and not a name. */
export const NEWS_LABELS: ReadonlySet<string> = new Set(
  'breaking latest good bad top world fake live other more local'.split(' '),
);
