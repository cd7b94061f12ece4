import type { FilledFact } from '../model.ts';

/** What was found of an article, and where. */
export interface Fact {
  readonly value: string;
  /** For an editor: "the page's og:title". */
  readonly from: string;
}

/** What was found of an article; of its date, `value` is EDTF. */
export type Facts = { readonly [Key in FilledFact]?: Fact };

/** What a file holds: its article's text, and what else it tells of the article. */
export interface Taken {
  readonly text: string;
  readonly facts: Facts;
  /** Whether the file itself says that only subscribers may read the whole. */
  readonly locked?: boolean;
}

/** Why a file holds no article: what was expected, what was found, what to do. */
export interface Refusal {
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
}

export const isRefusal = (answer: object): answer is Refusal => 'expected' in answer;

/** The first of several facts that is there. */
export const firstOf = (...facts: readonly (Fact | undefined)[]): Fact | undefined =>
  facts.find((fact) => fact !== undefined);

/** A fact, where there is a value for it. */
export function fact(value: string | null | undefined, from: string): Fact | undefined {
  const words = value?.trim();
  return words ? { value: words, from } : undefined;
}

/** The facts that are there. */
export function factsOf(facts: { readonly [Key in FilledFact]?: Fact | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, one]) => one !== undefined)) as Facts;
}
