import { type NameHit, type NameHits, otherSpellings } from '../../search/match-names.ts';
import { isDoubtful } from './confirm.ts';
import { allCounts } from './facets.ts';
import { type Searched, type TextHits, findTexts } from './find-texts.ts';
import { type RolesIn, rolesOf } from './roles-in.ts';
import { NO_TEXTS, type Tools } from './tools.ts';
import { type Wanted, isNothing } from './wanted.ts';

/** What may still be on its way, or could not be loaded. */
export type Part<T> = T | 'loading' | 'failed';

/** What a search has found so far. */
export interface View {
  readonly wanted: Wanted;
  readonly names: Part<NameHits>;
  /** `none`: they cannot be searched here at all. */
  readonly texts: Part<TextHits> | 'none';
  /** The query with its misspelt words put right, where it finds nothing and that does. */
  readonly meant?: { readonly query: string; readonly names: readonly NameHit[] } | undefined;
  /** Set when nothing more is to come. */
  readonly isWhole?: true;
  /** What an article calls the people that were looked for. */
  readonly roles?: RolesIn | undefined;
}

export interface Session {
  /** @param isTyping whether the reader may type on: what only begins as the query, and other spellings, then wait a little */
  ask(wanted: Wanted, isTyping?: boolean): Promise<void>;
  /** Asks the same again, loading what could not be loaded. */
  again(): Promise<void>;
}

/** Milliseconds within which all is shown at once; after them, whatever is there. */
const EARLY = 150;
/** Milliseconds after which a reader who has typed no more is taken to have stopped. */
const REST = 300;
const SPELLINGS = 6;
const NOTHING: TextHits = {
  hits: [],
  total: 0,
  sure: true,
  unfiltered: 0,
  queries: [],
  begun: false,
  missing: [],
  together: false,
  fewer: [],
};

/** Answers one question after the other; what an older one finds later is never shown. */
export function session(tools: Tools, show: (view: View) => void): Session {
  let turn = 0;
  let last: Wanted | undefined;
  const ask = async (wanted: Wanted, isTyping = false): Promise<void> => {
    const mine = ++turn;
    const rest = new Promise((resolve) => setTimeout(resolve, isTyping ? REST : 0));
    // What is asked no more is never answered.
    const rested = () => rest.then(() => (mine === turn ? undefined : new Promise<void>(() => undefined)));
    last = wanted;
    let view: View = { wanted, names: 'loading', texts: NO_TEXTS ? 'none' : 'loading' };
    let isEarly = true;
    const put = (part: Partial<View>): void => {
      view = { ...view, ...part };
      if (!isEarly && mine === turn) show(view);
    };
    const slow = setTimeout(() => {
      isEarly = false;
      put({});
    }, EARLY);
    const names = await namesFor(wanted, tools);
    put({ names });
    const [texts, roles] = await Promise.all([textsFor(wanted, names, { ...tools, rested }), rolesOf(names)]);
    put({ texts, roles });
    const meant = await meantBy(view, tools).catch(() => undefined);
    clearTimeout(slow);
    isEarly = false;
    put({ meant, isWhole: true });
  };
  return { ask, again: async () => last && ask(last) };
}

async function namesFor({ query, filters }: Wanted, { names }: Tools): Promise<NameHits | 'failed'> {
  const found = await names.get().then(
    (find) => find(query),
    () => undefined,
  );
  if (!found) return 'failed';
  const { whole, begun, ...rest } = found;
  const under = ({ record }: NameHit): boolean => !filters.kind || record.kind === filters.kind;
  return { whole: whole.filter(under), begun: begun.filter(under), ...rest };
}

async function textsFor(
  wanted: Wanted,
  names: NameHits | 'failed',
  tools: Tools & Pick<Searched, 'rested'>,
): Promise<TextHits | 'failed' | 'none'> {
  if (NO_TEXTS) return 'none';
  try {
    const [index, filters] = await Promise.all([tools.texts.get(), tools.filters?.get()]);
    const facets = await filters?.facets(wanted.filters);
    if (isNothing(wanted)) return { ...NOTHING, counts: facets && allCounts(facets) };
    const spellings = names === 'failed' ? [] : otherSpellings(wanted.query, names).slice(0, SPELLINGS);
    const searched = { index, facets, atOnce: tools.atOnce, rested: tools.rested };
    const found = await findTexts(wanted, spellings, searched);
    if (!(await isDoubtful(found.missing, tools))) return found;
    tools.texts.forget();
    return await findTexts(wanted, spellings, { ...searched, index: await tools.texts.get() });
  } catch {
    tools.texts.forget();
    return 'failed';
  }
}

/** Nothing is looked up where each word is in the articles: then no word is misspelt, they only stand in no article together. */
async function meantBy({ wanted, names, texts }: View, tools: Tools): Promise<View['meant']> {
  const { query } = wanted;
  const found = typeof texts === 'object' ? texts : undefined;
  if (query === '' || typeof names !== 'object' || names.whole.length + names.begun.length > 0) return;
  if (found && (found.unfiltered > 0 || found.missing.length === 0)) return;
  const [find, { correct }] = await Promise.all([tools.names.get(), tools.words.get()]);
  const right = await correct(query, found?.missing);
  if (!right) return;
  const { whole } = await find(right);
  if (whole.length > 0) return { query: right, names: whole };
  // A single word is one of the articles; of several, there must be one that has all.
  const isThere = found && (!/\s/.test(right) || (await (await tools.texts.get()).having(right)).results.length > 0);
  return isThere ? { query: right, names: [] } : undefined;
}
