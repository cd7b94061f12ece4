/** Copies what an entry of the timeline says, with where it stands, as plain text. */
import { wordsIn } from '../page/words.ts';
import { citationOf } from '../../timeline/citation.ts';

/** Put in by whoever bundles this. */
declare const SITE_NAME: string;

const TOLD_FOR = 2500;

const text = (within: Element, selector: string): string => wordsIn(within.querySelector(selector));

/** The sentence without the link behind it. */
function sentenceIn(row: Element): string {
  const sentence = row.querySelector('.sentence')?.cloneNode(true) as Element | undefined;
  sentence?.querySelector('.there')?.remove();
  return sentence?.textContent.trim() ?? '';
}

function citationIn(item: HTMLElement): string {
  return citationOf({
    title: text(item, '.event-name'),
    date: text(item, '[data-when]'),
    status: text(item, '[data-status-words]'),
    site: SITE_NAME,
    // Without the filters that the reader has set.
    address: `${location.origin}${location.pathname}#${item.id}`,
    sources: [...item.querySelectorAll('.source-row')].map((row) => ({
      sentence: sentenceIn(row),
      article: text(row, '.told-in'),
      address: row.querySelector<HTMLAnchorElement>('.there')?.href ?? '',
    })),
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const item = button.closest<HTMLElement>('.item');
  if (!item) return;
  const before = button.textContent;
  const told = await navigator.clipboard.writeText(citationIn(item)).then(
    () => 'Copied',
    () => 'Not copied: the browser refused',
  );
  const status = document.querySelector('[data-citation-status]');
  if (status) status.textContent = told;
  button.textContent = told;
  setTimeout(() => {
    button.textContent = before;
    if (status) status.textContent = '';
  }, TOLD_FOR);
}

// Browsers let a page write to the clipboard only where it came over a safe connection.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-cite]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}
