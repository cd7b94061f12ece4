import { ASTRO, OURS, typical } from '../statistics.ts';
import type { Results, Task } from '../results.ts';
import { barChart, type Bar, type Group } from './chart.ts';
import { significant } from './numbers.ts';

/** Extraction is to be so many times as fast as compromise. */
const TIMES = 12;

const TITLES: Readonly<Record<Task, { readonly title: string; readonly target: number }>> = {
  cold: { title: 'Built from nothing', target: 0.8 },
  nothing: { title: 'Built again, nothing changed', target: 0.2 },
  edit: { title: 'Built again, one article edited', target: 0.15 },
};

/** The charts of a run by their file names. */
export function charts(results: Results): Readonly<Record<string, string>> {
  const size = `${results.articles.toLocaleString('en')} articles`;
  const groups = Object.entries(TITLES).map(([task, { title, target }]) => group(results, task as Task, title, target));
  const builds = groups.filter(({ bars }) => bars.length > 1);
  const speeds = (results.speeds ?? []).map(({ form, extraction, compromise }): Group => ({
    title: `Names found in ${form}, megabytes a second`,
    bars: [
      {
        label: OURS,
        value: extraction,
        text: `${significant(extraction)} (wanted: ${significant(TIMES * compromise)})`,
        ours: true,
        target: TIMES * compromise,
      },
      { label: 'compromise', value: compromise, text: significant(compromise) },
    ],
  }));
  return {
    ...(builds.length > 0 ? { 'builds.svg': barChart(`Builds of ${size}, times as long as Astro`, builds) } : {}),
    ...(speeds.length > 0 ? { 'extraction.svg': barChart('Extraction beside compromise', speeds) } : {}),
  };
}

function group(results: Results, task: Task, title: string, target: number): Group {
  const unit = typical(results, task, ASTRO);
  const bars = Object.keys(results.pages).flatMap((name): Bar[] => {
    const seconds = typical(results, task, name);
    if (seconds === undefined || unit === undefined) return [];
    const value = seconds / unit;
    const ours = name === OURS ? { ours: true, target } : {};
    const wanted = name === OURS ? ` (wanted: ${target})` : '';
    const label = name === OURS ? `${name}, everything` : name;
    return [{ label, value, text: `${significant(value)} × Astro${wanted}, ${significant(seconds)} s`, ...ours }];
  });
  return { title, bars };
}
