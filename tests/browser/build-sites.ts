/** Builds the sites of site.ts, one after the other because they share Astro's cache. Those that are there stay. */
import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { type SiteName, PUBLIC_SITE, SITES, buildSite } from './site.ts';

const into = process.env['FLANKWATCH_TEST_SITES'];
if (!into) throw new Error('FLANKWATCH_TEST_SITES must name the folder to build the sites in.');

/** Where the second build takes place: the day has another date there, and words another order. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'sv_SE.UTF-8' };

for (const [name, base] of Object.entries(SITES) as [SiteName, string][]) {
  const folder = path.join(into, name);
  if (existsSync(folder)) continue;
  try {
    await buildSite(`${folder}-unfinished`, {
      base,
      cold: name === 'root',
      ...(name === 'again' && { env: ELSEWHERE }),
      ...(name === 'sub' && { env: { FLANKWATCH_SITE: PUBLIC_SITE } }),
    });
    renameSync(`${folder}-unfinished`, folder);
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
    console.error(`${stdout}${stderr}` || message);
    process.exit(1);
  }
}
