/** Filters the timeline's list; the choice is kept in the address, so that it can be shared. */
const NAMES = ['kind', 'entity', 'article', 'status'] as const;

const panel = document.querySelector<HTMLElement>('[data-timeline-filters]');
if (panel) start(panel);

function start(panel: HTMLElement): void {
  panel.hidden = false;
  fromAddress(panel);
  panel.addEventListener('change', () => {
    apply(panel);
    toAddress(panel);
  });
  panel.querySelector('[data-timeline-reset]')?.addEventListener('click', () => {
    for (const field of fields(panel)) field.value = '';
    apply(panel);
    toAddress(panel);
  });
  addEventListener('popstate', () => fromAddress(panel));
  // A link to an entry shows it, whatever is filtered.
  addEventListener('hashchange', () => reveal(panel));
  reveal(panel);
}

function fields(panel: HTMLElement): HTMLSelectElement[] {
  return NAMES.flatMap((name) => panel.querySelector<HTMLSelectElement>(`select[name=${name}]`) ?? []);
}

function fromAddress(panel: HTMLElement): void {
  const wanted = new URLSearchParams(location.search);
  for (const field of fields(panel)) {
    const value = wanted.get(field.name) ?? '';
    field.value = [...field.options].some((option) => option.value === value) ? value : '';
  }
  apply(panel);
}

function toAddress(panel: HTMLElement): void {
  const address = new URL(location.href);
  for (const { name, value } of fields(panel)) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  address.hash = '';
  history.replaceState(null, '', address);
}

function reveal(panel: HTMLElement): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.hidden) return;
  for (const field of fields(panel)) field.value = '';
  apply(panel);
  target.scrollIntoView();
}

function apply(panel: HTMLElement): void {
  const chosen = fields(panel).filter(({ value }) => value !== '');
  let shown = 0;
  for (const item of document.querySelectorAll<HTMLElement>('[data-timeline] .item')) {
    item.hidden = !chosen.every(({ name, value }) => (item.dataset[name] ?? '').split(' ').includes(value));
    if (!item.hidden) shown += 1;
  }
  // Innermost first: a year is empty when its months are.
  for (const group of [...document.querySelectorAll<HTMLElement>('[data-timeline-group]')].reverse()) {
    group.hidden = !group.querySelector('.item:not([hidden])');
  }
  tell(panel, shown);
}

function tell(panel: HTMLElement, shown: number): void {
  const place = panel.querySelector<HTMLElement>('[data-timeline-count]');
  if (!place) return;
  const all = Number(place.dataset['all']);
  const entries = all === 1 ? 'entry' : 'entries';
  place.textContent = shown === all ? `${all} ${entries}` : `${shown === 0 ? 'None' : shown} of ${all} ${entries}`;
}
