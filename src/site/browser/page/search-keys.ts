/** `/` puts the cursor into the search box of the page, unless the reader is typing already. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = event.target;
  if (at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'))) return;
  const box = document.querySelector<HTMLInputElement>('[data-search]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
