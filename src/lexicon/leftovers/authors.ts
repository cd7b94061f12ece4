import { AGENCY, NAMES, PAGE, PERSON, PERSONS, DATE, TRADE, CAREER, WORD, any, cased, minding } from './parts.ts';
import type { LeftoverRule } from './parts.ts';

const raw = String.raw;

/** Given name, perhaps an initial or particle, surname: letters only. */
const FULL_NAME = raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\.)?(?: (?:de|van|von|der|al|bin))*(?: \p{Lu}[\p{L}’'-]+){1,2}`;

/** The trade of who writes of himself. */
const A_TRADE = new RegExp(TRADE, 'i');

export const AUTHORS: readonly LeftoverRule[] = [
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
    rule: 'name of an agency',
    kind: 'byline',
    where: 'edges',
    pattern: cased(
      raw`(?i:by\s+)?(?:${AGENCY}|Agence France-Presse|The Associated Press|Thomson Reuters|(?i:news agencies|agencies|wire reports|staff and agencies|with agencies))` +
        raw`(?:\s*[,/&|–-]\s*(?:and\s+)?(?:${AGENCY}|Agence France[- ]Presse|(?i:agencies)))*`,
      // "jd/jr (AFP, Reuters)": initials of editors, then their sources.
      raw`\p{Ll}{2,4}(?:/\p{Ll}{2,4}){0,3}\s*\((?:${AGENCY}|KNA|epd|CNA|EBU)(?:,\s*(?:${AGENCY}|KNA|epd|CNA|EBU))*\)`,
    ),
  },
  {
    rule: 'who worked on it',
    kind: 'byline',
    where: 'end',
    pattern: cased(
      raw`[–—-]*\s*(?i:(?:additional )?(?:reporting|writing|editing|translation|research|production|graphics?|photos?|video) by|with)\s+${NAMES}(?:\s*;\s*(?i:\w+ by)\s+${NAMES}){0,3}\.?(?<!(?i:with) \S+\.?)`,
      raw`(?:${AGENCY}|CNN|BBC|NBC|CBS|ABC|NPR|Fox)(?:['’]s?)?\s[^.!?]{3,200} contributed(?: reporting)?\.?`,
    ),
  },
  {
    rule: 'who worked on it',
    kind: 'byline',
    where: 'anywhere',
    pattern: any(
      raw`\((?:additional |with )?(?:reporting|writing|editing|compiled|translation|translated|produced|edited)\b(?: (?:by|from|in)\b)?[^()]{3,400}\)`,
      raw`(?:additional )?(?:reporting|writing|translation|compiled) by [^.]{3,200};\s*(?:\w+ )?(?:editing|writing|reporting|compiled|translation)\b.{3,200}`,
      raw`[-–—]*\s*with (?:assistance|reporting|files|additional reporting|contributions?) (?:by|from) .{2,120}`,
    ),
  },
  {
    rule: 'who worked on it',
    kind: 'byline',
    where: 'anywhere',
    sign: /contributed/i,
    pattern: any(
      raw`[^.]{3,200} contributed(?: reporting)? (?:to|from \w+ (?:to|for)) this (?:report|story|article|piece)\.?`,
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
    rule: 'age of the page',
    kind: 'byline',
    where: 'anywhere',
    pattern: any(
      raw`(?:(?:updated|published|posted|modified|edited)\s*:?\s+)?(?:\d+|an?|one) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago`,
      raw`this ${PAGE} is (?:more than|over) (?:\d+|an?|one) (?:months?|years?) old\.?`,
    ),
  },
  {
    rule: 'heading of a note about the author',
    kind: 'author-note',
    where: 'end',
    pattern: any(
      raw`(?:about|more about|more by) (?:the )?(?:authors?|writer|editor|reporter)s?:?`,
      raw`(?:view|see|read|show) (?:all|more)(?: of)?(?: (?:posts|articles|stories|content))? (?:by|from) .{2,60}(?<!\.)|view author archive`,
    ),
  },
  {
    rule: 'heading of a note about the author',
    kind: 'author-note',
    where: 'end',
    stranger: true,
    pattern: cased(raw`(?i:(?:read )?(?:about|more (?:articles |posts |stories )?(?:by|from)))\s+${PERSON}:?`),
  },
  {
    rule: 'introduction by the author',
    kind: 'author-note',
    where: 'end',
    sign: A_TRADE,
    pattern: minding(
      raw`^(?!["“«„])(?=.*\b(?:I|I['’]m|I['’]ve|my|My)\b)(?=.*\b(?i:${TRADE})\b)(?:.*?\b${CAREER}){2}.*$`,
    ),
  },
  {
    rule: 'note about the author',
    kind: 'author-note',
    where: 'end',
    stranger: true,
    sign: new RegExp(`${A_TRADE.source}|covers|reports|writes|covered|reported|written`, 'i'),
    pattern: cased(
      raw`[–—-]?\s*${PERSON}\s+(?:is|was|has been|works as|serves as)\s+(?:(?:currently|also)\s+)?(?:an?|the|our|\p{Lu}[\p{L}&'’.-]*['’]s?)\s+` +
        raw`(?:[\p{L}\p{N}&'’,-]+\s+){0,8}?(?i:${TRADE})\b(?!\s+(?:who(?! (?:also )?(?:covers|reports|writes|has (?:covered|reported|written)|focuses|speciali[sz]es))|whose|killed|arrested|detained))[^!?“”"]{0,300}`,
      raw`${PERSON}\s+(?:covers|reports on|writes (?:about|on|for)|reports from [^!?“”"]{2,60} for|has (?:covered|reported (?:on|from)|written (?:about|for)))\s[^!?“”"]{3,300}`,
    ),
  },
  {
    rule: 'how to reach the author',
    kind: 'author-note',
    where: 'end',
    sign: /@|email|contact|reach|tweet|follow|e-mail/i,
    pattern: cased(
      raw`(?:(?i:e-?mail|contact|twitter|x|follow)\s*:?\s*)?(?:@\w{2,30}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\[email protected\])`,
      raw`(?i:e-?mail|contact|reach|tweet) ${PERSON}`,
      raw`(?i:contact|reach|e-?mail|follow) (?:(?i:(?:the )?(?:author|reporter|writer|editor)|him|her|them)|${PERSON}) (?:at|on|via|by)\s.{3,100}`,
    ),
  },
];

/** A byline without "by": "Jane Doe", "Jane Doe in Kyiv and John Roe in Riga", "Jane Doe, Kyiv", "Jane Doe | Example Times". */
export const AUTHOR_LINE = cased(
  raw`${FULL_NAME}(?: in ${WORD})?(?:(?:,| and| &) ${FULL_NAME}(?: in ${WORD})?){0,3}(?:(?:,|\s*[|•·–—]) ${NAMES})?(?<!\.)`,
);
