/** "1 article", "3 articles"; the plural is given where it is not the singular with an s. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** Cut at a word so that at most `length` characters remain, with an ellipsis where something is gone. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/[\s.,;:–—…-]+$/, '')}…`;
}

/** "5 mentions in 3 articles". */
export function mentionCount(mentions: number, articles: number): string {
  return `${count(mentions, 'mention')} in ${count(articles, 'article')}`;
}
