import type { Article, FilledFact } from '../model.ts';
import { cleanLine, whyNot } from './clean.ts';
import type { FoundDate } from './dates.ts';
import { fact, factsOf, firstOf, type Fact, type Facts } from './found.ts';

/** The facts to write down, and why others are not. */
export interface Chosen {
  readonly facts: Facts;
  /** For the author, a sentence each. */
  readonly leftOut: readonly string[];
}

const ALL: readonly FilledFact[] = ['title', 'publisher', 'author', 'published', 'url', 'language'];

/**
 * What is known of an article: what its page states, as far as that can be a value, otherwise what the text tells. A date that
 * the text prints is found there each time, and need not be written down. `article` was read without a sidecar.
 */
export function chooseFacts(stated: Facts, article: Article): Chosen {
  const leftOut: string[] = [];
  const usable = factsOf(
    Object.fromEntries(
      Object.entries(stated).map(([key, one]: [string, Fact]) => {
        const value = cleanLine(one.value);
        const reason = whyNot(key, value);
        if (reason !== undefined) leftOut.push(`${key} left out: ${one.from} ${reason}`);
        return [key, reason === undefined ? { ...one, value } : undefined];
      }),
    ),
  );
  const told = factsInText(article);
  const facts = factsOf({
    ...Object.fromEntries(ALL.map((key) => [key, firstOf(usable[key], told[key])])),
    language: languageOf(usable.language, told.language),
    published: publishedUnless(article, usable.published),
  });
  return { facts, leftOut };
}

function factsInText({ title, titleFrom, publisher, author, language }: Article): Facts {
  return factsOf({
    title: titleFrom === 'printed' ? fact(title, 'the first lines of the text') : undefined,
    publisher: fact(publisher, 'the text'),
    author: fact(author, 'the byline in the text'),
    language: language === 'und' ? undefined : fact(language, 'the words of the text'),
  });
}

/** Many pages have the language of their template; a text that is clearly in another is believed. */
function languageOf(stated: Fact | undefined, told: Fact | undefined): Fact | undefined {
  if (!stated || !told) return stated ?? told;
  return stated.value.toLowerCase().split('-')[0] === told.value ? stated : told;
}

function publishedUnless({ published }: Article, stated: Fact | undefined): Fact | undefined {
  return published && (!stated || published.edtf === stated.value) ? undefined : stated;
}

/** What dates the article, for readers. */
export const basisOf = (date: Fact): string => cleanLine((date as FoundDate).basis ?? `${date.from} says so.`);
