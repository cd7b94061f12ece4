import { byText } from './order.ts';

/** One occurrence of an entity in one sentence. */
interface Occurrence {
  readonly id: string;
  readonly where: string;
}

/** Which entities share sentences with an entity, most often first; a sentence counts once. */
export function togetherness(occurrences: readonly Occurrence[]): (id: string) => { id: string; count: number }[] {
  const bySentence = Map.groupBy(occurrences, ({ where }) => where);
  const byEntity = Map.groupBy(occurrences, ({ id }) => id);
  return (id) => {
    const counts = new Map<string, number>();
    for (const where of new Set(byEntity.get(id)?.map((occurrence) => occurrence.where)))
      for (const other of new Set(bySentence.get(where)!.map((occurrence) => occurrence.id)))
        if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
    return [...counts]
      .map(([other, count]) => ({ id: other, count }))
      .sort((a, b) => b.count - a.count || byText(a.id, b.id));
  };
}
