/** Text that is HTML already: it goes into other markup, and into a component by `set:html`, as it is. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  toString(): string {
    return this.html;
  }
}

/** What may stand in markup; nothing is shown of what is empty, as in a component. */
type Content = Markup | string | number | false | null | undefined | readonly Content[];

/**
 * HTML with values in it, which are escaped unless they are markup themselves: for what a page shows hundreds of times, which as
 * components would take ten times as long. As in these, a line break with the white space around it is one space. A value in
 * an attribute is all of it, in double quotes.
 */
export function markup(written: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const parts = partsOf(written);
  let html = parts[0]!.html;
  for (let i = 0; i < values.length; i += 1) {
    html += parts[i]!.opensAttribute ? attributeValue(values[i]) : shown(values[i]);
    html += parts[i + 1]!.html;
  }
  return new Markup(html);
}

/** What stands before, between and after values. */
interface Part {
  readonly html: string;
  readonly opensAttribute: boolean;
}

/** Made once of each place in the program that writes markup. */
const known = new WeakMap<TemplateStringsArray, readonly Part[]>();

function partsOf(written: TemplateStringsArray): readonly Part[] {
  const there = known.get(written);
  if (there) return there;
  const parts = written.map((part) => ({ html: part.replace(/\s*\n\s*/g, ' '), opensAttribute: part.endsWith('="') }));
  known.set(written, parts);
  return parts;
}

/** An attribute with the space before it, its name alone where the value is empty; nothing without a value. */
export function attribute(name: string, value: string | number | undefined): Markup {
  if (value === undefined) return NOTHING;
  return new Markup(value === '' ? ` ${name}` : ` ${name}="${attributeValue(value)}"`);
}

const NOTHING = new Markup('');

function shown(value: Content): string {
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Markup) return value.html;
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.map(shown).join('') : '';
}

const SPECIAL = /[&<>'"]/;

/** As Astro escapes text. */
function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&#39;')
    .replaceAll('"', '&quot;');
}

/** And the value of an attribute. */
function attributeValue(value: Content): string {
  const text = String(value);
  return text.includes('&') || text.includes('"') ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : text;
}
