import { z } from 'zod';
import { message } from './schema.ts';

/** A rule for the keys of a mapping, asked whatever else is wrong with it. */
export function rule(check: (value: Readonly<Record<string, unknown>>, complain: Complain) => void) {
  const made = z.check<object>(({ value, issues }) =>
    check({ ...value }, (key, input, error) => issues.push({ code: 'custom', path: [key], input, message: error })),
  );
  // Zod would pass over it where a key is missing or wrong.
  made._zod.def.when = ({ value }) => typeof value === 'object' && value !== null;
  return made;
}

/** Says that the value of a key is wrong; what is found in place of what is expected. */
type Complain = (key: string, found: string, error: string) => void;

/** One of two keys, or at most one where none will do. */
export const either = (one: string, other: string, needed: boolean) =>
  rule((value, complain) => {
    const has = [one, other].filter((key) => value[key] !== undefined).length;
    const expected = `${needed ? 'one' : 'at most one'} of the keys "${one}" (known) and "${other}" (new)`;
    if (has === 2) complain(other, 'both', message(expected, 'remove one'));
    if (has === 0 && needed) complain('do', 'neither', message(expected, 'add one'));
  });

/** Of several keys at least one. */
export const some = (...keys: readonly string[]) =>
  rule((value, complain) => {
    if (keys.some((key) => value[key] !== undefined)) return;
    complain('do', 'none', message(`at least one of the keys ${keys.join(', ')}`, 'add one'));
  });
