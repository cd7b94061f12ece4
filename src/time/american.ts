const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = '(\\d{1,2})';
/** "20 June – 3 July 2022" */
const OVER_MONTHS = new RegExp(`\\b${DAY} ${MONTH} – ${DAY} ${MONTH} (\\d{1,4})\\b`, 'g');
/** "24 June 2022", "20–30 June 2022" */
const WITHIN_MONTH = new RegExp(`\\b(\\d{1,2}(?:–\\d{1,2})?) ${MONTH} (\\d{1,4})\\b`, 'g');
const AUTUMN = /\bautumn(?= \d)/g;
/** Words of somebody else stay as they are. */
const QUOTED = /(“[^”]*”)/;

/**
 * A sentence of the site with its dates in American order: `24 June 2025` becomes `June 24, 2025`. What stands in quotation
 * marks is left alone.
 */
export function inAmericanOrder(sentence: string): string {
  return sentence
    .split(QUOTED)
    .map((part, at) => (at % 2 === 1 ? part : reordered(part)))
    .join('');
}

function reordered(words: string): string {
  return words.replace(OVER_MONTHS, '$2 $1 – $4 $3, $5').replace(WITHIN_MONTH, '$2 $1, $3').replace(AUTUMN, 'fall');
}
