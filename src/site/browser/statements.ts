/** Filters the ledger of statements; what is chosen is kept in the address, so that it can be shared and gone back from. */
export {};

const NAMES = ['speaker', 'about', 'form'] as const;

const panel = document.querySelector<HTMLElement>('[data-ledger-filters]');
if (panel) start(panel);

function start(panel: HTMLElement): void {
  fromAddress(panel);
  panel.addEventListener('change', () => {
    show(panel);
    history.pushState(null, '', addressOf(panel));
  });
  panel.querySelector('[data-ledger-reset]')?.addEventListener('click', () => {
    for (const field of fieldsOf(panel)) field.value = '';
    show(panel);
    history.pushState(null, '', addressOf(panel));
  });
  addEventListener('popstate', () => fromAddress(panel));
}

function fieldsOf(panel: HTMLElement): HTMLSelectElement[] {
  return NAMES.flatMap((name) => panel.querySelector<HTMLSelectElement>(`select[name=${name}]`) ?? []);
}

function fromAddress(panel: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  for (const field of fieldsOf(panel)) {
    const value = asked.get(field.name) ?? '';
    field.value = [...field.options].some((option) => option.value === value) ? value : '';
  }
  show(panel);
}

function addressOf(panel: HTMLElement): URL {
  const address = new URL(location.href);
  for (const { name, value } of fieldsOf(panel)) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  address.hash = '';
  return address;
}

function show(panel: HTMLElement): void {
  const chosen = fieldsOf(panel).filter(({ value }) => value !== '');
  const items = [...document.querySelectorAll<HTMLElement>('[data-ledger] .statement')];
  for (const item of items)
    item.hidden = !chosen.every(({ name, value }) => (item.dataset[name] ?? '').split(' ').includes(value));
  for (const group of document.querySelectorAll<HTMLElement>('[data-ledger-group]'))
    group.hidden = !group.querySelector('.statement:not([hidden])');
  const shown = items.filter(({ hidden }) => !hidden).length;
  const place = panel.querySelector('[data-ledger-count]');
  if (place)
    place.textContent = shown === items.length ? `${shown} statements` : `${shown} of ${items.length} statements`;
}
