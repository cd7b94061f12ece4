import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export interface AxeSettings {
  /** The only rules to run: what is dark is the same page in other colours. */
  readonly rules?: readonly string[];
  /** Rules left out. */
  readonly without?: readonly string[];
  /** The part of the page to look at. */
  readonly within?: string;
}

export const COLOURS_ALONE: AxeSettings = { rules: ['color-contrast'] };
/** What is narrow has the same colours, which take axe longer than all the rest. */
export const ALL_BUT_COLOURS: AxeSettings = { without: ['color-contrast'] };

/** What axe finds on a page, as "rule: element". */
export async function findings(page: Page, { rules, without = [], within }: AxeSettings = {}): Promise<string[]> {
  let axe = new AxeBuilder({ page });
  // Targets of 24 px are in WCAG 2.2, but not among the rules that axe runs by itself.
  const off = without.map((rule) => [rule, { enabled: false }] as const);
  const chosen = { 'target-size': { enabled: true }, ...Object.fromEntries(off) };
  axe = rules ? axe.withRules([...rules]) : axe.options({ rules: chosen });
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}
