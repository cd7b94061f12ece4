/**
 * Data for a script of the site, as a script: a page that was opened from disk may run one but not fetch JSON.
 *
 * @param path the site path of the file without its first slash, by which the reading side asks for it
 */
export function dataScript(path: string, data: unknown): Response {
  const text = `(self.flankwatch??={})[${JSON.stringify(path)}]=${JSON.stringify(data)}`;
  return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
