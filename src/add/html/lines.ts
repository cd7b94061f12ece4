/** The parts of the DOM that the text is read from. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const [ELEMENT, TEXT] = [1, 3];

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand apart from what comes before and after. */
const BLOCKS = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DETAILS DIV DL FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD UL',
);
/** Elements that stand on a line of their own, without a blank one between two of them. */
const LINES = words('LI DT DD TR CAPTION');
const UNSEEN = words('SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT BUTTON SELECT TEXTAREA INPUT FORM HEAD');

/** Where a line, or a paragraph, ends: several in a row are one. */
const [LINE_END, BLOCK_END] = ['\u0001', '\u0002'];
const ENDS = /[ \u0001\u0002]*[\u0001\u0002][ \u0001\u0002]*/g;

/**
 * The text of an element: paragraphs with a blank line between, items of lists and rows of tables a line each. Nothing of the
 * markup stays.
 */
export function linesOf(root: PageNode): string {
  const parts: string[] = [];
  walk(root, parts, false);
  return parts
    .join('')
    .replace(ENDS, (run) => (run.includes(BLOCK_END) ? '\n\n' : '\n'))
    .trim();
}

function walk(node: PageNode, parts: string[], verbatim: boolean): void {
  if (node.nodeType === TEXT) {
    const text = (node.textContent ?? '').replace(/[\u0001\u0002]/g, '');
    parts.push(verbatim ? text : text.replace(/[ \t\r\n\f]+/g, ' '));
  }
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toUpperCase();
  if (UNSEEN.has(name)) return;
  const edge = LINES.has(name) ? LINE_END : BLOCKS.has(name) ? BLOCK_END : '';
  if (name === 'BR') parts.push('\n');
  parts.push(edge);
  for (const child of node.childNodes) walk(child, parts, verbatim || name === 'PRE');
  if (name === 'TD' || name === 'TH') parts.push(' ');
  parts.push(edge);
}
