import type { Candidate, Expression, Mod } from './expression.ts';

const REACH = 44;

/** "early", "the end of", "late in": the part of the unit that follows. */
const PART =
  /(?:^|[\s(“"'‘[—–,-])(?<span>(?:(?:the|its|his|her|their)\s+)?(?:very\s+)?(?:(?<start>early(?:\s+in)?|(?:beginning|start|outset|first\s+days?|early\s+days|opening\s+days|first\s+half|early\s+part|dawn)\s+of)|(?<mid>mid(?:dle)?(?:[\s-]+of)?|midway\s+through|(?:middle|midst)\s+of)|(?<end>late(?:\s+in)?|(?:end|close|last\s+days?|final\s+days|closing\s+days|latter\s+part|late\s+part|last\s+part|rest|remainder)\s+of))(?:[\s-]+(?:the\s+)?|(?<=mid)-?))$/i;
const APPROX =
  /(?:^|[\s(“"'‘[—–,-])(?<span>(?:only\s+|just\s+)?(?:(?<approx>about|around|approximately|roughly|circa|ca\.|c\.|some|an\s+estimated|more\s+or\s+less)|(?<more>(?:just\s+|well\s+|slightly\s+|a\s+little\s+)?(?:more\s+than|over|longer\s+than|in\s+excess\s+of|upwards\s+of|above))|(?<less>nearly|almost|(?:just\s+|slightly\s+|a\s+little\s+)?(?:less\s+than|under|fewer\s+than|shy\s+of)|close\s+to|not\s+quite)|(?<least>at\s+least|no\s+less\s+than|a\s+minimum\s+of)|(?<most>at\s+most|up\s+to|no\s+more\s+than|as\s+much\s+as|a\s+maximum\s+of)|(?<plain>only|just|a\s+mere|as\s+early\s+as|as\s+recently\s+as|as\s+late\s+as|the\s+year))\s+(?:the\s+)?)$/i;
const THE = /(?:^|[\s(“"'‘[—–,-])(?<span>the\s+)$/i;

/** Expressions with the words that belong to them on the left: "the end of May", "about two weeks ago", "the 20th". */
export function withModifiers(text: string, candidates: readonly Candidate[], start: number): Candidate[] {
  return candidates.map((candidate, i) => {
    const floor = Math.max(i === 0 ? start : candidates[i - 1]!.end, candidate.start - REACH);
    const before = text.slice(floor, candidate.start);
    return extended(candidate, before, text.slice(candidate.start, candidate.end));
  });
}

function extended(candidate: Candidate, before: string, words: string): Candidate {
  const part = takesPart(candidate.expression) ? PART.exec(before) : null;
  if (part) {
    const { start, mid, span = '' } = part.groups ?? {};
    const mod: Mod = start ? 'START' : mid ? 'MID' : 'END';
    const inner = /\b(?:rest|remainder)\b/i.test(span) ? candidate.expression : withMod(candidate.expression, mod);
    return approximate(
      { ...candidate, start: candidate.start - span.length, expression: inner },
      before.slice(0, -span.length),
      span + words,
    );
  }
  return approximate(candidate, before, words);
}

/** "mid" and its like want a date; "early" before a duration ("the early years") is part of the duration. */
function takesPart(expression: Expression): boolean {
  return expression.kind === 'calendar' || expression.kind === 'range';
}

function approximate(candidate: Candidate, before: string, words: string): Candidate {
  const { expression } = candidate;
  const match = expression.kind === 'vague' || expression.kind === 'set' ? null : APPROX.exec(before);
  if (match) {
    const { span = '', approx, more, less, least, most } = match.groups ?? {};
    const counted = expression.kind === 'duration' && !/^(?:the|this|these|those|his|her|its|their|our)\b/i.test(words);
    const distance = expression.kind === 'calendar' && expression.step?.counted === true;
    const wide = { ...candidate, start: candidate.start - span.length };
    if (approx && !(/some/i.test(approx) && !counted)) return { ...wide, expression: withMod(expression, 'APPROX') };
    if (counted && more) return { ...wide, expression: withMod(expression, 'MORE_THAN') };
    if (counted && less) return { ...wide, expression: withMod(expression, 'LESS_THAN') };
    if (counted && least) return { ...wide, expression: withMod(expression, 'EQUAL_OR_MORE') };
    if (counted && most) return { ...wide, expression: withMod(expression, 'EQUAL_OR_LESS') };
    if (distance && more) return { ...wide, expression: withMod(expression, 'BEFORE') };
    if (distance && less)
      return { ...wide, expression: withMod(expression, /less|under|fewer/i.test(less) ? 'AFTER' : 'APPROX') };
  }
  const the = takesThe(expression) ? THE.exec(before) : null;
  return the ? { ...candidate, start: candidate.start - the.groups!['span']!.length } : candidate;
}

/** "the past decade", "the 20 September"; not "the 2003 invasion", "the June summit", "the Monday meeting". */
function takesThe(expression: Expression): boolean {
  if (expression.kind === 'vague' || expression.kind === 'set') return false;
  if (expression.kind !== 'calendar') return false;
  const { fields, step } = expression;
  return (
    step !== undefined ||
    fields.quarter !== undefined ||
    fields.half !== undefined ||
    fields.season !== undefined ||
    fields.century !== undefined ||
    fields.decade !== undefined
  );
}

function withMod(expression: Expression, mod: Mod): Expression {
  if (expression.kind === 'vague' || expression.kind === 'set') return expression;
  if (expression.kind === 'range')
    return { ...expression, from: { ...expression.from, mod }, to: { ...expression.to, mod } };
  return { ...expression, mod };
}
