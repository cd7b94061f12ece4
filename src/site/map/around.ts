import { asked } from '../kept/asked.ts';
import { lookup } from '../lookup.ts';
import { MAP_LOOKS } from '../looks.ts';
import { surroundingsOf, type Surroundings } from './draw.ts';
import { placesOf, spotOf } from './spots.ts';

/** What is around a place, by ids: its page follows these towns, not all places of the corpus. */
export const townsAround = asked('towns around', (corpus, id: string): Surroundings<string> => {
  const place = lookup(corpus).entity(id);
  const [spot] = place ? spotOf(place) : [];
  if (!spot) return { towns: [], unit: 0 };
  const { towns, unit } = surroundingsOf(spot, placesOf(corpus).spots, MAP_LOOKS.small);
  return { towns: towns.map(({ entity }) => entity.id), unit };
});
