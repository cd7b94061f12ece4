const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that close the name of a numbered military unit, written with a capital, folded. */
export const UNIT_HEADS = words(`
  army corps division brigade regiment battalion squadron wing group fleet flotilla battery company platoon detachment
  command force airborne infantry cavalry marines marine rangers armored armoured artillery guards fusiliers rifles para
  legion contingent commando troop section unit element team bde bn regt sqn coy div bty`);

/** Those that make a unit of a number in words too: "Fifth Fleet", not "First Team", folded. */
export const UNIT_HEADS_AFTER_WORDS = words('army corps division brigade regiment battalion squadron fleet flotilla');

/** Those that are as sure in small letters after a number ("the 93rd brigade"), folded. */
export const UNIT_HEADS_IN_LOWER_CASE = words('brigade regiment battalion');

/** Small words that may stand between a unit's number and its head noun, folded. */
export const UNIT_WORDS = words(`
  mechanised mechanized motorised motorized armoured armored tank airborne assault separate independent infantry artillery
  rifle mountain marine naval air territorial defence defense guards missile engineer special and of light heavy`);
