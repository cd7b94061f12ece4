/** A folder opened from disk has no server that answers with its page: `file:///…/people/#a` is `…/people/index.html#a`. */
export function withFile(address: string): string {
  return address.replace(/^(file:[^?#]*\/)(?=[?#]|$)/, '$1index.html');
}
