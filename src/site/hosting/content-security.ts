/**
 * What a page may load and do: its own files, and nothing inline. A browser that obeys it runs no script that somebody
 * smuggled into a page, and asks no other host for anything.
 *
 * @param isSecure whether the site is known to be at an https address
 */
export function pagePolicy(isSecure: boolean): string {
  return policy({
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
    ...secured(isSecure),
  });
}

/**
 * What the worker that searches the texts may do. A worker obeys the policy that its own script came with, so that
 * WebAssembly, which Pagefind is made of, need be allowed here alone.
 */
export function workerPolicy(isSecure: boolean): string {
  return policy({ 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'", ...secured(isSecure) });
}

/** Left out where the site may be read at http://localhost: some browsers would look for all its files at https. */
const secured = (isSecure: boolean): Readonly<Record<string, string>> =>
  isSecure ? { 'upgrade-insecure-requests': '' } : {};

function policy(directives: Readonly<Record<string, string>>): string {
  const parts = Object.entries({ 'default-src': "'none'", ...directives });
  return parts.map(([name, sources]) => `${name} ${sources}`.trim()).join('; ');
}
