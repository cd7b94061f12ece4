/** What schema.org and search engines ask of the things that the site describes, checked on the JSON as it is written. */

interface Rule {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

const ENTITY = ['name', 'url'];
const MORE = ['sameAs', 'alternateName', 'description', 'subjectOf'];

const RULES: Readonly<Record<string, Rule>> = {
  NewsArticle: {
    required: ['headline', 'url', 'inLanguage', 'wordCount'],
    optional: ['datePublished', 'publisher', 'creditText', 'isBasedOn', 'about', 'mentions'],
  },
  Article: { required: ['name', 'url'] },
  Person: { required: ENTITY, optional: MORE },
  Thing: { required: ENTITY, optional: MORE },
  Product: { required: ENTITY, optional: [...MORE, 'manufacturer', 'category'] },
  Place: { required: ['name'], optional: ['url', ...MORE, 'geo'] },
  City: { required: ENTITY, optional: [...MORE, 'geo'] },
  Country: { required: ENTITY, optional: [...MORE, 'geo'] },
  Event: { required: ENTITY, optional: [...MORE, 'startDate', 'endDate', 'location'] },
  Organization: { required: ['name'], optional: ['url', ...MORE, 'parentOrganization'] },
  GeoCoordinates: { required: ['latitude', 'longitude'] },
  WebSite: { required: ['name', 'url', 'description', 'inLanguage'], optional: ['potentialAction'] },
  SearchAction: { required: ['target', 'query-input'] },
  EntryPoint: { required: ['urlTemplate'] },
  Dataset: {
    required: ['name', 'description', 'url', 'creator', 'distribution', 'isAccessibleForFree'],
    optional: ['temporalCoverage'],
  },
  DataDownload: { required: ['name', 'description', 'encodingFormat', 'contentUrl'] },
  BreadcrumbList: { required: ['itemListElement'] },
  ListItem: { required: ['position', 'name'], optional: ['item'] },
};

const ADDRESSES = ['url', 'sameAs', 'isBasedOn', 'contentUrl', 'item'];
const DATES = ['datePublished', 'startDate', 'endDate'];

/** What is wrong with JSON-LD as a page has it; nothing where all is well. */
export function faultsOf(text: string): string[] {
  if (/<|\u2028|\u2029/.test(text)) return ['holds a sign that a script element must not'];
  const { '@context': context, '@graph': graph, ...only } = JSON.parse(text) as Record<string, unknown>;
  const nodes = Array.isArray(graph) ? graph : [only];
  return [...(context === 'https://schema.org' ? [] : ['lacks its context']), ...nodes.flatMap(faultsOfNode)];
}

function faultsOfNode(node: unknown): string[] {
  const { '@type': type, ...properties } = node as Record<string, unknown>;
  const rule = RULES[String(type)];
  if (!rule) return [`${JSON.stringify(type)} is no type that the site uses`];
  const allowed = [...rule.required, ...(rule.optional ?? [])];
  return [
    ...rule.required.filter((name) => !(name in properties)).map((name) => `${type} lacks ${name}`),
    ...Object.keys(properties)
      .filter((name) => !allowed.includes(name))
      .map((name) => `${type} has ${name}`),
    ...Object.entries(properties).flatMap(([name, value]) => faultsOfValue(`${type}.${name}`, name, value)),
  ];
}

function faultsOfValue(where: string, name: string, value: unknown): string[] {
  if (Array.isArray(value))
    return value.length === 0 ? [`${where} is empty`] : value.flatMap((one) => faultsOfValue(where, name, one));
  if (value !== null && typeof value === 'object') return faultsOfNode(value);
  if (value === '' || value === null || value === undefined) return [`${where} is empty`];
  if (ADDRESSES.includes(name) && !/^(https?:\/\/|\/(?!\/))\S+$|^\/$/.test(String(value)))
    return [`${where}: ${value}`];
  if (DATES.includes(name) && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(String(value))) return [`${where}: ${value}`];
  return [];
}
