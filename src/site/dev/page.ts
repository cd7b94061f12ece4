/** On each page of the dev server: says which edition of the content it shows, so that an edit made meanwhile is not missed. */
const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const edition = page?.serverTiming.find(({ name }) => name === 'edition')?.description;
if (edition !== undefined) import.meta.hot?.send('flankwatch:edition', edition);

export {};
