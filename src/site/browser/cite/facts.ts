import type { CitationRecord } from '../../citations/record.ts';
import { wordsIn } from '../page/words.ts';

/** Put in by whoever bundles this. */
declare const SITE_NAME: string;

const meta = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content || undefined;

/** The record of the article on this page, or of a sentence of it, from what the page tells programs. */
export function recordOf(sentence: Element | undefined, repaired: boolean): CitationRecord {
  const here = new URL(location.href);
  here.search = '';
  here.hash = sentence?.id ?? '';
  const article = here.pathname.replace(/\/(index\.html)?$/, '').replace(/^.*\//, '');
  return {
    key: sentence ? `${article}-${sentence.id}` : article,
    title: meta('DC.title') ?? document.title,
    author: meta('DC.creator'),
    publisher: meta('DC.source'),
    date: meta('DC.date'),
    sure: meta('citation_publication_date')?.replaceAll('/', '-'),
    dateWords: wordsIn(document.querySelector('.article-head .published')) || undefined,
    language: meta('DC.language'),
    url: meta('citation_public_url'),
    site: SITE_NAME,
    address: here.href,
    sentence: sentence && { number: Number(sentence.id.slice(1)) + 1, text: quoted(sentence, repaired) },
  };
}

/**
 * The words of a sentence as the copy prints them; or as repaired, with what an emendation has put in or taken out in
 * square brackets, as scholars set it. Spaces put right need no brackets.
 */
function quoted(sentence: Element, repaired: boolean): string {
  const copy = sentence.cloneNode(true) as Element;
  for (const change of copy.querySelectorAll(repaired ? 'del' : 'ins')) {
    const isCut = repaired && isOfWords(change) && change.nextElementSibling?.localName !== 'ins';
    change.replaceWith(isCut ? '[…]' : '');
  }
  for (const added of repaired ? copy.querySelectorAll('ins') : [])
    if (isOfWords(added)) added.replaceWith(`[${added.textContent}]`);
  return wordsIn(copy);
}

const isOfWords = ({ textContent }: Element): boolean => /[\p{L}\p{N}]/u.test(textContent);
