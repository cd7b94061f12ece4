/** Whether elements lie deeper within each other than that; asked without recursion, which a deep page would break. */
export function isDeeper(document: Document, most: number): boolean {
  let level: Element[] = [document.documentElement];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}
