import { iso31662 } from 'iso-3166/2.js';
import type { CatalogueEntry } from '../model.ts';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import {
  CUED_REGIONS,
  NATIONS,
  NO_REGIONS,
  REGION_COUNTRIES,
  REGION_NAMES,
  REGION_TAIL,
  TRANSLITERATED,
} from '../lexicon/place-names.ts';

/** First-level subdivisions of the countries whose names for them are used in English; `claimed` are folded names taken by other places. */
export function regionEntries(claimed: ReadonlySet<string>): CatalogueEntry[] {
  return iso31662
    .filter(({ code, parent }) => (NATIONS.has(code) || REGION_COUNTRIES.has(parent)) && !NO_REGIONS.has(code))
    .flatMap(({ code, name }): CatalogueEntry[] => {
      const country = code.slice(0, 2);
      const printed = name.replace(REGION_TAIL, '').replace(/\s*\(.*\)$/, '');
      const own = TRANSLITERATED.has(country) ? printed.normalize('NFD').replace(/\p{M}/gu, '') : printed;
      const title = REGION_NAMES[code] ?? own;
      // Berlin, Delhi and Beijing are regions as well as cities; one entry will do.
      if (claimed.has(fold(title))) return [];
      const others = title === own ? [] : [own];
      // What had to be told from a namesake ("Washington State") needs a cue where it is not.
      const isSure = others.every((form) => !claimed.has(fold(form)) && !title.includes(form));
      return [
        {
          id: `place/${slug(title)}`,
          kind: 'place',
          name: title,
          aliases: isSure ? others : [],
          cued: isSure ? [] : others,
          ...(CUED_REGIONS.has(code) ? { nameNeedsCue: true } : {}),
          country,
          type: 'region',
        },
      ];
    });
}
