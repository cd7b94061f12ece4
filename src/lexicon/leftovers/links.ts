import { NAMES, PAGE, any, cased } from './parts.ts';
import type { LeftoverRule } from './parts.ts';

const raw = String.raw;

export const LINKS: readonly LeftoverRule[] = [
  {
    rule: 'headline with date and view counter',
    kind: 'related',
    where: 'anywhere',
    sign: /\d:\d/,
    lines: cased(
      raw`.{8,240}?\s*(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\b[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?),?\s+\d{1,2}:\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?\s*[•·|–-]\s*` +
        raw`(?:\[\w+\]|[\d.,]+\s?[kK]?(?:\s+(?:views|shares|comments))?)`,
    ),
  },
  {
    rule: 'heading of related links',
    kind: 'related',
    where: 'anywhere',
    lines: any(
      raw`(?:also read|read also|read more|read next|see also|see more)\s*[:»→>.…]*`,
      raw`related(?: (?:articles?|stories|news|posts|content|topics|coverage|links|reading|videos?))?\s*[:»→>]*`,
      raw`more (?:on this(?: story| topic)?|on the topic|stories|like this|about this|from (?:this|the) author|from our site)\s*:?`,
      raw`you (?:may|might)(?: also)? (?:like|enjoy|be interested in)\s*[:.…]*`,
      raw`recommended(?: (?:for you|stories|reading|articles|videos))?\s*:?`,
      raw`(?:most (?:read|popular|viewed|shared|commented)|trending(?: now| stories| topics)?|top stories)\s*:?`,
      raw`(?:popular|latest|other|similar|recent) (?:news|stories|articles|posts)\s*:?`,
      raw`(?:editor['’]?s['’]? picks?|don['’]t miss|what to read next|keep reading|continue reading|up next|from around the web)\s*[:»→>.…]*`,
      raw`(?:previous|next) (?:article|post|story)\s*[:»→>]*`,
      raw`related (?:topics|tags)|from our partners|(?:from )?around the web|more (?:top )?(?:stories|news|headlines)|sponsored links`,
      raw`(?:list of \d+ items|end of list)`,
    ),
  },
  {
    rule: 'heading of related links',
    kind: 'related',
    where: 'anywhere',
    lines: cased(raw`(?:More|MORE) (?i:from|in|on)\s*:?\s+(?:(?:the|The)\s+)?${NAMES}(?<!\.)`),
  },
  {
    rule: 'labelled link to another article',
    kind: 'related',
    where: 'anywhere',
    lines: any(
      raw`(?:read|see|watch|listen|also read|(?:read|see|watch) (?:also|more|too|next|on))\s*(?::|»|→|>)\s*\S.{3,200}(?<![.!])`,
      raw`(?:also read|read also|see also|also on [\w ]{2,30})\s*(?::|»|→|>)\s*\S.{3,200}`,
      raw`(?:more on this|more|related(?: (?:articles?|stories|story|news|posts?|video|content))?)\s*(?::|»|→|>)\s*\S.{3,200}(?<![.!])`,
      raw`(?:recommended|don['’]t miss|(?:previous|next) (?:article|post|story)|in case you missed it|icymi)\s*(?::|»|→|>)\s*\S.{3,200}(?<![.!])`,
    ),
  },
  {
    rule: 'labelled link to another article',
    kind: 'related',
    where: 'anywhere',
    lines: cased(
      raw`(?i:related (?:article|video|story|gallery))\s+\p{Lu}.{10,200}(?<![.!])`,
      raw`(?i:watch|video|listen|gallery|in pictures|live)\s*\|\s*\S.{3,200}(?<![.!])`,
    ),
  },
  {
    rule: 'link to the next article',
    kind: 'related',
    where: 'end',
    lines: cased(
      raw`(?i:previous|next|older|newer)(?i: (?:article|post|story))?\s*[:»→>]\s*\p{Lu}.{8,200}(?<![.!])`,
      raw`(?i:previous|next) (?i:article|post|story)\s+\p{Lu}.{8,200}(?<![.!])`,
    ),
  },
  {
    rule: 'link to the full text',
    kind: 'related',
    where: 'end',
    lines: any(
      raw`read (?:the (?:full |whole |original )?|the rest of the |this )${PAGE}\b.{0,120}`,
      raw`click here (?:to|for)\b.{0,120}`,
      raw`read more (?:at|on) (?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?`,
      raw`(?:to )?read this ${PAGE} in \w+,? (?:please )?click here\.?`,
    ),
  },
];
