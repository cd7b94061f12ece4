/** Derives a part of what is shown, unless somebody else who shows the same has done so: then that is its. */
export type InCommon = <T>(part: string, derive: () => T) => T;

/** What a build gives the pages' program, which is bundled apart from it, where several threads make one site. */
export interface Commonly {
  readonly derive: InCommon;
  /** Parts of the corpus that this thread is to begin with: others begin with others. */
  readonly first: readonly string[];
}

/** Where a build puts it. */
export const IN_COMMON = Symbol.for('flankwatch.in-common');

const given = (): Commonly | undefined => (globalThis as unknown as Record<symbol, Commonly | undefined>)[IN_COMMON];

/** For parts that are plain data, far quicker copied than derived; what is asked while they are derived is no page's. */
export const inCommon: InCommon = (part, derive) => given()?.derive(part, derive) ?? derive();

/** To be called with a corpus whose parts are derived in common, before anybody asks for one. */
export function beginInCommon<T extends object>(corpus: T): T {
  for (const part of given()?.first ?? []) void corpus[part as keyof T];
  return corpus;
}
