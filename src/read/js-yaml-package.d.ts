/** The part of the untyped `js-yaml` package that is used here. */
declare module 'js-yaml' {
  /** Strings, lists and mappings only. */
  export const FAILSAFE_SCHEMA: unknown;
  /** The value of the one document of a text, undefined or null for none; throws a YAMLException on anything else. */
  export function load(text: string, options: { readonly schema: unknown }): unknown;
}
