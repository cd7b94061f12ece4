import type { Corpus } from '../../model.ts';
import { digestOf } from './digest.ts';

export type Argument = string | number | boolean;
type Answering = (corpus: Corpus, ...args: Argument[]) => unknown;

/** The functions that answer questions, by name. */
const answering = new Map<string, Answering>();

const numbers = new Map<string, number>();
const texts: string[] = [];
/** Of the answers in the corpus at hand, as far as they are known. */
const digests: (string | undefined)[] = [];

let asked: Corpus | undefined;

/** What can be asked; a name stands for one function only. */
export function defineQuestion(name: string, answer: Answering): void {
  answering.set(name, answer);
}

/** The number of a question: it is asked again in another build by its text. */
export function numberOf(name: string, args: readonly unknown[]): number {
  return numberOfText(JSON.stringify([name, ...args]));
}

type Branch = Map<Argument, number | Branch>;

/** The numbers of the questions of one name: most are asked many times, and to write each out again takes longer than to answer. */
export function numbersOf(name: string): (args: readonly Argument[]) => number {
  const root: Branch = new Map();
  return (args) => {
    let branch = root;
    const last = args[args.length - 1] ?? '';
    for (let i = 0; i < args.length - 1; i++) {
      const next = (branch.get(args[i]!) as Branch | undefined) ?? new Map<Argument, number | Branch>();
      branch.set(args[i]!, next);
      branch = next;
    }
    const known = (branch.get(last) as number | undefined) ?? numberOf(name, args);
    branch.set(last, known);
    return known;
  };
}

export function numberOfText(text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, texts.length);
  return texts.push(text) - 1;
}

export const textOf = (question: number): string => texts[question]!;

/** The corpus that is asked from now on. */
export function askOf(corpus: Corpus): void {
  if (asked !== corpus) digests.length = 0;
  asked = corpus;
}

/** Keeps an answer that has just been given. */
export function answered(question: number, answer: unknown): void {
  digests[question] ??= digestOf(answer);
}

/** The same by its digest. */
export function answeredWith(question: number, digest: string): void {
  digests[question] ??= digest;
}

/** What the corpus at hand answers; one that cannot be answered is like no other. */
export function digestNow(question: number): string {
  return (digests[question] ??= digested(question));
}

function digested(question: number): string {
  const [name, ...args] = JSON.parse(textOf(question)) as [string, ...Argument[]];
  const answer = answering.get(name);
  try {
    return answer && asked ? digestOf(answer(asked, ...args)) : '?';
  } catch {
    return '?';
  }
}
