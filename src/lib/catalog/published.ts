import { findAccelerator } from './find-accelerator';
import { modelRate, precisionClass, usefulRate, type PrecisionClass } from './rate';
import type { Run } from './run';

/** A figure and the run it comes from. */
export interface Sourced {
  value: number;
  id: string;
  run: string;
  source: string;
}

export interface Range {
  min: Sourced;
  max: Sourced;
  /** How many runs the range spans. */
  runs: number;
}

/** What has been published of one chip family at one precision, in SI. */
export interface PublishedRange {
  /** As in `Accelerator.generation`. */
  generation: string;
  precision: PrecisionClass;
  /** Model FLOP/s per GPU while stepping. */
  gpuFlops?: Range;
  /** Of the peak at that precision (DeepSeek-V3: of the BF16 peak, as it is usually given). */
  mfu?: Range;
  /** Model FLOP/s per GPU over all GPU-hours of a run. */
  usefulFlops?: Range;
  gpus?: Range;
}

const day = 86400;

/**
 * Whether a run may set an extreme: something that was run, not planned, projected, estimated or claimed; read at
 * its publisher; and with printed figures that agree with each other within 5 % (two rows of MaxText do not).
 */
function counts(run: Run): boolean {
  if (!['full_run', 'throughput'].includes(run.kind) || !run.verification.startsWith('primary')) return false;
  const rate = modelRate(run);
  if (rate?.basis !== 'printed' || run.mfu === undefined || run.peakFlops === undefined) return true;
  return Math.abs((run.mfu * run.peakFlops) / rate.value - 1) < 0.05;
}

/** Benchmarks of minutes (MLPerf) meet no downtime, so only runs of a day or more tell of it. */
function lasting(run: Run): boolean {
  const time = run.time ?? (run.gpus && run.gpuTime ? run.gpuTime / run.gpus : Infinity);
  return run.kind === 'full_run' && time >= day;
}

function modelMfu(run: Run): number | undefined {
  if (run.mfu !== undefined) return run.mfu;
  const rate = modelRate(run);
  return rate && run.peakFlops && rate.value / run.peakFlops;
}

function range(runs: readonly Run[], figure: (run: Run) => number | undefined): Range | undefined {
  const all = runs.flatMap((run): Sourced[] => {
    const value = figure(run);
    return value === undefined ? [] : [{ value, id: run.id, run: run.name, source: run.source }];
  });
  const [first] = all;
  if (first === undefined) return undefined;
  const min = all.reduce((least, next) => (next.value < least.value ? next : least), first);
  const max = all.reduce((most, next) => (next.value > most.value ? next : most), first);
  return { min, max, runs: all.length };
}

/**
 * The ranges of published figures, one entry for each chip family and precision, in the order of the runs. Runs on
 * chips that the catalogue lacks are left out. Plain data, meant to be computed when the site is built.
 */
export function publishedRanges(runs: readonly Run[]): PublishedRange[] {
  const groups = new Map<string, { generation: string; precision: PrecisionClass; runs: Run[] }>();
  for (const run of runs) {
    const generation = findAccelerator(run.accelerator)?.generation;
    if (generation === undefined || !counts(run)) continue;
    const precision = precisionClass(run);
    const key = `${generation} ${precision}`;
    const group = groups.get(key) ?? { generation, precision, runs: [] };
    group.runs.push(run);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ generation, precision, runs }) => ({
    generation,
    precision,
    gpuFlops: range(runs, (run) => modelRate(run)?.value),
    mfu: range(runs, modelMfu),
    usefulFlops: range(runs.filter(lasting), usefulRate),
    gpus: range(runs, (run) => run.gpus)
  }));
}
