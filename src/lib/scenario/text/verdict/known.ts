import { chipNamed, peakOf, runs, usefulRate, publishedRanges, type Run } from '$lib/catalog';
import type { Interval } from '$lib/estimate';
import { widePrecision } from '../../hardware';

/** A published run that a text may speak of; a figure that is absent is not published. SI. */
export type KnownRun = Pick<Run, 'name' | 'accelerator'> & Partial<Record<KnownFigure, number>>;

export type KnownFigure = 'params' | 'totalParams' | 'tokens' | 'gpuTime' | 'energy' | 'carbon' | 'cost';

/** What has been published, to hold a text against. Plain data, so that a page can be given it. */
export interface Known {
  runs: readonly KnownRun[];
  /** Least and most of the dense 16-bit peak that any run made use of: over all its hours, and while stepping. */
  utilisation: Interval;
}

let facts: Known | undefined;

/** What the catalogue knows, worked out once. */
export const knownFacts = (): Known => (facts ??= { runs: knownRuns(), utilisation: utilisation() });

const knownRuns = (): KnownRun[] =>
  runs
    .filter(({ kind }) => kind === 'full_run')
    .map(({ name, accelerator, params, totalParams, tokens, gpuTime, energy, carbon, cost }) => ({
      name,
      accelerator,
      params,
      totalParams,
      tokens,
      gpuTime,
      energy,
      carbon,
      cost
    }));

function utilisation(): Interval {
  const most = publishedRanges(runs).flatMap(({ precision, mfu }) =>
    precision === 'bf16' && mfu ? [mfu.max.value] : []
  );
  const least = runs.flatMap((run) => {
    const peak = run.kind === 'full_run' ? peakOfRun(run) : undefined;
    const rate = usefulRate(run);
    return peak && rate && run.gpuTime && run.gpuTime > LONG ? [rate / peak] : [];
  });
  return { lo: Math.min(...least), hi: Math.max(...most) };
}

function peakOfRun({ accelerator }: Run): number | undefined {
  const chip = chipNamed(accelerator);
  return chip && peakOf(chip, widePrecision(chip));
}

/** GPU-seconds above which a run is no benchmark of minutes. */
const LONG = 10_000 * 3600;
