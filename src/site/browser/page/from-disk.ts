import { withFile } from './with-file.ts';

/** In a folder opened from disk, links (those in pictures too) and forms name the files that a server would find. */
function nameFiles(attribute: 'href' | 'action'): void {
  for (const element of document.querySelectorAll(`:is(a, form)[${attribute}]`)) {
    const address = new URL(element.getAttribute(attribute)!, document.baseURI);
    element.setAttribute(attribute, withFile(address.href));
  }
}

if (location.protocol === 'file:') {
  nameFiles('href');
  nameFiles('action');
}
