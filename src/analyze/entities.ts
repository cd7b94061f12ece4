import type {
  Catalogue,
  Comention,
  Entity,
  EntityKind,
  EntityMention,
  EntityRole,
  NameMention,
  ReadArticle,
} from '../model.ts';
import { slug } from '../text/slug.ts';
import { oneLine } from '../text/view/index.ts';
import { byText } from './order.ts';
import { isName, sentenceAt } from './sentences.ts';
import { companions } from './together/index.ts';

const PATHS: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  system: 'systems',
  place: 'places',
  organization: 'organizations',
  event: 'events',
};
const KINDS = Object.keys(PATHS);

interface Found {
  readonly read: ReadArticle;
  readonly name: NameMention;
  readonly sentence: number;
}

/** Every entity that is mentioned, with all that the articles and the catalogue say of it; by kind, then name. */
export function toEntities(
  articles: readonly ReadArticle[],
  { entries }: Catalogue,
  pairs: readonly Comention[],
): Entity[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const found = articles.flatMap((read) =>
    read.mentions.filter(isName).flatMap((name): Found[] => {
      const sentence = sentenceAt(read.article, name);
      return sentence ? [{ read, name, sentence: sentence.index }] : [];
    }),
  );
  const together = companions(pairs);
  const entities = [...Map.groupBy(found, ({ name }) => name.entity)].map(([id, all]): Entity => {
    const first = all[0]!.name;
    const kind = first.kind === 'system-class' ? 'system' : first.kind;
    const entry = known.get(id);
    return {
      id,
      kind,
      class: first.kind === 'system-class',
      name: entry?.name ?? first.name,
      url: `/${PATHS[kind]}/${slug(id.slice(id.indexOf('/') + 1))}/`,
      ...(entry && { known: entry }),
      spellings: spellingsOf(all),
      mentions: all.map(toEntityMention),
      roles: all.flatMap(toRole),
      articles: [...Map.groupBy(all, ({ read }) => read.article.id)].map(([article, { length }]) => ({
        id: article,
        count: length,
      })),
      together: together.get(id) ?? [],
    };
  });
  return entities.sort(byKindAndName);
}

/** The order of entities. */
export const byKindAndName = (a: Entity, b: Entity): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byText(slug(a.name), slug(b.name)) || byText(a.id, b.id);

function spellingsOf(all: readonly Found[]): Entity['spellings'] {
  const forms = Map.groupBy(all, ({ name }) => oneLine(bareText(name)));
  return [...forms]
    .map(([text, uses]) => ({
      text,
      count: uses.length,
      misspelling: uses.some(({ name }) => name.form === 'misspelling'),
    }))
    .sort((a, b) => b.count - a.count || byText(a.text, b.text));
}

function toEntityMention({ read, name, sentence }: Found): EntityMention {
  const { start, end, text, rule, form, confirmed } = name;
  return {
    ...{ article: read.article.id, start, end, text, sentence, rule },
    ...(form && { form }),
    ...(confirmed !== undefined && { confirmed }),
  };
}

function toRole({ read, name, sentence }: Found): EntityRole[] {
  if (!name.role) return [];
  const asOf = read.article.published?.edtf;
  return [{ ...name.role, article: read.article.id, sentence, ...(asOf && { asOf }) }];
}

/** "Palmyra" of "Palmyra, Syria". */
const bareText = ({ text, start, core }: NameMention): string => (core ? text.slice(0, core.end - start) : text);
