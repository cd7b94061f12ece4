import { WordList } from '../words/word-list.ts';
import {
  ARABIC_ARTICLES,
  COMPANY_SUFFIXES,
  DIRECTIONS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  SAYING_VERBS,
  SHIP_PREFIXES,
} from '../words/lists.ts';
import type { Decision } from '../decide/decide.ts';
import type { Reading, Word } from '../words/reading.ts';
import { articleStart, looksLikeName } from '../words/shapes.ts';

const COMPANY_TAILS = new WordList('group holding holdings company corporation industries technologies systems');
/** Nouns of other bodies whose name may do without them: "al-Varela" of "al-Varela Front". */
const BODY_TAILS = new WordList(
  'front movement brigade brigades legion network airlines airways shipyards aerospace motors',
);
const PLACE_TAILS = new WordList('air force naval army joint international');

/**
 * What the article may call a thing once it has named it in full, with the decision that does: a company without its
 * suffix ("Nordvik" of "Nordvik Group ASA"), a base without its noun ("Andersen" of "Andersen Air Force Base"), a body
 * by its noun ("the Navy" of "U.S. Navy") where only one in the article ends in it.
 */
export function shortForms(decisions: readonly Decision[], reading: Reading): ReadonlyMap<string, Decision> {
  const { tokens, text } = reading;
  const forms = new Map<string, Decision>();
  for (const decision of decisions) {
    const ship = shipName(decision, reading);
    if (ship !== undefined) forms.set(ship, decision);
    const isTail =
      decision.kind === 'organization' ? isCompanyTail : decision.kind === 'place' ? isPlaceTail : undefined;
    if (!isTail) continue;
    let to = decision.to;
    while (to - 1 > decision.from && isTail(tokens[to - 1]!)) to--;
    if (to === decision.to) continue;
    const rest = tokens.slice(decision.from, to).filter(({ type }) => type === 'word');
    if (BODY_TAILS.has(tokens[to]) && !isOwnName(rest)) continue;
    if (!(rest.length === 1 && rest[0]!.common))
      forms.set(formKey(text.slice(decision.start, tokens[to - 1]!.end)), decision);
  }
  for (const [noun, bodies] of Map.groupBy(decisions.filter(endsInNoun(reading)), ({ to }) => tokens[to - 1]!.text))
    if (new Set(bodies.map(({ start, end }) => text.slice(start, end))).size === 1) forms.set(noun, bodies[0]!);
  return forms;
}

/** "Abraham Lincoln" of "USS Abraham Lincoln". */
function shipName({ kind, from, end }: Decision, { tokens, text }: Reading): string | undefined {
  const isShip = kind === 'system' && SHIP_PREFIXES.has(tokens[from]);
  return isShip && tokens[from + 1] ? text.slice(tokens[from + 1]!.start, end) : undefined;
}

const isCompanyTail = (word: Word): boolean =>
  COMPANY_SUFFIXES.has(word) ||
  COMPANY_TAILS.has(word) ||
  (word.cap && BODY_TAILS.has(word)) ||
  word.text === ',' ||
  word.text === '.';

/** Whether what is left is a name and no adjective, place or common word ("Southern Front", "Tripoli Brigade"). */
function isOwnName(words: readonly Word[]): boolean {
  const [name, ...others] = words.filter((word) => !ARABIC_ARTICLES.has(word));
  if (!name || others.length > 0) return false;
  return !name.common && !name.demonym && !DIRECTIONS.has(name);
}
const isPlaceTail = (word: Word): boolean => word.cap && (PLACE_HEADS.has(word) || PLACE_TAILS.has(word));

const endsInNoun =
  ({ tokens }: Reading) =>
  ({ kind, from, to }: Decision): boolean =>
    kind === 'organization' && to - from > 1 && tokens[to - 1]!.cap && ORGANIZATION_HEADS.has(tokens[to - 1]);

/** Short forms that nothing else has claimed. */
export function shortFormsAgain(
  forms: ReadonlyMap<string, Decision>,
  reading: Reading,
  free: (i: number) => boolean,
): ShortForm[] {
  const found: ShortForm[] = [];
  if (forms.size === 0) return found;
  for (let at = 0; at < reading.capitals.length; at++) {
    const i = reading.capitals[at]!;
    const word = reading.tokens[i]!;
    if (!free(i) || !looksLikeName(word) || word.common) continue;
    const from = articleStart(reading.tokens, i);
    const start = reading.tokens[from]!.start;
    const full = forms.get(formKey(reading.text.slice(start, word.end)));
    if (!full || goesOnBefore(reading.tokens, from)) continue;
    const span = { from, to: i + 1, start, end: word.end };
    found.push({ ...full, ...span, entries: [], full, form: 'short', rule: 'short form of a name given in full' });
  }
  return found;
}

type ShortForm = Decision & { readonly full: Decision; readonly form: 'short' };

/** The Arabic article is large at a sentence's beginning and small within it. */
const formKey = (form: string): string =>
  form[2] === '-' ? form.replace(/^\p{L}{2}-/u, (article) => article.toLowerCase()) : form;

/** "al-Ghuraba Brigades", "Rahman Legion": with a name right before it, the noun is that name's. */
function goesOnBefore(tokens: readonly Word[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.cap === true && before.sentence === tokens[i]!.sentence && looksLikeName(before);
}

/** Whether a word that is both a short form and a person's surname is the person here: only people say things. */
export const speaksHere = ({ tokens }: Reading, { from, to }: Decision): boolean =>
  SAYING_VERBS.has(tokens[to]) || SAYING_VERBS.has(tokens[from - 1]);
