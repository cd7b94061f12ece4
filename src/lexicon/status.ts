/**
 * Words that tell what a sentence says of the thing it dates: that it will not or did not come to pass, that it is no more
 * than proposed, that it is planned. Each list is tried on the words around a date, the nearest cue counts.
 */
const cue = (...forms: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${forms.join('|')})\b`, 'giu');

/** Called off, ruled out, denied: for what lies ahead of the writer. */
export const DENIED_AHEAD = cue(
  '(?:will|would|shall|could|can|may|must|is|are) (?:not|never)',
  "(?:wo|would|could|is|are|ca|can|must)n['’]t",
  'cannot',
  'no (?:plans?|intention)',
  '(?:has |have |had )?(?:ruled|rules|ruling) out',
  '(?:has |have |had )?(?:rejected|rejects|refused|refuses) (?:a|the|any|to)',
  'cancel(?:led|ed|s)?',
  'call(?:ed|s)? off',
  'postponed?',
  'scrapped',
  'abandoned',
);

/** The same for what lies behind: only what says so of the event itself. */
export const DENIED_BEHIND = cue(
  'den(?:ied|ies|y|ying)',
  'did not (?:take place|happen|occur)',
  "didn['’]t (?:take place|happen|occur)",
  'never (?:took place|happened|occurred)',
  '(?:was|were|been) (?:cancell?ed|called off|postponed|scrapped|abandoned)',
  '(?:rejected|dismissed|refuted) (?:the |any )?(?:claims?|reports?|allegations?|accusations?)',
);

/** Wishes, suggestions, possibilities. */
export const PROPOSED = cue(
  'could',
  'may(?! \\d)',
  'might',
  'should',
  'ought to',
  'propos(?:e|es|ed|al|als|ing)',
  'suggest(?:s|ed|ion|ing)?',
  'consider(?:s|ed|ing)?',
  'mull(?:s|ed|ing)?',
  'weigh(?:s|ed|ing)?',
  'call(?:s|ed|ing)? for',
  'urg(?:e|es|ed|ing)',
  'demand(?:s|ed|ing)?',
  'ask(?:s|ed|ing)? (?:for|(?:[\\p{L}’-]+ ){1,5}to)',
  'want(?:s|ed)?(?: to)?',
  'hop(?:e|es|ed|ing)(?: to| that| for)?',
  'wish(?:es|ed)?',
  'would like',
  'push(?:es|ed|ing)? for',
  'possib(?:le|ly|ility)',
  'perhaps',
  'likely',
);

/** Decided, announced or promised. */
export const PLANNED = cue(
  "will|shall|(?<=\\w['’])ll",
  'would',
  'going to',
  '(?:is|are|was|were|be|been) (?:set|due|expected|scheduled|slated|planned|supposed|meant|bound|about) (?:to|for|in|on)?',
  '(?:is|are) to(?= \\p{L})',
  'to be \\p{L}+',
  'set to',
  'due (?:to|in|on|by)',
  'plan(?:s|ned|ning)?(?: to| for)?',
  'schedul(?:e|es|ed|ing)',
  'expect(?:s|ed|ing)?',
  'intend(?:s|ed|ing)?',
  'aim(?:s|ed|ing)?(?: to| for)?',
  'pledg(?:e|es|ed|ing)',
  'vow(?:s|ed)?',
  'promis(?:e|es|ed)',
  'agreed to',
  'decided to',
  'upcoming',
  'forthcoming',
  'next',
  'coming',
  'until',
  'by the end',
  'ahead of',
  'target(?:s|ed)? (?:of|for)',
  'goal',
  'deadline',
);

/** What was to be, as told afterwards: whether it was, the sentence does not say. */
export const UNFULFILLED = cue(
  '(?:was|were) (?:supposed|meant|due|scheduled|expected|to have)',
  '(?:was|were) to(?= \\p{L}+ )',
  'would have',
);
