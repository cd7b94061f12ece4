const forgetting: (() => void)[] = [];

/** Has something called when what was read is not to be remembered any more. */
export const onForget = (forget: () => void): void => void forgetting.push(forget);

/** Lets go of all that was read: a build reads once, and then needs the memory for its pages. */
export function forgetRead(): void {
  for (const forget of forgetting) forget();
}
