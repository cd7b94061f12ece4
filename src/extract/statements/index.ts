import type { Article, Mention, NameMention, Statement } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { contentOf } from './content.ts';
import { cuesIn, type Cue } from './cue.ts';
import { directIn, type Direct } from './direct.ts';
import { quotedIn } from './quoted.ts';
import { dayIn } from './frame.ts';
import type { Item } from './item.ts';
import { isWorthKeeping, withLaterSpeakers, withMarks, withoutEchoes } from './kept.ts';
import { namesIn, NOTHING_READ, onlyPersonOf, remember, type Memory } from './memory.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { speakerOf, titleKey, type Past, type Speaker } from './speaker.ts';
import { toStatement, withoutCue } from './statement.ts';

/**
 * Who says what (attribution: source, cue, content): quotations, whole, split and over several paragraphs, and reported
 * speech ("said that", "according to", "demands"), with the speaker that names, titles and pronouns stand for. `article` in
 * its plain view, `mentions` sorted and with its offsets. In the order of the text.
 */
export function findStatements(article: Article, mentions: readonly Mention[]): Statement[] {
  const quoted = quotedIn(article.text, article.blocks);
  const roles = rolesOf(mentions);
  const found: Statement[] = [];
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  let memory = NOTHING_READ;
  for (const segment of segmentsOf(article, mentions, quoted)) {
    const read = readSegment(segment, memory, roles);
    for (const one of read) found.push(one);
    memory = remember(memory, segment, read, byStart);
  }
  const inOrder = found.toSorted((a, b) => a.content[0]!.start - b.content[0]!.start || b.end - a.end);
  const kept = withLaterSpeakers(inOrder, article.text).filter(isWorthKeeping);
  return withoutEchoes(kept.map((one) => withMarks(one, article.text)));
}

function readSegment({ items, block }: Segment, memory: Memory, roles: Past['roles']): Statement[] {
  const cues = cuesIn(items);
  const direct = directIn(items, cues);
  const taken = new Set(direct.map(({ cue }) => cue));
  const speaks = (cue: Cue): Speaker => {
    const { from, to } = cue.subject;
    const here = namesIn(items.slice(0, cue.inverted ? to : from));
    return speakerOf(items.slice(from, to), {
      last: memory.last,
      onlyPerson: onlyPersonOf(memory.people, here),
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
  return [...direct.map((one) => quotation(items, one, speaks, memory, block)), ...reported];
}

function quotation(
  items: readonly Item[],
  direct: Direct,
  speaks: (cue: Cue) => Speaker,
  memory: Memory,
  block: number,
): Statement {
  const { quotes, cue, begins } = direct;
  const content = quotes.map(({ inner }) => inner);
  if (!cue) return withoutCue(direct, memory.last, block);
  const when = dayIn(items);
  if (begins === undefined) return toStatement(items, cue, speaks(cue), content, true, when);
  const said = [{ start: items[begins]!.start, end: content[0]!.end }, ...content.slice(1)];
  return toStatement(items, cue, speaks(cue), said, false, when);
}

/** People by the head of what the text calls them. */
function rolesOf(mentions: readonly Mention[]): Past['roles'] {
  const roles = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || !mention.role) continue;
    const [head = ''] = mention.role.title.split(/,| (?:of|for|at|in|to) /);
    const key = titleKey(fold(head).split(/[\s-]+/));
    if (key === undefined) continue;
    const others = roles.get(key);
    if (others) others.push(mention);
    else roles.set(key, [mention]);
  }
  return roles;
}
