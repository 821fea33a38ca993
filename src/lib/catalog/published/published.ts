import { isLasting } from './elapsed';
import { findAccelerator } from '../tables/chips/find-accelerator';
import { modelRate, precisionClass, usefulRate, type PrecisionClass } from './rate';
import type { Run } from '../tables/run';
import { hasSoundRate } from './utilisation';

/** A figure and the run it comes from. */
export interface Sourced {
  value: number;
  id: string;
  run: string;
  source: string;
}

export interface FigureRange {
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
  gpuFlops?: FigureRange;
  /** Of the peak at that precision (DeepSeek-V3: of the BF16 peak, as it is usually given). */
  mfu?: FigureRange;
  /** Model FLOP/s per GPU over all GPU-hours of a run. */
  usefulFlops?: FigureRange;
  gpus?: FigureRange;
}

/**
 * Whether a run may set an extreme, which one wrong row would move: a sound measurement, read at its publisher. The
 * quantiles of `spread.ts` take rows read elsewhere too.
 */
const counts = (run: Run): boolean => hasSoundRate(run) && run.verification.startsWith('primary');

/** Only runs of a day or more tell of downtime. */
const tellsDowntime = (run: Run): boolean => run.kind === 'full_run' && isLasting(run);

/** Above the peak, a figure of the row is wrong. */
function possibleRate(run: Run): number | undefined {
  const rate = usefulRate(run);
  return rate !== undefined && rate <= (run.peakFlops ?? Infinity) ? rate : undefined;
}

function modelMfu(run: Run): number | undefined {
  if (run.mfu !== undefined) return run.mfu;
  const rate = modelRate(run);
  return rate && run.peakFlops && rate.value / run.peakFlops;
}

function range(runs: readonly Run[], figure: (run: Run) => number | undefined): FigureRange | undefined {
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
    usefulFlops: range(runs.filter(tellsDowntime), possibleRate),
    gpus: range(runs, (run) => run.gpus)
  }));
}
