import { any, whole } from './parts.ts';
import type { LeftoverRule } from './parts.ts';

const raw = String.raw;

export const COMMENTS: readonly LeftoverRule[] = [
  {
    rule: 'invitation to comment',
    kind: 'comments',
    where: 'anywhere',
    lines: any(
      raw`(?:leave|post|write|add|submit) (?:a|your|us a) (?:reply|comment)(?: to .{1,60})?(?:\s*cancel reply)?[.!]?`,
      raw`be the first to comment[.!]?`,
      raw`join the (?:discussion|conversation|debate)[.!]?`,
      raw`(?:no comments(?: yet)?|comments? (?:are )?(?:closed|off|disabled))[.!]?`,
      raw`(?:show|load more|view|view all|read|read all|hide|post) comments?(?: ?\(?\d+\)?)?|cancel reply`,
      raw`(?:please |you must (?:be )?)?(?:log(?:ged)? ?in|sign in|register)(?: or \w+(?: in| up)?)? to (?:leave a |post a |add a )?(?:reply|comment)[.!]?`,
      raw`\(?\d+\)?\s+comments?|(?:readers?['’]? )?comments? ?(?:\(\d+\)|: ?\d+)|(?:blog )?comments powered by \w+`,
    ),
  },
  {
    rule: 'heading of the comments',
    kind: 'comments',
    where: 'end',
    lines: any(raw`(?:user |reader )?comments?:?`, 'repl(?:y|ies)', 'discussion'),
  },
  {
    rule: 'comment form',
    kind: 'comments',
    where: 'anywhere',
    lines: any(
      raw`your e-?mail address will not be (?:published|shared|made public)\.?(?:\s*required fields are marked\s*\*?\.?)?`,
      raw`required fields are marked\s*\*?\.?`,
      raw`save my name\b.{0,120}`,
      raw`notify me of (?:follow-?up|new)\b.{0,60}`,
      raw`this site uses akismet\b.{0,120}`,
      raw`(?:name|e-?mail|website|comment|message)\s*(?:address)?\s*\*`,
    ),
  },
];

/** Once a line has opened the comments at the end of a page, such lines belong to them. */
export const COMMENT_PARTS = whole(
  any(
    raw`(?:name|e-?mail|website|url|comment|message|submit|send|subject|captcha|reply|anonymous|guest)\s*:?\s*\*?`,
    raw`.{0,40}\b\d{4}\b at \d{1,2}:\d{2}.{0,10}|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|\d+ likes?`,
  ),
);

/** A line there that names the writer of a comment; what follows it is the comment. */
export const COMMENTER = whole(any(raw`.{1,60} (?:says|said|writes|wrote|commented)\s*:`));
