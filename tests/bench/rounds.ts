/** The builds: all contestants in turn, round by round, so that what else the machine does hits them alike. */
import type { Contestant, Source } from './contestants/contestant.ts';
import type { Sample, Task } from './results.ts';
import { OURS } from './statistics.ts';
import type { Time } from './time.ts';
import { watchedRun } from './watched-run.ts';

export const TASKS = ['cold', 'nothing', 'edit'] as const;

interface Plan {
  readonly contestants: readonly Contestant[];
  readonly articles: readonly Source[];
  readonly tasks: readonly Task[];
  readonly rounds: number;
  /** Where the builds leave what they print. */
  readonly folder: string;
  readonly time: Time;
  /** Seconds that what comes after these rounds needs, as parts of the first round. */
  readonly after: number;
}

/** Samples of as many rounds as there is time for, one at least. */
export async function buildRounds(plan: Plan): Promise<Sample[]> {
  const { contestants, articles, tasks, rounds, time, after } = plan;
  for (const one of contestants) one.take(articles);
  if (!tasks.includes('cold')) for (const one of contestants) await measured(plan, one, 'cold', 0);
  const samples: Sample[] = [];
  const failed = new Set<Contestant>();
  let longest = 0;
  for (let round = 1; round <= rounds; round++) {
    if (round > 1 && time.left() < longest * (1 + after)) {
      const done = `${round - 1} of ${rounds} rounds with ${articles.length.toLocaleString('en')} articles`;
      time.note(`${done}: the time did not suffice for more.`);
      break;
    }
    const began = time.left();
    for (const task of tasks) samples.push(...(await inTurn(plan, task, round, failed)));
    longest = Math.max(longest, began - time.left());
  }
  return samples;
}

/** Somebody else's failure is told, and does not end the run. */
async function inTurn(plan: Plan, task: Task, round: number, failed: Set<Contestant>): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const contestant of plan.contestants) {
    if (failed.has(contestant)) continue;
    try {
      samples.push(await measured(plan, contestant, task, round));
    } catch (error) {
      if (contestant.name === OURS) throw error;
      failed.add(contestant);
      plan.time.note(`${contestant.name} is left out from round ${round} on: ${(error as Error).message}`);
    }
  }
  return samples;
}

async function measured(plan: Plan, contestant: Contestant, task: Task, round: number): Promise<Sample> {
  const { articles, folder, time } = plan;
  if (task === 'cold') contestant.forget();
  if (task === 'edit') contestant.edit(edited(articles[(round * STRIDE) % articles.length]!));
  const run = await watchedRun(contestant.command, folder);
  time.tell(`${task}, ${articles.length} articles, round ${round}: ${contestant.name} ${run.seconds.toFixed(1)} s`);
  return { task, contestant: contestant.name, articles: articles.length, round, ...run };
}

/** Another article is edited in each round. */
const STRIDE = 37;

/** With a paragraph more, about somebody and somewhere, with a day and a figure. */
const edited = (article: Source): Source => ({
  ...article,
  text: `${article.text.trimEnd()}\n\nJens Stoltenberg said in Riga on Tuesday that another 450 soldiers would follow by 12 May 2026.\n`,
});
