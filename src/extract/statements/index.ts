import type { Article, Mention, NameMention, Statement } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { contentOf } from './content.ts';
import { cuesIn, type Cue } from './cue.ts';
import { directIn, type Direct } from './direct.ts';
import { quotedIn } from './quoted.ts';
import { dayIn } from './frame.ts';
import type { Item, Named } from './item.ts';
import { isWorthKeeping, withMarks, withoutEchoes } from './kept.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { speakerOf, titleKey, type LastSpeaker, type Past, type Speaker } from './speaker.ts';
import { toStatement, withoutCue } from './statement.ts';

/** What reading leaves behind for the segments after. */
interface Memory {
  readonly last: LastSpeaker | undefined;
  readonly names: readonly Named[];
  /** Those of the segment before. */
  readonly before: readonly Named[];
}

/**
 * Who says what (attribution: source, cue, content): quotations, whole, split and over several paragraphs, and reported
 * speech ("said that", "according to", "demands"), with the speaker that names, titles and pronouns stand for. `article` in
 * its plain view, `mentions` sorted and with its offsets. In the order of the text.
 */
export function findStatements(article: Article, mentions: readonly Mention[]): Statement[] {
  const quoted = quotedIn(article.text, article.blocks);
  const roles = rolesOf(mentions);
  const found: Statement[] = [];
  let memory: Memory = { last: undefined, names: [], before: [] };
  for (const segment of segmentsOf(article, mentions, quoted)) {
    const read = readSegment(segment, memory, roles);
    found.push(...read);
    memory = remember(memory, segment, read, mentions);
  }
  return withoutEchoes(found.filter(isWorthKeeping).map((one) => withMarks(one, article.text))).sort(
    (a, b) => a.content[0]!.start - b.content[0]!.start || b.end - a.end,
  );
}

function readSegment({ items }: Segment, memory: Memory, roles: Past['roles']): Statement[] {
  const cues = cuesIn(items);
  const direct = directIn(items, cues);
  const taken = new Set(direct.map(({ cue }) => cue));
  const speaks = (cue: Cue): Speaker => {
    const { from, to } = cue.subject;
    const here = namesIn(items.slice(0, cue.inverted ? to : from));
    return speakerOf(items.slice(from, to), {
      last: memory.last,
      names: [...memory.names, ...here],
      near: [...memory.before, ...here],
      roles,
    });
  };
  const reported = cues
    .filter((cue) => !taken.has(cue))
    .flatMap((cue) => {
      const content = contentOf(items, cue);
      return content ? [toStatement(items, cue, speaks(cue), [content.said], false, content.when)] : [];
    });
  return [...direct.map((one) => quotation(items, one, speaks, memory)), ...reported];
}

function quotation(items: readonly Item[], direct: Direct, speaks: (cue: Cue) => Speaker, memory: Memory): Statement {
  const { quotes, cue, begins } = direct;
  const content = quotes.map(({ inner }) => inner);
  if (!cue) return withoutCue(direct, memory.last);
  const when = dayIn(items);
  if (begins === undefined) return toStatement(items, cue, speaks(cue), content, true, when);
  const said = [{ start: items[begins]!.start, end: content[0]!.end }, ...content.slice(1)];
  return toStatement(items, cue, speaks(cue), said, false, when);
}

const namesIn = (items: readonly Item[]): Named[] =>
  items.flatMap((item) => (item.kind === 'name' ? [item.named] : []));

function remember(
  memory: Memory,
  { items }: Segment,
  read: readonly Statement[],
  mentions: readonly Mention[],
): Memory {
  const here = namesIn(items);
  const speaker = read.toSorted((a, b) => a.start - b.start).at(-1)?.speaker;
  const mention = speaker && mentions.find((one) => one.start === speaker.start && one.end === speaker.end);
  const last = memory.last && { ...memory.last, ago: memory.last.ago + 1 };
  return {
    last: mention && isNamed(mention) ? { mention, ago: 1 } : last,
    names: [...memory.names, ...here],
    before: here,
  };
}

const isNamed = (mention: Mention): mention is Named => mention.kind !== 'date';

/** People by the head of what the text calls them. */
function rolesOf(mentions: readonly Mention[]): Past['roles'] {
  const roles = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || !mention.role) continue;
    const [head = ''] = mention.role.title.split(/,| (?:of|for|at|in|to) /);
    const key = titleKey(fold(head).split(/[\s-]+/));
    if (key !== undefined) roles.set(key, [...(roles.get(key) ?? []), mention]);
  }
  return roles;
}
