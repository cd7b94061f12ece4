import { Document } from 'yaml';
import type { FilledFact, Original, Published } from '../model.ts';
import { parseSidecar } from '../read/sidecar.ts';
import { basisOf, type Chosen } from './facts.ts';
import type { Fact } from './found.ts';

/** A sidecar to be written, and what was left out of it. */
export interface Draft {
  readonly yaml: string;
  readonly facts: Chosen['facts'];
  readonly leftOut: readonly string[];
}

const HEAD = ' Filled in by "npm run add". Delete a line of "inferred" once you have checked that fact.';

/**
 * The sidecar of an article. Each value is read as the sidecar's reader would; what that refuses is left out. `clues` is the
 * date that the clues of the text leave, which every build infers again: it is told in a comment.
 */
export function draftOf(
  { facts, leftOut }: Chosen,
  original: Original | undefined,
  clues: Published | undefined,
): Draft {
  const refused: string[] = [];
  const kept = Object.entries(facts).flatMap(([key, fact]: [string, Fact]) => {
    const value = key === 'published' ? { edtf: fact.value, basis: basisOf(fact) } : fact.value;
    const read = parseSidecar(key, Buffer.from(toYaml({ [key]: value })));
    if (!('errors' in read)) return [{ key, value, fact }];
    const [error] = read.errors;
    refused.push(`${key} left out: ${fact.from} has ${error?.found}, expected ${error?.expected}`);
    return [];
  });
  const sidecar = {
    ...Object.fromEntries(kept.map(({ key, value }) => [key, value])),
    ...(kept.length > 0 && { inferred: Object.fromEntries(kept.map(({ key, fact }) => [key, fact.from])) }),
    ...(original && { original }),
  };
  const isEmpty = Object.keys(sidecar).length === 0;
  const comment = clues && ` published: ${clues.edtf}  (what the clues in the text leave; found anew at each build)`;
  return {
    yaml: isEmpty && !comment ? '' : toYaml(isEmpty ? undefined : sidecar, kept.length > 0 ? HEAD : undefined, comment),
    facts: Object.fromEntries(kept.map(({ key, fact }) => [key as FilledFact, fact])),
    leftOut: [...leftOut, ...refused],
  };
}

function toYaml(value: object | undefined, before?: string, after?: string): string {
  if (value === undefined) return `#${after ?? ''}\n`;
  const document = new Document(value);
  document.commentBefore = before ?? null;
  document.comment = after ?? null;
  return document.toString({ lineWidth: 0, singleQuote: true }).replace(/\n{2,}/g, '\n');
}
