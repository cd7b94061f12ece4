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
