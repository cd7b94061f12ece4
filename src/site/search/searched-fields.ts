/**
 * The fields that an article's page gives to the index, in the order of their names. The index knows them by their places here,
 * whether any article has them or not: so what it knows of one article does not depend on others.
 */
export const SEARCHED_FIELDS: readonly string[] = ['published', 'publisher', 'title'];

/** The number in the index of each of Pagefind's fields, which are those of the articles that it was given. */
export function fieldNumbers(given: readonly string[]): number[] {
  const others = given.filter((name) => !SEARCHED_FIELDS.includes(name));
  if (others.length > 0)
    throw new Error(
      `Expected no other fields of articles than ${SEARCHED_FIELDS.join(', ')}, found ${others.join(', ')}: ` +
        `put them into the list in src/site/search/searched-fields.ts.`,
    );
  return given.map((name) => SEARCHED_FIELDS.indexOf(name));
}
