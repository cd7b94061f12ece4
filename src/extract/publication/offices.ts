import type { CatalogueEntry, NameMention, Office } from '../../model.ts';
import { boundsOf, FIRST_DAY, LAST_DAY } from '../../time/edtf.ts';
import { fold } from '../../text/fold.ts';
import { writeOut } from '../../time/words.ts';
import type { Bounds } from '../../time/calendar.ts';
import { LIKELY, type Clue } from './clue.ts';
import type { Line, Traces } from './lines.ts';

/** A title with one of these is not the office, or not the person's at the time of writing. */
const OTHER =
  /\b(?:former|ex|late|then|acting|interim|deputy|vice|assistant|elect|designate|incoming|outgoing|next|future|shadow|honorary|retired|candidate|adviser|advisor|aide|spokes\p{L}+|hopeful|nominee)\b/u;
const NOT_NOW = /\b(?:former|ex|then|late|next|incoming|future)[\s-]+(?:[\p{L}’'.-]+\s+){0,3}$/iu;

/** Offices that people are said to hold: it was published while they held them. */
export function officeClues(traces: Traces): Clue[] {
  return traces.lines.flatMap((line) =>
    // A year in the sentence is that of the office as much as of anything else in it.
    line.dates.some(isOfAnotherTime) ? [] : line.people.flatMap((person) => clueOf(person, line, traces)),
  );
}

const isOfAnotherTime = ({ timex, certainty }: Line['dates'][number]): boolean =>
  certainty === 'stated' && /^\d{3}/.test(timex.value);

function clueOf(person: NameMention, { sentence }: Line, { article, known, inFull }: Traces): Clue[] {
  const { role, entity } = person;
  const entry = known.people.get(entity);
  // A bare surname may be another's.
  if (!role || !entry?.offices || !inFull.has(entity)) return [];
  const first = Math.min(role.start, person.start);
  if (NOT_NOW.test(article.text.slice(Math.max(0, first - 40), first))) return [];
  const held = officesMeant(role.title, entry);
  const days = held.map(termOf);
  if (days.length === 0 || days.some((term) => term === undefined)) return [];
  const terms = held.map(({ from, to }) => writeOut(`${from ?? '..'}/${to ?? '..'}`)).join(' and ');
  return [
    {
      kind: 'office',
      sentence: sentence.index,
      weight: LIKELY,
      days: days as Bounds[],
      words: `It calls ${entry.name} “${role.title}”: ${held[0]!.title}, ${terms}.`,
    },
  ];
}

/** The terms of the one office that a title can mean; none where it can mean two. */
function officesMeant(title: string, { offices = [] }: CatalogueEntry): Office[] {
  const said = plain(title);
  const fitting = offices.filter((office) => means(said, office));
  const of = fitting.filter((office) => ownerOf(office).some((word) => said.includes(word)));
  const chosen = of.length > 0 ? of : fitting;
  return new Set(chosen.map((office) => office.title)).size === 1 ? [...chosen] : [];
}

function means(said: string, office: Office): boolean {
  const [head = ''] = plain(office.title).split(' of ');
  if (OTHER.test(said) && !OTHER.test(head)) return false;
  if (!OTHER.test(said) && OTHER.test(head)) return false;
  const owner = ownerOf(office).at(-1);
  return (
    new RegExp(String.raw`\b${head.replace(/[^\p{L}\d\s]/gu, '.')}\b`, 'u').test(said) || said === `${owner} chief`
  );
}

function ownerOf({ title }: Office): string[] {
  const owner = plain(title).split(' of ').slice(1).join(' of ');
  return owner === '' ? [] : [owner.replace(/^the /, '')];
}

const plain = (words: string): string => fold(words).toLowerCase().replace(/[-‐‑]/g, ' ').replace(/\s+/g, ' ');

function termOf({ from, to }: Office): Bounds | undefined {
  const first = from === undefined ? { earliest: FIRST_DAY } : boundsOf(from);
  const last = to === undefined ? { latest: LAST_DAY } : boundsOf(to);
  return first && last && first.earliest <= last.latest ? { earliest: first.earliest, latest: last.latest } : undefined;
}
