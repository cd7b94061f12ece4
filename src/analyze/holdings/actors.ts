import { UNARMED_TYPES } from '../../lexicon/holdings.ts';
import type { Catalogue, CatalogueEntry, Mention, ReadArticle } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { isName } from '../sentences.ts';
import type { Actor } from './item.ts';

/** Who can have, order or deliver systems: countries, their capitals for them, organizations; people never. */
export interface Actors {
  readonly of: (mention: Mention) => Actor | undefined;
  /** "Israelis": the country whose people a word in the plural names. */
  readonly people: (folded: string) => { readonly entity: string; readonly name: string } | undefined;
  readonly typeOf: (entity: string) => string;
}

/** The actors of a corpus. Only countries that its articles name stand in for their capitals and people. */
export function actorsOf(articles: readonly ReadArticle[], { entries }: Catalogue): Actors {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const named = new Set(articles.flatMap(({ mentions }) => mentions.filter(isName).map(({ entity }) => entity)));
  const countries = entries.filter(({ id, type }) => type === 'country' && named.has(id));
  const byCode = new Map(countries.map((entry) => [entry.country, entry]));
  const peoples = new Map(
    countries.flatMap((entry) => (entry.demonyms ?? []).map((form) => [`${fold(form)}s`, entry])),
  );
  const capital = (entry: CatalogueEntry | undefined) =>
    entry?.type === 'capital' ? byCode.get(entry.country) : undefined;
  return {
    typeOf: (entity) => known.get(entity)?.type ?? '',
    people: (folded) => {
      const entry = peoples.get(folded);
      return entry && { entity: entry.id, name: entry.name };
    },
    of: (mention) => {
      if (mention.kind === 'date' || mention.kind === 'person') return undefined;
      const id = isName(mention) ? mention.entity : mention.refersTo;
      const { start, end } = mention;
      const entry = known.get(id);
      const type = entry?.type ?? '';
      const actor = { start, end, entity: id, type };
      if (id.startsWith('organization/')) {
        if (UNARMED_TYPES.test(type)) return undefined;
        return mention.kind === 'reference' ? { ...actor, because: `“${mention.text}” is ${mention.name}` } : actor;
      }
      if (!id.startsWith('place/') || mention.kind === 'reference') return undefined;
      if (type === 'country') return actor;
      const country = capital(entry);
      if (country)
        return {
          ...actor,
          entity: country.id,
          type: 'country',
          because: `“${mention.text}” stands for the government of ${country.name}`,
        };
      return type === 'capital'
        ? { ...actor, because: `“${mention.text}” stands for the government there` }
        : undefined;
    },
  };
}
