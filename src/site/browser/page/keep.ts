/** Something that is made once, when first asked for; what failed is made again when asked for again. */
export interface Kept<T> {
  readonly get: () => Promise<T>;
  /** It turned out not to be right: the next one asked for is made anew. */
  readonly forget: () => void;
}

export function keep<T>(make: () => Promise<T>): Kept<T> {
  let made: Promise<T> | undefined;
  const forget = (): void => {
    made = undefined;
  };
  const get = (): Promise<T> => {
    if (made) return made;
    const making = make();
    made = making;
    making.catch(() => {
      if (made === making) forget();
    });
    return making;
  };
  return { get, forget };
}
