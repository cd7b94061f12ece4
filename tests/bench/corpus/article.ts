import type { Random } from '../random.ts';
import { daysAround, publication, type Days } from './days.ts';
import type { Names } from './names.ts';
import { CLAUSES, HEADLINES, LEDES, LEFTOVERS, SENTENCES } from './sentences.ts';
import { isSort, word } from './words.ts';

const PUBLISHERS = ['The Baltic Record', 'Eastern Flank Review', 'Northern Post', 'Defence Weekly', 'Wire Service'];
const LEAST = 250;
const MOST = 900;
/** What headline, byline and leftovers may come to, and the last paragraph go beyond. */
const MARGIN = 150;

export interface Written {
  readonly headline: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

/** What fills the gaps of an article's sentences: its few people, places and the like, its days, its words. */
type Fill = (slot: string) => string;

/** An article of 250 to 900 words about a few people, places, organizations and systems. */
export function article(draw: Random, names: Names): Written {
  const published = publication(draw);
  const publisher = draw.often(PUBLISHERS);
  const fill = filler(draw, names, daysAround(draw, published));
  const write = (sentence: string) => capital(sentence.replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot)));
  const headline = write(draw.one(HEADLINES));
  const whole = () => write(draw.one(SENTENCES).replace(/\.$/, () => `${draw.one(CLAUSES)}.`));
  const paragraphs = [`${dateline(draw, names, publisher)}${write(draw.one(LEDES))} ${whole()}`];
  const wanted = draw.between(LEAST, MOST - MARGIN);
  for (let words = 0; words < wanted;) {
    const next = Array.from({ length: draw.between(1, 4) }, whole).join(' ');
    paragraphs.push(next);
    words += next.split(' ').length;
  }
  const byline = draw.between(1, 3) === 1 ? [`By ${names.person()}`] : [];
  const text = [headline, ...byline, ...withLeftovers(draw, paragraphs, write)].join('\n\n') + '\n';
  return { headline, publisher, published, text };
}

/** Another outlet prints the same, cut at the end: much of the news comes from agencies. */
export function reprint(draw: Random, { headline, text }: Written): Written {
  const cut = `${text.trimEnd().split('\n\n').slice(0, -draw.between(1, 3)).join('\n\n')}\n`;
  const own = cut.split(/\s+/).length > LEAST ? cut : text;
  return { headline, publisher: draw.one(PUBLISHERS), published: publication(draw), text: own };
}

const capital = (sentence: string): string =>
  (sentence.charAt(0).toUpperCase() + sentence.slice(1)).replace(/\ba (?=[aeio])/g, 'an ');

/** "RIGA, Latvia (Wire Service) — ", on each second article. */
const dateline = (draw: Random, names: Names, publisher: string): string =>
  draw.between(1, 2) === 1 ? `${names.place().toUpperCase()} (${publisher}) — ` : '';

function withLeftovers(draw: Random, paragraphs: readonly string[], write: (sentence: string) => string): string[] {
  const left = () => (draw.between(1, 4) === 1 ? [write(draw.one(LEFTOVERS))] : []);
  return [...paragraphs.flatMap((one, i) => (i % 4 === 3 ? [one, ...left()] : [one])), ...left(), ...left()];
}

function filler(draw: Random, names: Names, days: Days): Fill {
  const some = (most: number, name: () => string) => Array.from({ length: draw.between(2, most) }, name);
  const cast = {
    place: differing(draw, some(7, names.place)),
    organization: differing(draw, some(5, names.organization)),
    system: differing(draw, some(4, names.system)),
    event: differing(draw, some(2, names.event)),
  };
  const people = some(6, names.person);
  const named: string[] = [];
  const person = () => {
    const name = draw.often(people);
    if (named.includes(name)) return surnameOf(name);
    named.push(name);
    return name;
  };
  const own: Readonly<Record<string, () => string>> = {
    ...days,
    person,
    surname: () => (named.length > 0 ? surnameOf(draw.one(named)) : person()),
    number: () => draw.between(2, 9000).toLocaleString('en'),
    percent: () => `${draw.between(2, 95)} percent`,
    money: () => `${draw.between(2, 900)} ${draw.one(['million', 'billion'])} ${draw.one(['euros', 'dollars'])}`,
  };
  return (slot) => own[slot]?.() ?? (isSort(slot) ? word(draw, slot) : cast[slot as keyof typeof cast]());
}

/** One of a few, not the one before: nothing happens "in Riga and Riga". */
function differing(draw: Random, few: readonly string[]): () => string {
  let last: string | undefined;
  return () => {
    const others = few.filter((one) => one !== last);
    return (last = draw.one(others.length > 0 ? others : few));
  };
}

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
