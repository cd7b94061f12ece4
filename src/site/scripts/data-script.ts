/**
 * Data for a script of the site, as a script: a page that was opened from disk may run one but not fetch JSON.
 *
 * @param path the site path of the file without its first slash, by which the reading side asks for it
 */
export const dataScript = (path: string, data: unknown): Response => scriptOf(path, JSON.stringify(data));

/** The same of data that are JSON already. */
export function scriptOf(path: string, json: string): Response {
  const text = `(self.flankwatch??={})[${JSON.stringify(path)}]=${json}`;
  return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
