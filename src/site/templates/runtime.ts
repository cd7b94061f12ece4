/**
 * What compiled components ask of Astro, for pages that are made whole: a template becomes text where it is met. Astro's own
 * makes a tree of each page first, ready to wait for any part of it, which takes several times as long for the same text.
 */
import {
  chunkToString,
  escapeHTML,
  maybeRenderHead as maybeHead,
  renderHead as head,
  renderTemplate,
  voidElementNames,
} from 'astro/runtime/server/index.js';
import { addAttribute as attribute, Fragment, spreadAttributes } from 'astro/compiler-runtime';

export * from 'astro/compiler-runtime';

/** One of Astro's own, so that Astro takes it wherever it takes a template: of a single part, with nothing to fill in. */
type Template = ReturnType<typeof renderTemplate> & { readonly htmlParts: readonly [string] };
type Result = Parameters<typeof chunkToString>[0];
type Slot = (result: Result) => unknown;
type Props = Record<string, unknown>;
type Component = (result: Result, props: Props, slots: Readonly<Record<string, Slot>>) => unknown;

const ofText = (text: string): Template => renderTemplate([text] as unknown as TemplateStringsArray) as Template;
const Template = ofText('').constructor as new () => Template;

export function render(parts: readonly string[], ...values: readonly unknown[]): Template {
  let text = parts[0]!;
  for (let i = 0; i < values.length; i++) text += textOf(values[i]) + parts[i + 1]!;
  return ofText(text);
}

/** A value as it stands in a page. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return escapeHTML(value);
  if (value instanceof Template) return value.htmlParts[0];
  if (!value && value !== 0) return '';
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (value instanceof Promise)
    throw new TypeError('Expected what is there at once, found a promise: nothing in a page may wait.');
  return typeof value === 'function' ? textOf(value()) : String(value);
}

/** Attributes that say what they are given, whatever it is, and stand in a page many times. */
const PLAIN: ReadonlySet<string> = new Set([
  'class',
  'href',
  'id',
  'title',
  'datetime',
  'lang',
  'x',
  'y',
  'd',
  'value',
]);

export function addAttribute(value: unknown, name: string, ...rest: [escape?: boolean, tag?: string]): unknown {
  // What Astro finds out of a name, each time, is known of these; what is to be escaped is rare.
  const isSimple = PLAIN.has(name) && typeof value === 'string' && value !== '' && !/[&"]/.test(value);
  return isSimple ? ofText(` ${name}="${value}"`) : attribute(value, name, ...rest);
}

export function renderComponent(
  result: Result,
  name: string,
  component: unknown,
  props: Props,
  slots: Readonly<Record<string, Slot>> = {},
): Template {
  const inner = () => textOf(slots['default']?.(result));
  if (component === Fragment) return ofText(inner());
  if (typeof component === 'string') return element(component, props, inner());
  if (typeof component !== 'function')
    throw new TypeError(`Expected a component as ${name}, found ${String(component)}.`);
  return ofText(textOf((component as Component)(result, props, slots)));
}

function element(name: string, attributes: Props, inner: string): Template {
  const end = inner === '' && voidElementNames.test(name) ? '/>' : `>${inner}</${name}>`;
  return ofText(`<${name}${String(spreadAttributes(attributes, name))}${end}`);
}

export const renderSlot = (result: Result, slot: Slot | undefined, fallback?: Slot): Template =>
  ofText(textOf((slot ?? fallback)?.(result)));

export const renderHead = (result: Result): Template => ofText(chunkToString(result, head()));

/** The sheets of the page where its first element is, if no head has asked for them before. */
export const maybeRenderHead = (result: Result): Template => ofText(chunkToString(result, maybeHead()));
