import type { Event, Organization, Place, Product, Thing } from 'schema-dts';
import type { CatalogueEntry, Entity } from '../../../model.ts';
import { writeOut } from '../../dates.ts';
import { otherNames } from '../../entity-view.ts';
import type { Lookup } from '../../lookup.ts';
import { articlePath, wikipedia } from '../../url.ts';
import type { Addresses } from '../address.ts';
import { plain } from '../plain.ts';
import { sureStretch } from '../sure-date.ts';

/** Articles that a page of an entity names: those that mention it most. */
const ARTICLES = 10;
/** Of a catalogue's other names the first: the rest are forms to find it by rather than names. */
const OTHER_NAMES = 5;

type Type = 'Person' | 'Organization' | 'Place' | 'City' | 'Country' | 'Event' | 'Product' | 'Thing';

/** Some properties of a type; a thing may also be no more than its name. */
type Facts<T> = Partial<Exclude<T, string>>;

const CITIES: readonly string[] = ['city', 'capital', 'town'];

/** A named system is a product; a class of systems is none. */
function typeOf({ kind, class: isClass, known }: Entity): Type {
  if (kind === 'person') return 'Person';
  if (kind === 'organization') return 'Organization';
  if (kind === 'event') return 'Event';
  if (kind === 'system') return isClass ? 'Thing' : 'Product';
  if (known?.type === 'country') return 'Country';
  return CITIES.includes(known?.type ?? '') ? 'City' : 'Place';
}

/** An entity in as few words as tell which is meant: for lists of what an article is about. */
export function namedThing(entity: Entity, at: Addresses): Thing {
  const { name, url, known } = entity;
  const sameAs = known?.wikipedia && wikipedia(known.wikipedia);
  return { '@type': typeOf(entity), name: plain(name), url: at(url), ...(sameAs && { sameAs }) } as Thing;
}

/** An entity with all that its page knows: from the catalogue what it is, from the articles which of them name it. */
export function wholeThing(entity: Entity, known: Lookup, at: Addresses): Thing {
  const entry = entity.known;
  const others = entry ? otherNames(entry).slice(0, OTHER_NAMES) : [];
  const articles = entity.articles.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)).slice(0, ARTICLES);
  const whole: object = {
    ...(namedThing(entity, at) as object),
    ...(others.length > 0 && { alternateName: others }),
    ...(entry?.description && { description: entry.description }),
    ...(entry && factsOf(entity, entry)),
    subjectOf: articles.map(({ id }) => ({
      '@type': 'Article',
      name: plain(known.article(id).article.title),
      url: at(articlePath(id)),
    })),
  };
  return whole as Thing;
}

/** What only entities of one kind have. */
function factsOf(entity: Entity, known: CatalogueEntry): object {
  const { kind } = entity;
  if (kind === 'place') return placeFacts(known);
  if (kind === 'event') return eventFacts(known);
  if (kind === 'organization' && known.family) return organizationFacts(known.family);
  if (kind === 'system' && !entity.class) return systemFacts(known);
  return {};
}

function organizationFacts(name: string): Facts<Organization> {
  return { parentOrganization: { '@type': 'Organization', name } };
}

function placeFacts({ coordinates }: CatalogueEntry): Facts<Place> {
  if (!coordinates) return {};
  const [latitude, longitude] = coordinates;
  return { geo: { '@type': 'GeoCoordinates', latitude, longitude } };
}

/** Days are told as far as they are sure; what else the catalogue has of the time goes into words. */
function eventFacts({ when, where, description }: CatalogueEntry): Facts<Event> {
  const { start, end } = when === undefined ? {} : sureStretch(when);
  return {
    ...(start && { startDate: start }),
    ...(end && end !== start && { endDate: end }),
    ...(when && !start && !description && { description: writeOut(when) }),
    ...(where && { location: { '@type': 'Place', name: where } }),
  };
}

function systemFacts({ maker, type }: CatalogueEntry): Facts<Product> {
  return {
    ...(maker && { manufacturer: { '@type': 'Organization', name: maker } }),
    ...(type && { category: type }),
  };
}
