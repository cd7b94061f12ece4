declare module 'virtual:scripts' {
  /** The bundled scripts by the names of their sources. */
  export const scripts: Readonly<Record<string, import('./bundle.ts').Bundled>>;
}
