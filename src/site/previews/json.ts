import { once } from '../once.ts';
import type { NameRecord, Previews, SentenceRecord } from './records.ts';

/**
 * Previews as JSON. What other articles say of a name is most of it, and the same in the files of nearly all articles that have
 * the name: it is written once.
 */
export function previewsJson({ names, dates }: Previews): string {
  const records = Object.entries(names).map(([path, record]) => `${JSON.stringify(path)}:${recordJson(record)}`);
  return `{"names":{${records.join()}},"dates":${JSON.stringify(dates)}}`;
}

function recordJson({ elsewhere, ...own }: NameRecord): string {
  const json = JSON.stringify(own);
  return elsewhere ? `${json.slice(0, -1)},"elsewhere":${sentencesJson(elsewhere)}}` : json;
}

const sentencesJson = once((sentences: readonly SentenceRecord[]) => JSON.stringify(sentences));
