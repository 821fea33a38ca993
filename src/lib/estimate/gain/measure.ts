import type { Monomial } from '../network/ways';

/** A yardstick for two runs: a product of powers of what is known of each, more of which is better. */
export interface Measure {
  of: Monomial;
  /** Whether tokens count by the text they hold. */
  text?: true;
}

/** What runs can be compared by. */
export const measures = {
  /** Useful FLOP per GPU-second: over all elapsed time. */
  useful: { of: { usefulFlops: 1 } },
  tokens: { of: { tokens: 1, gpuTime: -1 } },
  text: { of: { tokens: 1, gpuTime: -1 }, text: true },
  joule: { of: { tokens: 1, energy: -1 } },
  dollar: { of: { tokens: 1, cost: -1 } },
  /** Useful FLOP per joule of the GPUs alone. */
  watt: { of: { usefulFlops: 1, gpuPower: -1 } },
  /** FLOP per GPU-second while steps run. */
  step: { of: { gpuFlops: 1 } },
  /** Share of the peak that is useful, over all elapsed time: MFU times uptime. */
  share: { of: { usefulFlops: 1, peakFlops: -1 } },
  peak: { of: { peakFlops: 1 } }
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;

export const measureIds = Object.keys(measures) as MeasureId[];
