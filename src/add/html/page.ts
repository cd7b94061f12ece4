import { cleanLine } from '../clean.ts';

/** The head of a page as its facts are read off it. */
export interface Head {
  /** The content of the first `<meta>` whose name, property or itemprop is one of these. */
  readonly meta: (...names: readonly string[]) => { readonly name: string; readonly value: string } | undefined;
  /** The contents of all of one name. */
  readonly all: (name: string) => readonly string[];
}

/** Tags as some content systems write them: any case, a full stop or a colon. */
const keyOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(dc(?:terms)?):/, '$1.');

export function headOf(document: Document): Head {
  const tags = [...document.querySelectorAll('meta[content]')].flatMap((tag) => {
    const name = tag.getAttribute('name') ?? tag.getAttribute('property') ?? tag.getAttribute('itemprop');
    const value = cleanLine(tag.getAttribute('content') ?? '');
    return name && value !== '' ? [{ key: keyOf(name), name: name.trim(), value }] : [];
  });
  return {
    meta: (...names) => {
      for (const name of names) {
        const tag = tags.find(({ key }) => key === name);
        if (tag) return { name: tag.name, value: tag.value };
      }
      return undefined;
    },
    all: (name) => tags.filter(({ key }) => key === name).map(({ value }) => value),
  };
}
