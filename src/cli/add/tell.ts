import type { Plan } from '../../add/plan.ts';
import type { Twin } from '../../add/twins.ts';
import { writeOut } from '../../time/words.ts';
import { printable } from './teller.ts';

/** How many files became what. */
export interface Tally {
  added: number;
  twins: number;
  failed: number;
  readonly dry: boolean;
  /** How many mistakes the folder had before. */
  readonly mistakes: number;
}

const ENDING = /\.\w+$/;

/** What was made of a file: the name of its text, and what is known of it. */
export function linesOfPlan(label: string, { file, files, facts, leftOut, article }: Plan, dry: boolean): string {
  const { title, publisher, published } = facts;
  const date = published?.value ?? article.published?.edtf;
  const known = [title?.value ?? article.title, publisher?.value, date === undefined ? undefined : writeOut(date)];
  const beside = files.map(({ name }) => ENDING.exec(name)![0]).filter((ending) => ending !== '.txt');
  const more = beside.length === 0 ? '' : ` (and ${beside.join(', ')})`;
  const sidecar = files.find(({ name }) => name.endsWith('.yaml'));
  return [
    `${dry ? 'would add' : 'added'} ${file}${more} from ${label}`,
    `  ${known.filter(Boolean).join(' · ')}`,
    ...leftOut.map((line) => `  ${line}`),
    ...(dry && sidecar
      ? Buffer.from(sidecar.bytes)
          .toString()
          .trimEnd()
          .split('\n')
          .map((line) => `  | ${line}`)
      : []),
  ]
    .map(printable)
    .join('\n');
}

export function linesOfTwin(label: string, { file, how, share }: Twin): string {
  const same = {
    bytes: 'the same file as',
    text: 'the same words as',
    near: `${Math.floor(share * 100)} % the same words as`,
  }[how];
  const still = how === 'near' ? '; --similar adds it all the same' : '';
  return printable(`not added ${label}: ${same} ${file}${still}`);
}

export function summaryOf({ added, twins, failed, dry, mistakes }: Tally): string {
  const parts = [
    `${dry ? 'Would add' : 'Added'} ${articles(added)}`,
    twins > 0 ? `${twins} there already` : '',
    failed > 0 ? `${failed} could not be read (see above)` : '',
  ];
  const before = mistakes > 0 ? ` The folder had ${mistakes} mistakes before, which "npm start" lists.` : '';
  const next =
    added > 0 && !dry ? ' "npm start" shows them; what the sidecars (.yaml) call inferred is worth a look.' : '';
  return `${parts.filter(Boolean).join(', ')}.${next}${before}`;
}

const articles = (number: number): string => `${number} ${number === 1 ? 'article' : 'articles'}`;
