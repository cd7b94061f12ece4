import type { Corpus, Entity } from '../model.ts';
import { PICTURED } from './limits.ts';
import { asked } from './kept/asked.ts';
import { once } from './once.ts';

/** Those with the most mentions, most first. */
export function byMentions(entities: readonly Entity[]): Entity[] {
  return entities.toSorted((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
}

/** Whether an entity is among those of which most is written, and among the places if it is one. */
export function isProminent(entity: Entity, corpus: Corpus): boolean {
  return isAmong(corpus, entity.id);
}

const isAmong = asked('prominent', (corpus, id: string) => prominent(corpus).has(id));

const prominent = once(({ entities }: Corpus): ReadonlySet<string> => {
  const places = entities.filter(({ kind }) => kind === 'place');
  const most = [entities, places].flatMap((all) => byMentions(all).slice(0, PICTURED));
  return new Set(most.map(({ id }) => id));
});
