interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of an element's text that are found in it, as repaired or as printed, as ranges over its text nodes, whatever
 * marks lie between. What is hidden in the other reading is not marked: what stands in its place is.
 */
export function rangesIn(root: Element, find: (text: string) => readonly Span[]): Range[] {
  if (!root.querySelector('del, ins')) return rangesWithout('', root, find);
  const all = ['del', 'ins'].flatMap((hidden) => rangesWithout(hidden, root, find).map(widened));
  return all.filter((range, at) => !all.slice(0, at).some((other) => overlap(other, range)));
}

/** To the whole of the repaired words that it begins or ends in. */
function widened(range: Range): Range {
  const [first, last] = [range.startContainer, range.endContainer].map((node) =>
    node.parentElement?.closest('del, ins')?.closest('.r'),
  );
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  return range;
}

const overlap = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;

function rangesWithout(hidden: string, root: Element, find: (text: string) => readonly Span[]): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    hidden && parentElement?.closest(hidden) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
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
