import { NAMES, PLATFORM, PAGE, any, cased } from './parts.ts';
import type { LeftoverRule } from './parts.ts';

const raw = String.raw;

export const FURNITURE: readonly LeftoverRule[] = [
  {
    rule: 'counter',
    kind: 'widget',
    where: 'anywhere',
    lines: any(
      raw`(?:\[[a-z]+_[a-z0-9_]+\]\s*)+`,
      raw`(?:\d{1,2}\.\d{1,2}\.\d{2,4},?\s+)?\d{1,2}:\d{2}\s*[•·|]\s*(?:\[\w+\]|[\d.,]+\s?k?(?: views)?)`,
      raw`[\d.,]+\s?[km]?\s+(?:views|shares|reads|likes|hits)`,
      raw`(?:views|shares|reads|likes|post views|hits)\s*:?\s*[\d.,]+\s?[km]?`,
      raw`\d+\s?-?\s?min(?:ute)?s?\.?(?: read)?|(?:estimated )?read(?:ing)? time\s*:?\s*(?:\d+|less than).{0,12}`,
      raw`(?:photo |image |slide )?\d{1,3}\s?(?:/|of)\s?\d{1,3}|\d{1,2}:\d{2}(?:\s*/\s*\d{1,2}:\d{2})?`,
    ),
  },
  {
    rule: 'question to the reader',
    kind: 'widget',
    where: 'anywhere',
    lines: any(
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
    lines: any(
      raw`share (?:on|via|to|with|through) ${PLATFORM}\b.{0,30}`,
      raw`e-?mail this|recommend|share this on\s*:|report abuse`,
      raw`share (?:this|it|with (?:your )?friends|on social (?:media|networks))\s*[:!.]?`,
      raw`(?:(?:share|tweet|pin ?it|print|e-?mail|copy(?: link)?|save|${PLATFORM})\s*[|,•·/]?\s*){1,12}:?`,
      raw`like this:|(?:like )?loading(?:\.{3}|…)?|please wait(?:\.{3}|…)?|(?:click to )?share (?:full )?${PAGE}|copied!?|bookmark|save ${PAGE}|add to (?:favou?rites|bookmarks|my list)|(?:gift|give) this ${PAGE}`,
      raw`click to (?:share|e-?mail|print)\b.{0,60}|(?:text|font) size|a\s?[+-]?(?:\s+a\s?[+-]?){1,2}`,
    ),
  },
  {
    rule: 'newsletter',
    kind: 'widget',
    where: 'anywhere',
    sign: /^(?:please|click|to |sign|subscribe|register|join|get|receive|enter|don|never|stay)/i,
    lines: any(
      raw`(?=.*\b(?:newsletters?|inbox|e-?mail alerts?|(?:daily|morning|evening|weekly) (?:digest|briefing|brief|update)|news alerts?|push notifications|mailing list|e-?mail updates)\b)` +
        raw`(?:please |click here to |to )?(?:sign up|subscribe|register|join|get|receive|enter your|don['’]t miss|never miss|stay)\b.{5,220}`,
    ),
  },
  {
    rule: 'subscription',
    kind: 'widget',
    where: 'anywhere',
    lines: any(
      raw`(?:subscribe|sign up|register|log ?in|sign in|join)(?: (?:now|today|here|free|for free))?[.!»]?`,
      raw`subscribe to (?:our|us)\b.{0,100}|(?:already a (?:subscriber|member)|not a subscriber)\b.{0,40}`,
      raw`this (?:article|story|content) is (?:for|available to) (?:subscribers|members)(?: only)?.{0,40}`,
      raw`(?:please )?(?:subscribe|register|log ?in|sign in) to (?:continue|keep|read|unlock|view|access)\b.{0,80}`,
      raw`you have \d+ (?:free )?(?:articles|stories) (?:left|remaining)\b.{0,60}|(?:start|begin) your (?:free )?trial\b.{0,40}|unlimited (?:digital )?access\b.{0,80}`,
      raw`thank(?:s| you) for (?:subscribing|signing up|your subscription)[.!]?|you have (?:successfully )?subscribed\b.{0,60}`,
      raw`(?:enter )?(?:your )?e-?mail(?: address)?\s*\*?|become a (?:member|subscriber|patron|supporter)\b.{0,40}`,
      raw`sign up to (?:the )?(?!fight\b|serve\b)[\p{L}' ]{2,40}(?:edition|briefing|brief|digest|bulletin|today|alerts?)\b.{0,20}`,
    ),
  },
  {
    rule: 'subscription',
    kind: 'widget',
    where: 'end',
    lines: any(
      raw`sign up for .{2,100}(?<!\.)`,
      raw`sign up (?:for|to) (?:our|free|get|receive)\b.{2,160}`,
      raw`subscribe to .{2,100}(?<!\.)`,
    ),
  },
  {
    rule: 'links to social media',
    kind: 'widget',
    where: 'anywhere',
    lines: any(
      raw`follow(?: @\w{2,30})?|add .{2,40} as (?:a|your) preferred source on google.{0,20}`,
      raw`follow us(?:\s*[:@…!.].{0,80}| (?:on|at|via)\b.{0,100})?`,
      raw`(?:follow|like|find|join|add|connect with) (?:us|our|me|@\w+|the \S+|\S+(?: \S+){0,3}?)(?: \w+){0,3} (?:on|in|at|via) (?:our )?(?:\w+ ){0,2}${PLATFORM}(?:[ ,/&]+(?:and |or )?${PLATFORM})*[^.\w]{0,3}`,
      raw`(?:join|subscribe to) (?:us|our)\b.{0,40}\b(?:channel|group|telegram|whatsapp|viber)\b.{0,40}`,
    ),
  },
  {
    rule: 'advertisement',
    kind: 'widget',
    where: 'anywhere',
    lines: any(
      raw`[-–—\s[]*(?:advertisements?|ads?|advertising|sponsored(?: content| post)?|promoted(?: content)?|paid (?:content|post)|(?:video )?ad feedback|skip ad|report (?:this )?ad|remove ads)[-–—\s\].:]*`,
      raw`[-–—\s[]*(?:${PAGE} continues (?:below|after)\b.{0,30}|continue reading below|(?:advertisements?\s*[-–—]\s*)?scroll (?:down )?to continue.{0,40}|continue reading the main story)[-–—\s\].:]*`,
      raw`(?:sponsored links )?by (?:taboola|outbrain)(?: sponsored links)?`,
    ),
  },
  {
    rule: 'advertisement',
    kind: 'widget',
    where: 'anywhere',
    lines: cased(raw`(?i:sponsored|paid for|presented|brought to you) (?i:by)\s+${NAMES}`),
  },
  {
    rule: 'cookie notice',
    kind: 'widget',
    where: 'anywhere',
    lines: any(
      raw`(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b.{0,400}`,
      raw`(?:accept|reject|manage|allow)(?: all)? cookies|cookie (?:policy|settings|preferences|notice)`,
      raw`by (?:continuing|using) (?:to (?:use|browse) )?(?:this|our) (?:web)?site\b.{0,300}`,
      raw`by (?:signing up|subscribing|registering|clicking|submitting|proceeding|checking|creating)\b.{0,60},? (?:you|I) (?:agree|consent|accept|acknowledge|confirm)\b.{0,300}`,
      raw`manage (?:your )?(?:preferences|consent|choices|privacy settings)|privacy (?:policy|settings|notice)|consent preferences`,
    ),
  },
  {
    rule: 'legal notice',
    kind: 'widget',
    where: 'edges',
    lines: any(
      raw`(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*\d{4}.{0,200}`,
      raw`(?:privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|legal notice|disclaimer|imprint|contact us|about us|advertise with us)(?:\s*[|•·/]\s*.{2,60})*`,
      raw`(?:the )?(?:views|opinions) expressed (?:in|here|are|by)\b.{5,300}|disclaimer\s*[:–—-].{5,500}`,
      raw`no part of this (?:publication|${PAGE}|site|website)\b.{5,200}|(?:any )?reproduction (?:in whole or in part|of this ${PAGE})\b.{5,120}|do not sell(?: or share)? my personal information|(?:©|\(c\)|copyright)\s*\d{4}`,
    ),
  },
  {
    rule: 'legal notice',
    kind: 'widget',
    where: 'edges',
    sign: /rights reserved/i,
    lines: any(raw`.{0,120}\ball rights reserved\b.{0,100}`),
  },
  {
    rule: 'tags',
    kind: 'widget',
    where: 'edges',
    lines: any(
      raw`(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|labels?|posted in|tagged(?: with)?)\s*:\s*.{1,240}(?<!\.)`,
      raw`(?:#[\p{L}\p{N}_]+[\s,]*)+`,
      raw`(?:related )?(?:topics|tags)(?:\s*:.{1,240}(?<!\.))?`,
    ),
  },
  {
    rule: 'tags',
    kind: 'widget',
    where: 'end',
    lines: cased(raw`(?:Tags|TAGS|Topics|TOPICS|Keywords|Tagged)\s+${NAMES}(?<!\.)`),
  },
  {
    rule: 'navigation',
    kind: 'widget',
    where: 'edges',
    lines: any(
      raw`home\s*[>»/›→|].{1,160}|skip to (?:main )?(?:content|navigation)|(?:back to|go to) (?:the )?(?:top|home(?:page)?)`,
      raw`(?:menu|search|home|close|next|previous|load more|show more|see all|view all|toggle navigation|print|pdf)\s*[»›>]?`,
      raw`(?:you are here\s*:?\s*)?[\p{L}&' ]{3,24}(?:\s*[>›→]\s*[\p{L}&' ]{3,40}){1,5}|home(?:\s+»\s+.{2,40}){1,5}`,
      raw`scroll to (?:the )?top|you are here\s*:.{2,160}`,
      raw`print this page|jump to .{2,30}`,
    ),
  },
  {
    rule: 'navigation',
    kind: 'widget',
    where: 'end',
    lines: any(raw`top|careers|site ?map|accessibility|help(?: cent(?:er|re))?|faqs?|newsletters?|feedback`),
  },
  {
    rule: 'name of a section',
    kind: 'widget',
    where: 'kicker',
    lines: any(
      raw`(?:(?:world|europe|politics|opinion|analysis|defen[cs]e|security|news|breaking(?: news)?|exclusive|international|national|business|economy|latest news|top news|war in ukraine|ukraine war|military|war|live|video|world news|middle east|asia|americas|africa|us|uk)\s*[|/•·,>:]?\s*){1,3}`,
      raw`(?:world|news|europe|politics|opinion|analysis|defen[cs]e|security|international|business)(?:\s*[|/•·>»]\s*[\p{L}' -]{2,24}){1,4}`,
    ),
  },
  {
    rule: 'button',
    kind: 'widget',
    where: 'anywhere',
    lines: any(
      raw`show (?:more|less)|load more|expand|collapse|close|report (?:an? )?(?:error|typo|mistake|problem)|\[email protected\]`,
    ),
  },
  {
    rule: 'button',
    kind: 'widget',
    where: 'anywhere',
    sign: /ctrl/i,
    lines: any(raw`.{0,120}\bpress(?:ing)? ctrl ?\+ ?enter\b.{0,30}`),
  },
  {
    rule: 'player',
    kind: 'widget',
    where: 'anywhere',
    lines: any(
      raw`listen to (?:this|the) ${PAGE}\b.{0,40}|audio by .{2,40}|(?:video|audio) player\b.{0,60}|this video can ?not be played.{0,40}`,
      raw`play(?: video| audio)?|pause|mute|unmute|fullscreen|now playing|listen(?: to ${PAGE})?(?:\s*[·•(]?\s*\d+ min(?:ute)?s?\)?)?|audio version|close dialog`,
      raw`(?:toggle|hide|show|view) (?:captions?|gallery|image(?: in fullscreen)?|transcript|fullscreen)|view image in fullscreen|(?:click to )?enlarge(?: (?:this )?image)?|open this photo in gallery\s*:?`,
      raw`(?:please enable|to view this video,? please enable|you need to enable) javascript\b.{0,120}|(?:your|this) browser does not support\b.{0,80}|an error (?:has )?occurred\. please try again.{0,30}`,
      raw`(?:tap|click|press) (?:here|to)(?: to)? (?:play|read|watch|listen|enlarge|expand|view|subscribe|share|download|zoom|unmute)\b.{0,100}`,
    ),
  },
  {
    rule: 'appeal to readers',
    kind: 'widget',
    where: 'edges',
    lines: any(
      raw`download (?:our|the) .{0,40}\bapps?\b.{0,100}|thank(?:s| you) for reading\b.{0,80}|let us know (?:what you think )?in the comments\b.{0,60}`,
      raw`(?:have (?:you got )?a |got a |do you have a )(?:news )?(?:tip|story)\b.{0,120}|stay (?:informed|updated|up to date|connected)(?:(?: with| on)\b.{2,80})?(?<!\.)`,
      raw`(?:donate|contribute)(?: (?:now|today|here))?(?: to (?:support )?us)?[.!]?`,
      raw`(?:support|donate to|help us|help fund) (?:us|our (?:journalism|work|newsroom|team|site)|independent journalism|keep)\b.{0,160}`,
      raw`if you (?:liked|enjoyed|found|notice|see|spot) (?:this|an?|any) (?:${PAGE}|error|mistake|typo).{0,160}`,
      raw`(?:found|noticed|spotted) an? (?:error|mistake|typo)\?.{0,120}|buy (?:me|us) a coffee.{0,60}`,
    ),
  },
  {
    rule: 'made with',
    kind: 'widget',
    where: 'end',
    lines: any(raw`(?:proudly )?powered by .{2,60}(?<!\.)|theme(?: by|:) .{2,60}(?<!\.)`),
  },
  { rule: 'nothing to read', kind: 'widget', where: 'anywhere', lines: cased(raw`[^\p{L}\p{N}]+`) },
];
