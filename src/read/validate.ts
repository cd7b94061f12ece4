import type { z } from 'zod';
import { show } from './errors.ts';
import type { FileError } from './errors.ts';
import { suggest } from './suggest.ts';
import type { ParsedYaml, Path } from './yaml.ts';

/** Checks a YAML file's value against a schema; what is wrong comes back as errors with their lines. */
export function validate<T>(
  file: string,
  yaml: ParsedYaml,
  schema: z.ZodType<T>,
): { value: T } | { errors: FileError[] } {
  const result = schema.safeParse(yaml.value, { reportInput: true });
  const { lost = [] } = yaml;
  if (result.success && lost.length === 0) return { value: result.data };
  const issues = result.success ? [] : result.error.issues;
  const errors = [...lost, ...issues.flatMap((issue) => toErrors(file, yaml, issue))];
  return { errors: errors.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function toErrors(file: string, yaml: ParsedYaml, issue: z.core.$ZodIssue): FileError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(file, yaml, issue.path, key, issue.message));
  const [expected = '', hint = 'correct the value'] = issue.message.split('\n');
  const key = issue.path.at(-1);
  const input = inputOf(issue);
  const missing = input === undefined && typeof key === 'string';
  return [
    {
      file,
      line: yaml.lineOf(issue.path),
      expected: missing ? `a key "${key}" with ${expected}` : expected,
      found: missing ? 'no such key' : show(input),
      hint: missing ? 'add it' : hint,
    },
  ];
}

/** The value that is wrong: where a key decides which keys a mapping may have, that key's. */
function inputOf({ code, input, path }: z.core.$ZodIssue): unknown {
  const key = path.at(-1);
  const chooses = code === 'invalid_union' && typeof key === 'string' && typeof input === 'object' && input !== null;
  return chooses ? (input as Record<string, unknown>)[key] : input;
}

function unknownKey(file: string, yaml: ParsedYaml, path: Path, key: string, allowed: string): FileError {
  const meant = suggest(key, allowed.split(', '));
  return {
    file,
    line: yaml.lineOfKey(path, key),
    expected: `one of the keys ${allowed}`,
    found: show(key),
    hint: meant ? `write "${meant}" (did you mean it?)` : 'remove the key or choose one of these',
  };
}
