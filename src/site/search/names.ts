import type { Corpus, Entity } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { writeOut } from '../dates.ts';
import { kindLabel } from '../kinds.ts';
import { firstOfEach } from './first.ts';
import { type NameRecord, byMentions } from './name-record.ts';
import { rolesByArticle } from './roles.ts';

/** The entities for the search page, most often mentioned first. */
export function nameRecords(corpus: Corpus): NameRecord[] {
  const { fileOf } = rolesByArticle(corpus);
  return corpus.entities.map((entity) => recordOf(entity, fileOf.get(entity.id))).toSorted(byMentions);
}

function recordOf(entity: Entity, roles: number | undefined): NameRecord {
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
    ...(roles === undefined ? {} : { roles }),
    ...(known?.description ? { description: known.description } : {}),
  };
}
