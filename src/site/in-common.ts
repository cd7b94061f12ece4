/**
 * Derives a part of what is shown, unless somebody else who shows the same has done so: then `heard` is called, and that is
 * the part.
 */
export type InCommon = <T>(part: string, derive: () => T, heard?: () => void) => T;

/** What a build gives the pages' program, which is bundled apart from it, where several threads make one site. */
export interface Commonly {
  readonly derive: InCommon;
  /** Parts of the corpus that this thread is to begin with: others begin with others. */
  readonly first: readonly string[];
}

/** Where a build puts it. */
export const IN_COMMON = Symbol.for('flankwatch.in-common');

const given = (): Commonly | undefined => (globalThis as unknown as Record<symbol, Commonly | undefined>)[IN_COMMON];

/** For parts that are plain data, far quicker copied than derived. */
export const inCommon: InCommon = (part, derive, heard) => {
  const common = given();
  return common ? common.derive(part, derive, heard) : derive();
};

/** To be called with a corpus whose parts are derived in common, before anybody asks for one. */
export function beginInCommon<T extends object>(corpus: T): T {
  for (const part of given()?.first ?? []) void corpus[part as keyof T];
  return corpus;
}
