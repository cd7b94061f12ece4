import type { DataDownload, Dataset } from 'schema-dts';
import type { Corpus } from '../../../model.ts';
import { EXPORTS } from '../../exports/index.ts';
import { extent } from '../../home-view.ts';
import { SETTINGS } from '../../settings.ts';
import type { Addresses } from '../address.ts';

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
};

/** The data files as one dataset, each a download of it. */
export function dataset(corpus: Corpus, at: Addresses): Dataset {
  const days = corpus.publications.flatMap(({ earliest, latest }) => [earliest, latest]).toSorted();
  return {
    '@type': 'Dataset',
    name: `${SETTINGS.name}: what the articles say, as data`,
    description: `Names, roles, dated events, statements and figures found in ${extent(corpus)}, each with the place in the text that states it.`,
    url: at('/data/'),
    creator: { '@type': 'Organization', name: SETTINGS.name, url: at('/') },
    isAccessibleForFree: true,
    ...(days.length > 0 && { temporalCoverage: `${days[0]}/${days.at(-1)}` }),
    distribution: EXPORTS.flatMap(({ name, what, table, also = [] }) => [
      download(`${name}.json`, what, at),
      ...(table ? [download(`${name}.csv`, what, at)] : []),
      ...also.map((other) => download(other.file, other.what, at)),
    ]),
  };
}

function download(file: string, description: string, at: Addresses): DataDownload {
  const encodingFormat = TYPES[file.split('.').at(-1)!]!;
  return { '@type': 'DataDownload', name: file, description, encodingFormat, contentUrl: at(`/data/${file}`) };
}
