/** Copies a text, or says what to do where the browser does not let a page copy (a page that came over plain HTTP). */
export async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    return 'The browser did not let this page copy; the words are selected: copy them by Ctrl C.';
  }
}
