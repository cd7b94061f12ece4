/** How many characters of a line are looked at. */
export const REACH = 5;

/** What texts can begin with: those that what comes next goes on, and those of which no more is known. */
export interface Beginnings {
  readonly open: ReadonlySet<string>;
  readonly shut: ReadonlySet<string>;
}

export const NONE: Beginnings = { open: new Set(), shut: new Set() };
export const NOTHING: Beginnings = { open: new Set(['']), shut: new Set() };
export const ANYTHING: Beginnings = { open: new Set(), shut: new Set(['']) };

/** More different beginnings than these need not be told apart: those that have begun are shut. */
const MANY = 200;

export const shutAll = ({ open, shut }: Beginnings): Beginnings => ({
  open: new Set(),
  shut: new Set([...open, ...shut]),
});

export const either = (one: Beginnings, other: Beginnings): Beginnings => ({
  open: new Set([...one.open, ...other.open]),
  shut: new Set([...one.shut, ...other.shut]),
});

export function followed(first: Beginnings, next: Beginnings): Beginnings {
  const [open, shut] = [new Set<string>(), new Set(first.shut)];
  const isMany = first.open.size * (next.open.size + next.shut.size) > MANY;
  for (const start of first.open) {
    if (isMany && start !== '') {
      shut.add(start);
      continue;
    }
    for (const end of next.shut) shut.add((start + end).slice(0, REACH));
    for (const end of next.open) (start.length + end.length < REACH ? open : shut).add((start + end).slice(0, REACH));
  }
  return { open, shut };
}
