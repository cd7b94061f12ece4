import { stringify } from 'yaml';
import type { ReadArticle } from '../model.ts';
import { DIGITS } from '../read/reviewed.ts';
import type { PublicationDoubt } from './report.ts';

/** Articles whose date of publication nobody states, those that nothing dates first, then those with the least evidence. */
export function publicationDoubts(articles: readonly ReadArticle[]): PublicationDoubt[] {
  return articles
    .flatMap((read) => doubtOf(read) ?? [])
    .sort((a, b) => b.against - a.against || a.clues.length - b.clues.length);
}

function doubtOf({ article, file }: ReadArticle): PublicationDoubt | undefined {
  const { id, published } = article;
  if (published?.from === 'sidecar' || published?.from === 'argument' || published?.certainty === 'stated')
    return undefined;
  const sidecar = `content/articles/${file.replace(/\.txt$/, '.yaml')}`;
  if (!published)
    return {
      ...{ article: id, sidecar, clues: [], against: 0, reason: 'nothing dates it: relative dates stay unresolved' },
      yaml: lines({ published: 'YYYY-MM-DD' }),
    };
  const { evidence = [], edtf, earliest, latest, anchor, basis } = published;
  const against = evidence.filter(({ agrees }) => !agrees).length;
  const agreeing = evidence.length - against;
  const clues = evidence.map(({ words, sentence, agrees }) => ({
    words,
    agrees,
    ...(sentence !== undefined && { sentence }),
  }));
  const reason = [
    agreeing < 2 ? 'little speaks for it' : `${agreeing} clues speak for it`,
    ...(against > 0 ? [`${against} against it`] : []),
  ].join(', ');
  return {
    ...{ article: id, sidecar, edtf, clues, against, reason },
    yaml: lines({ published: { edtf, earliest, latest, anchor, basis } }),
  };
}

const lines = (value: object): string => stringify(value, { schema: 'failsafe', singleQuote: true, lineWidth: 0 });

/** What an editor adds to the sidecar of an article once all that was found in it is checked. */
export const reviewedLines = ({ sha256 }: ReadArticle): string =>
  lines({ reviewed: { by: 'NAME', date: 'YYYY-MM-DD', sha256: sha256.slice(0, DIGITS) } });
