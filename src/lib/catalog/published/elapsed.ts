import type { Run } from '../tables/run';

/**
 * Published GPU-seconds of a run: its GPU-hours, or days times GPUs where the hours are computed from something else.
 * Undefined where neither is published.
 */
export function elapsedGpuTime(run: Run): number | undefined {
  const { gpuTime, time, gpus, derived } = run;
  const isRead = (column: string) => !derived.includes(column);
  if (gpuTime !== undefined && isRead('gpu_hours')) return gpuTime;
  return time !== undefined && gpus !== undefined && isRead('wall_clock_days') ? time * gpus : undefined;
}

const DAY = 86_400;

/** Benchmarks of minutes (MLPerf) meet no downtime: whether a run took a day or more, as far as is known. */
export function isLasting({ time, gpus, gpuTime }: Run): boolean {
  return (time ?? (gpus && gpuTime ? gpuTime / gpus : Infinity)) >= DAY;
}
