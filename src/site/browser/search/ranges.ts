interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parts of an element's text that are found in it, as ranges over its text nodes, whatever marks lie between. */
export function rangesIn(root: Element, find: (text: string) => readonly Span[]): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Node; readonly start: number; readonly end: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = text.length;
    text += node.nodeValue ?? '';
    nodes.push({ node, start, end: text.length });
  }
  return find(text).flatMap(({ start, end }) => {
    const first = nodes.find((one) => start < one.end);
    const last = nodes.find((one) => end <= one.end);
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return [range];
  });
}
