import { ask } from './asked.ts';
import { isPlainKey, singleKeys } from './key-settings.ts';

document.addEventListener('keydown', (event) => {
  const { key } = event;
  if (!'?jkcmu[]'.includes(key) || !isPlainKey(event) || document.querySelector('dialog[open]')) return;
  // The list of the keys opens in any case: in it they are switched on again.
  if (key === '?' || singleKeys()) ask('key', ['keys.ts', 'keys.css'], key);
});
