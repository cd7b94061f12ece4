import type { Corpus } from '../../model.ts';
import { DIGEST, digestOf } from './digest.ts';
import { pathOf as pathIn, questionTree, ROOT, type Argument } from './question-tree.ts';

type Answering = (corpus: Corpus, ...args: Argument[]) => unknown;

/** The functions that answer questions, by name. */
const answering = new Map<string, Answering>();

const tree = questionTree();

/** Of the answers in the corpus at hand, one after another in the order of the questions; noughts where one is not known. */
let digests = Buffer.alloc(0);

let asked: Corpus | undefined;

/** What can be asked; a name stands for one function only. */
export function defineQuestion(name: string, answer: Answering): void {
  answering.set(name, answer);
}

/** The number of a question: it is asked again in another build by what it is made of. */
export function numberOf(name: string, args: readonly Argument[]): number {
  let question = tree.branch(ROOT, name);
  for (const argument of args) question = tree.branch(question, argument);
  return question;
}

/** The number of the question that has an argument more than another one. */
export const branch: (from: number, next: Argument) => number = tree.branch;
export const parentOf: (question: number) => number = tree.parentOf;
export const lastOf: (question: number) => Argument = tree.lastOf;

/** What a question is made of, its name first. */
export const pathOf = (question: number): Argument[] => pathIn(tree, question);

/** The corpus that is asked from now on. */
export function askOf(corpus: Corpus): void {
  if (asked !== corpus) digests = Buffer.alloc(0);
  asked = corpus;
}

/** Keeps an answer that has just been given. */
export function answered(question: number, answer: unknown): void {
  if (!isKnown(question)) keep(question, digestOf(answer));
}

/** The same by its digest. */
export function answeredWith(question: number, digest: string): void {
  if (!isKnown(question)) keep(question, digest);
}

/** What tells what the corpus at hand answers from any other answer; one that cannot be answered is like no other. */
export function digestNow(question: number): string {
  if (!isKnown(question)) keep(question, digested(question));
  return digests.toString('latin1', question * DIGEST, (question + 1) * DIGEST);
}

const isKnown = (question: number): boolean => (digests[question * DIGEST] ?? 0) !== 0;

function keep(question: number, digest: string): void {
  const at = question * DIGEST;
  if (at + DIGEST > digests.length) {
    const more = Buffer.alloc(Math.max(2 * at, 4096));
    digests.copy(more);
    digests = more;
  }
  digests.write(digest, at, 'latin1');
}

function digested(question: number): string {
  const [name, ...args] = pathOf(question) as [string, ...Argument[]];
  const answer = answering.get(name);
  try {
    return answer && asked ? digestOf(answer(asked, ...args)) : UNANSWERED;
  } catch {
    return UNANSWERED;
  }
}

const UNANSWERED = '?'.padEnd(DIGEST, '\0');
