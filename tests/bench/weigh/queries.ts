/** What readers ask of a search, the costliest of each kind that the texts have. */

export interface Query {
  readonly kind: 'name' | 'words' | 'nothing together' | 'misspelt' | 'side by side' | 'filtered';
  readonly query: string;
  /** The entity that an article must have too. */
  readonly entity?: string;
}

/** A frequent name, a seldom one, one between, and their beginnings. */
export function nameQueries(names: readonly string[]): Query[] {
  const chosen = [0.1, 0.5, 0.9].map((share) => names[Math.floor(share * (names.length - 1))]!);
  const beginnings = [...chosen.map((name) => name.slice(0, 2)), chosen[0]!.slice(0, 4)];
  return [...chosen, ...beginnings].map((query) => ({ kind: 'name', query }));
}

/**
 * Queries in the words of the articles: those that most and fewest articles have, words that are in no article together,
 * misspelt in each way, side by side, under a filter.
 *
 * @param texts the sentences of each article
 * @param entity by whose id is filtered
 */
export function textQueries(texts: readonly (readonly string[])[], entity: string): Query[] {
  const articles = countedWords(texts);
  const known = [...articles].toSorted(([a, m], [b, n]) => n.size - m.size || (a < b ? -1 : 1)).map(([word]) => word);
  const frequent = known.slice(0, 5);
  const rare = known.at(-1)!;
  const apart = known.findLast((word) => ![...articles.get(word)!].some((one) => articles.get(rare)!.has(one))) ?? rare;
  const wrong = (from: number): string => misspelt(known.slice(from), articles, (word) => leaveOut(word, 4));
  const begun = misspelt(known.slice(2), articles, (word) => `${word[1]}${word[0]}${word.slice(2)}`);
  const phrase = phraseWith(frequent, texts);
  const all: Record<Exclude<Query['kind'], 'name' | 'filtered'>, readonly string[]> = {
    words: [frequent[0]!, rare, `${frequent[0]} ${rare}`, frequent.join(' '), frequent[0]!.slice(0, 2)],
    'nothing together': [`${rare} ${apart}`, `${frequent.join(' ')} ${rare} ${apart}`],
    misspelt: [
      ...[wrong(0), begun, `${wrong(0)} ${wrong(9)}`, `${wrong(0)} ${frequent[1]}`, `${begun} ${rare}`],
      ...['qxzvwkj', 'qxzvwkj vwxqzkj'],
    ],
    'side by side': [
      `"${phrase.join(' ')}"`,
      `"${phrase.toReversed().join(' ')}"`,
      `${frequent[1]} "${phrase.join(' ')}"`,
    ],
  };
  const filtered: Query[] = [frequent[0]!, `${rare} ${apart}`, wrong(0)].map((query) => ({
    kind: 'filtered',
    query,
    entity,
  }));
  return [
    ...Object.entries(all).flatMap(([kind, some]) => some.map((query) => ({ kind: kind as Query['kind'], query }))),
    ...filtered,
  ];
}

/** Words long enough to be misspelt, and the numbers of the articles that have them. */
function countedWords(texts: readonly (readonly string[])[]): Map<string, Set<number>> {
  const articles = new Map<string, Set<number>>();
  for (const [number, sentences] of texts.entries()) {
    for (const word of sentences.join(' ').match(/(?<![\p{L}\p{M}\p{N}-])[a-z]{6,12}(?![\p{L}\p{M}\p{N}-])/gu) ?? []) {
      const known = articles.get(word) ?? new Set();
      if (!articles.has(word)) articles.set(word, known);
      known.add(number);
    }
  }
  return articles;
}

/** The first word that is none when it is written so. */
function misspelt(
  words: readonly string[],
  known: ReadonlyMap<string, unknown>,
  write: (word: string) => string,
): string {
  const isWrong = (word: string): boolean => ![...known.keys()].some((one) => one.startsWith(write(word).slice(0, 5)));
  return write(words.find(isWrong) ?? words[0]!);
}

const leaveOut = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

/** Three words of a sentence, of which the second is one of these, the first that stands so. */
function phraseWith(words: readonly string[], texts: readonly (readonly string[])[]): string[] {
  const pattern = new RegExp(`\\p{L}+ (?:${words.join('|')}) \\p{L}+`, 'u');
  for (const sentence of texts.flat()) {
    const [found] = pattern.exec(sentence) ?? [];
    if (found) return found.split(' ');
  }
  return words.slice(0, 2);
}
