import { SAYING_VERBS } from '../lexicon/cues.ts';
import { COMPANY_SUFFIXES } from '../lexicon/heads.ts';
import type { Decision } from './decide.ts';
import type { Reading } from './reading.ts';

const TAILS: ReadonlySet<string> = new Set(
  'Group Holding Holdings Company Corporation Industries Technologies Systems'.split(' '),
);

/** What a company is called without its suffix ("Nordvik" of "Nordvik Group ASA"), with the decision that names it in full. */
export function companyForms(decisions: readonly Decision[], { tokens, text }: Reading): ReadonlyMap<string, Decision> {
  const forms = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.kind !== 'organization') continue;
    let to = decision.to;
    while (to - 1 > decision.from && isTail(tokens[to - 1]!.text)) to--;
    if (to < decision.to) forms.set(text.slice(decision.start, tokens[to - 1]!.end), decision);
  }
  return forms;
}

const isTail = (word: string): boolean => COMPANY_SUFFIXES.has(word) || TAILS.has(word) || word === ',' || word === '.';

/** Whether a word that is both a company's short form and a person's surname is the person here: only people say things. */
export const speaksHere = ({ tokens }: Reading, { from, to }: Decision): boolean =>
  SAYING_VERBS.has(tokens[to]?.folded ?? '') || SAYING_VERBS.has(tokens[from - 1]?.folded ?? '');
