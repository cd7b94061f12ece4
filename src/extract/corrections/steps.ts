import type { Corrected, Correction, Mention, NameMention } from '../../model.ts';
import { legibleWords } from '../../text/quotes.ts';
import type { Edit } from './edits.ts';
import type { Everywhere } from './everywhere.ts';
import { follow } from './follow.ts';
import { moved } from './named.ts';
import { become } from './targets.ts';

/** What comes of one mention, or of words that were none, and which corrections have made it so. */
export interface Step {
  readonly now?: Mention;
  readonly corrected: readonly Corrected[];
}

/** What comes of an edit, once what holds everywhere is applied to it. */
export function fromEdit({ correction, span, was, now }: Edit, everywhere: Everywhere): Step {
  const own: Corrected = {
    ...place(span),
    correction: correction.id,
    was: was ? [asJoined(was, now, everywhere)] : [],
    ...(now && { now }),
  };
  return now ? withMoves({ now, corrected: [own] }, everywhere) : { corrected: [own] };
}

/** What comes of a mention that no correction of its article touches. */
export function fromMachine(mention: Mention, everywhere: Everywhere): Step {
  const refusal = 'entity' in mention ? refusalOf(mention, everywhere) : undefined;
  const joined = 'entity' in mention ? everywhere.joins.get(mention.entity)?.to : undefined;
  if (!refusal) return withMoves(asApart(mention, everywhere), everywhere, joined);
  return { corrected: [{ ...place(mention), correction: refusal.id, was: [mention] }] };
}

function refusalOf({ text, kind, correction }: Mention, { refusals }: Everywhere): Correction | undefined {
  if (refusals.length === 0 || correction !== undefined) return undefined;
  const words = legibleWords(text);
  return refusals.find((one) => (one.correction.kind ?? kind) === kind && one.words === words)?.correction;
}

/** A name that the corpus would have joined with another one, and an editor has set apart. */
function asApart(mention: Mention, { aparts }: Everywhere): Step {
  const apart = 'entity' in mention ? aparts.get(mention.entity) : undefined;
  if (!apart || !('entity' in mention)) return { now: mention, corrected: [] };
  const { correction, join } = apart;
  const was = { ...mention, ...become(join.target, mention.kind) };
  const now: NameMention = { ...mention, correction: correction.id };
  return { now, corrected: [{ ...place(mention), correction: correction.id, was: [was], now }] };
}

/** A name that is set apart from the one that the corpus joins it with was that one, by readers' lights. */
function asJoined(was: Mention, now: Mention | undefined, { joins }: Everywhere): Mention {
  if (!('entity' in was) || !now || !('entity' in now) || now.entity !== was.entity) return was;
  const join = joins.get(was.entity);
  return join ? { ...was, ...become(join.target, was.kind) } : was;
}

/** The entity of a mention followed to what it has become; every correction on the way is told with the outcome. */
function withMoves(step: Step, { moves }: Everywhere, joined?: string): Step {
  const { now: mention, corrected } = step;
  if (!mention || !('entity' in mention)) return step;
  const path = follow(mention, moves, joined);
  const last = path.at(-1);
  if (!last) return step;
  const now = moved(mention, last.now, last.by);
  const told = path.map(({ by }): Corrected => ({ ...place(mention), correction: by.id, was: [mention], now }));
  return { now, corrected: [...corrected.map((one) => ({ ...one, now })), ...told] };
}

const place = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
