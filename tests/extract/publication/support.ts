import { findMentions } from '../../../src/extract/index.ts';
import { daysOf, type Clue } from '../../../src/extract/publication/clue.ts';
import { tracesOf, type Traces } from '../../../src/extract/publication/lines.ts';
import { ingest } from '../../../src/ingest/index.ts';
import type { Article } from '../../../src/model.ts';
import { catalogue } from '../sample.ts';

/** What the sentences of these tests need to be known. */
export const KNOWN = catalogue(
  {
    kind: 'person',
    name: 'Jens Stoltenberg',
    offices: [
      { title: 'Prime Minister of Norway', from: '2005-10-17', to: '2013-10-16' },
      { title: 'Secretary General of NATO', from: '2014-10-01', to: '2024-10-01' },
    ],
  },
  {
    kind: 'person',
    name: 'Mark Rutte',
    offices: [
      { title: 'Prime Minister of the Netherlands', from: '2010-10-14', to: '2024-07-02' },
      { title: 'Secretary General of NATO', from: '2024-10-01' },
    ],
  },
  {
    kind: 'person',
    name: 'Donald Trump',
    offices: [
      { title: 'President of the United States', from: '2017-01-20', to: '2021-01-20' },
      { title: 'President of the United States', from: '2025-01-20' },
    ],
  },
  { kind: 'organization', name: 'NATO' },
  { kind: 'place', name: 'Netherlands', demonyms: ['Dutch'] },
  { kind: 'place', name: 'United States', aliases: ['US'], demonyms: ['American'] },
  { kind: 'place', name: 'Ukraine', demonyms: ['Ukrainian'] },
  { kind: 'place', name: 'Russia', demonyms: ['Russian'] },
  {
    kind: 'event',
    name: '2022 Madrid summit',
    aliases: ['Madrid summit', 'NATO summit in Madrid'],
    type: 'NATO summit',
    when: '2022-06-28/2022-06-30',
    where: 'Madrid',
  },
  {
    kind: 'event',
    name: '2025 The Hague NATO summit',
    aliases: ['Hague summit', 'NATO summit in The Hague'],
    type: 'NATO summit',
    when: '2025-06-24/2025-06-25',
    where: 'The Hague',
  },
  {
    kind: 'event',
    name: 'June 2025 meeting of NATO defence ministers',
    type: 'ministerial meeting',
    when: '2025-06-05',
    where: 'Brussels',
  },
  {
    kind: 'event',
    name: 'Russian invasion of Ukraine',
    aliases: ['war in Ukraine', 'invasion of Ukraine'],
    type: 'war',
    when: '2022-02-24/..',
  },
  { kind: 'event', name: 'Cold War', type: 'confrontation', when: '1947/1991' },
);

/** A text without a date, with what was found in it. */
export function traces(text: string): Traces {
  const article = undated(text);
  return tracesOf(article, findMentions(article, KNOWN), KNOWN);
}

/** The article of a text; a headline is put before it, so that its first line is a paragraph. */
export function undated(text: string): Article {
  return ingest({ id: 'undated', text: `Of the day\n\n${text}\n` });
}

/** Days without a second part stand for themselves; `..` where a side is open. */
export function inShort({ days, rather }: Clue, near = { earliest: '2021-01-01', latest: '2026-12-31' }): string {
  const written = daysOf(days ?? rather ?? [], near)
    .map(({ earliest, latest }) => `${earliest}/${latest}`.replace('0000-01-01', '..').replace('9999-12-31', '..'))
    .map((stretch) => (stretch.slice(0, 10) === stretch.slice(11) ? stretch.slice(0, 10) : stretch));
  return `${days ? '' : 'rather '}${written.join(' ')}`;
}
