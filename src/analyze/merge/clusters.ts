import type { Named } from './names.ts';

/** Names that are one entity. */
export type Cluster = readonly Named[];

/**
 * Makes one cluster of the clusters of each group, and of groups that overlap. What would make one of two that the
 * catalogue or an editor keeps apart stays as it was.
 */
export function unite(clusters: readonly Cluster[], groups: readonly (readonly Cluster[])[]): Cluster[] {
  const parent = new Map(clusters.map((cluster) => [cluster, cluster]));
  const rootOf = (cluster: Cluster): Cluster => {
    let root = cluster;
    while (parent.get(root) !== root) root = parent.get(root)!;
    parent.set(cluster, root);
    return root;
  };
  for (const [first, ...others] of groups) for (const other of others) parent.set(rootOf(other), rootOf(first!));
  return [...Map.groupBy(clusters, rootOf).values()].flatMap((parts) => apartWhereFirm(parts));
}

function apartWhereFirm(parts: readonly Cluster[]): Cluster[] {
  const all = parts.flat();
  return all.filter(({ firm }) => firm).length > 1 ? [...parts] : [all];
}

/** Groups of clusters that have a key in common; a cluster may have several. */
export function sharing(clusters: readonly Cluster[], keysOf: (cluster: Cluster) => Iterable<string>): Cluster[][] {
  return [...byKeys(clusters, keysOf).values()].filter((group) => group.length > 1);
}

/** The clusters under each of their keys. */
export function byKeys(
  clusters: readonly Cluster[],
  keysOf: (cluster: Cluster) => Iterable<string>,
): Map<string, Cluster[]> {
  const groups = new Map<string, Cluster[]>();
  for (const cluster of clusters)
    for (const key of new Set(keysOf(cluster))) {
      const group = groups.get(key);
      if (group) group.push(cluster);
      else groups.set(key, [cluster]);
    }
  return groups;
}
