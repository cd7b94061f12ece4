import type { Corpus, Entity } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { writeOut } from '../dates.ts';
import { kindLabel } from '../kinds.ts';
import { firstOfEach } from './first.ts';

/** What the search page knows of an entity. */
export interface NameRecord {
  readonly id: string;
  readonly kind: string;
  /** The kind in words. */
  readonly label: string;
  readonly name: string;
  /** Its site path without the first slash: the reading side knows where the site lies. */
  readonly url: string;
  /** All that stands for it: the name, other names, designations, spellings of the articles, misspellings too. */
  readonly forms: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  /** The spellings that stand in the articles. */
  readonly spellings: readonly string[];
  /** The latest thing the articles call a person. */
  readonly role?: string;
  /** What each article calls a person, by the article's id. */
  readonly roles?: Readonly<Record<string, string>>;
  readonly description?: string;
}

/** The entities for the search page, most often mentioned first. */
export function nameRecords(corpus: Corpus): NameRecord[] {
  return corpus.entities
    .map(recordOf)
    .toSorted((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function recordOf(entity: Entity): NameRecord {
  const { known } = entity;
  const role = entity.roles.at(-1);
  return {
    id: entity.id,
    kind: entity.kind,
    label: kindLabel(entity),
    name: entity.name,
    url: entity.url.slice(1),
    forms: firstOfEach(
      [
        entity.name,
        ...entity.spellings.map(({ text }) => text),
        ...(known ? [known.name, ...known.aliases, ...known.cued, ...(known.variants ?? [])] : []),
      ],
      fold,
    ),
    spellings: entity.spellings.map(({ text }) => text),
    mentions: entity.mentions.length,
    articles: entity.articles.length,
    ...(role ? { role: role.asOf ? `${role.title}, as of ${writeOut(role.asOf)}` : role.title } : {}),
    ...(role ? { roles: rolesByArticle(entity) } : {}),
    ...(known?.description ? { description: known.description } : {}),
  };
}

function rolesByArticle({ roles }: Entity): Record<string, string> {
  return Object.fromEntries(roles.toReversed().map(({ article, title }) => [article, title]));
}
