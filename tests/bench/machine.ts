import os from 'node:os';

export interface Machine {
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  /** In gigabytes. */
  readonly memory: number;
  /** Processes that wanted a processor in the last minute, before the run began. */
  readonly load: number;
  readonly node: string;
}

/** What a run is measured on. The name of the machine is nobody's business. */
export const machine = (): Machine => ({
  system: `${os.type()} ${os.arch()}`,
  processor: os.cpus()[0]?.model.trim() || 'unknown processor',
  cores: os.availableParallelism(),
  memory: Math.round(os.totalmem() / 1e9),
  load: Number((os.loadavg()[0] ?? 0).toFixed(2)),
  node: process.version,
});
