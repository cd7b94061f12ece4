import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findMentions } from '../../src/extract/index.ts';
import { article, catalogue } from './sample.ts';

const KNOWN = catalogue(
  { kind: 'organization', name: 'NATO' },
  { kind: 'place', name: 'Ukraine' },
  { kind: 'place', name: 'The Hague' },
  { kind: 'person', name: 'Donald Trump' },
  { kind: 'person', name: 'Vladimir Putin' },
  { kind: 'system', name: 'tank', class: true, aliases: ['tanks'] },
  { kind: 'system', name: 'Leopard 2', aliases: ['Leopard'] },
);
const BODY =
  'The president of the country, Oskar Lindqvist, met Anna Bergstrand near Krasnovelka on Tuesday. Lindqvist spoke of the Leopard 2.';

/** What is found in a headline above the text, as "kind words". */
function inHeadline(headline: string): string[] {
  return findMentions(article(`${headline}\n${BODY}`, '2025-06-25'), KNOWN)
    .filter(({ end }) => end <= headline.length)
    .map(({ kind, text }) => `${kind} ${text}`);
}

describe('a headline in capitals has names and no ordinary words for names:', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['NATO ALLIES AGREE TO SEND TANKS TO UKRAINE', 'organization NATO', 'system-class TANKS', 'place UKRAINE'],
    ['LINDQVIST MEETS BERGSTRAND IN THE HAGUE', 'person LINDQVIST', 'person BERGSTRAND', 'place THE HAGUE'],
    ['KRASNOVELKA FALLS AFTER A LONG BATTLE', 'place KRASNOVELKA'],
    ['TRUMP AND PUTIN TALK ABOUT PEACE', 'person TRUMP', 'person PUTIN'],
    ['PRESIDENT OSKAR LINDQVIST SENDS MORE LEOPARD TANKS ON MONDAY', 'person OSKAR LINDQVIST', 'system LEOPARD', 'system-class TANKS', 'date MONDAY'], // prettier-ignore
    ['Nato Allies Agree To Send More Tanks To Ukraine', 'organization Nato', 'system-class Tanks', 'place Ukraine'],
    ['WHAT WE KNOW ABOUT THE TALKS SO FAR'],
    ['LATEST NEWS FROM THE FRONT LINE'],
  ];
  for (const [headline, ...expected] of cases) it(headline, () => assert.deepEqual(inHeadline(headline), expected));
});
