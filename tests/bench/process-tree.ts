import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Resident memory in megabytes. */
  readonly memory: number;
}

const MEGABYTE = 1e6;

/** Resident memory of a process and all that it has started, together, in megabytes; what they share counts for each. */
export function memoryOfTree(root: number): number {
  return sumOfTree(existsSync('/proc/self/stat') ? fromProc() : fromPs(), root);
}

export function sumOfTree(processes: readonly Process[], root: number): number {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const below = (pid: number): number =>
    (children.get(pid) ?? []).reduce((sum, child) => sum + child.memory + below(child.pid), 0);
  return (processes.find(({ pid }) => pid === root)?.memory ?? 0) + below(root);
}

function fromProc(): Process[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'latin1');
      const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return [{ pid: Number(pid), parent: field('PPid'), memory: (field('VmRSS') * 1024) / MEGABYTE }];
    } catch {
      // It has ended in the meantime.
      return [];
    }
  });
}

/** Where there is no /proc, as on a Mac. */
function fromPs(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
    return { pid, parent, memory: (kilobytes * 1024) / MEGABYTE };
  });
}
