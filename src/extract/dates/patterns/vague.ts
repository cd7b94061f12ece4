import type { Pattern } from '../pattern.ts';
import { DEICTIC, MOMENT, THESE, VAGUE } from '../triggers.ts';

/** "now", "currently", "these days", "the time being". Not "now that", "now-defunct", "the present document". */
export const present: Pattern = {
  needs: [VAGUE | THESE],
  regex:
    /\b(?:right\s+now|nowadays|now|currently|current|presently|at\s+present|the\s+present(?=\s*(?:[.,;]|$))|present[\s-]day|these\s+days|the\s+time\s+being|the\s+(?:present|current)\s+(?:day|moment|time))\b/gi,
  read: ({ words, before, after }) => {
    if (/now$/i.test(words) && /^-/.test(after)) return undefined;
    if (/^now$/i.test(words) && (/^\s+that\b/i.test(after) || /\bjust\s+$/i.test(before))) return undefined;
    if (/^current$/i.test(words) && /^\s+(?:affairs|events)\b|^['’]/i.test(after)) return undefined;
    if (/^current$/i.test(words) && !/^\s+[\p{L}(]/u.test(after)) return undefined;
    return { kind: 'vague', value: 'PRESENT_REF' };
  },
};

/** "at the moment", "at this time". Not "the moment he came", "this time of year". */
export const thisTime: Pattern = {
  needs: [MOMENT],
  regex:
    /(?<=\bat\s)(?:the\s+moment|this\s+(?:time|moment|point\s+in\s+time))(?=\s*(?:[.,;:)”"]|$|\s(?:and|but|is|are|was|no|not|that|we|it|he|she|they|to|I|there)\b))/gi,
  read: ({ words, after }) =>
    /^the/i.test(words) && /^\s+(?:that|we|it|he|she|they|I|there|of)\b/i.test(after)
      ? undefined
      : { kind: 'vague', value: 'PRESENT_REF' },
};

/** "long ago", "a while ago", "some time ago". */
export const longAgo: Pattern = {
  needs: [DEICTIC],
  regex:
    /\b(?:not\s+)?(?:(?:(?:so|too|very)\s+)?long|(?:a\s+)?(?:(?:long|short|little)\s+)(?:time|while)|some\s+time|a\s+while|moments)\s+ago\b/gi,
  read: () => ({ kind: 'vague', value: 'PAST_REF' }),
};

/** "recently", "recent years", "the past". Not "past the gate", "half past". */
export const past: Pattern = {
  needs: [VAGUE],
  regex:
    /\b(?:(?:(?:more\s+|most\s+|very\s+)?recently|(?:more\s+|very\s+)?(?<!most\s)(?:recent\s+(?:years|months|weeks|days|decades|times|history|quarters)|recent))|lately|the\s+(?:recent\s+|distant\s+|near\s+)?past(?=\s*(?:[.,;:)”"]|$|\s(?:and|but|by|as|to|it|he|she|they|we|has|have|had|was|were|is|when|with|few)\b)))\b/gi,
  read: ({ words, after }) => {
    if (/past$/i.test(words) && /^\s+few\b/i.test(after)) return undefined;
    return { kind: 'vague', value: 'PAST_REF' };
  },
};

/** "the future", "soon", "the near term". Not "as soon as", "sooner", "futures". */
export const future: Pattern = {
  needs: [VAGUE],
  regex:
    /\b(?:the\s+(?:near\s+|foreseeable\s+|not[\s-]too[\s-]distant\s+|immediate\s+|distant\s+)?future|future|very\s+soon|soon|the\s+(?:long|short|near|medium)(?:er)?\s+term)\b/gi,
  read: ({ words, before, after }) => {
    if (
      /soon$/i.test(words) &&
      (/^-/.test(after) ||
        /\b(?:as|too|so|how)\s+$/i.test(before) ||
        /^\s+(?:after|as)\b/i.test(after) ||
        isTold(before, after))
    )
      return undefined;
    return { kind: 'vague', value: 'FUTURE_REF' };
  },
};

/** "soon became", "was soon replaced": part of a story, and no date. */
function isTold(before: string, after: string): boolean {
  return (
    /\b(?:was|were|had|then|but|and)\s+$/i.test(before) ||
    /^,?\s+(?:[a-z]+ed|became|began|brought|fell|found|got|grew|left|lost|made|saw|took|took|went|followed)\b/.test(
      after,
    )
  );
}
