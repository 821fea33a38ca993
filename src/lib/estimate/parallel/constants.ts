import calibration from './calibration.json';
import type { GraphLevel } from './parallel-plan';
import type { SoftwareId } from './software';

/** What the step time of every plan rests on, besides the chip. Times in s; shares 0 to 1. */
export interface StepConstants {
  /** Share of the memory bandwidth that streaming kernels reach. */
  memoryShare: number;
  /** Share of the scale-up bandwidth that collectives reach. */
  scaleUpShare: number;
  /** Share of the scale-out bandwidth that collectives reach. */
  scaleOutShare: number;
  /** Of one message. */
  latency: number;
  /** Share of a transfer that shows although there is enough to compute beside it. */
  hiddenRest: number;
  /** Time of attention's backward pass over its forward pass. */
  attentionBackward: number;
  /** Half a tile of the grouped product, tokens: what is computed for nothing for each expert. */
  wastedTokens: number;
  /** Elementwise traffic over the counted minimum. */
  elementwise: number;
  /** Inner dimension at which a BF16 matrix product takes twice its time, elements. */
  innerOverhead: number;
  /** Share of the smaller of compute and memory time of a matrix product that is hidden in the larger. */
  productOverlap: number;
  /** Rate of the grouped product of experts over one plain product of its size. */
  groupedRate: number;
  /** Traffic of routing, permuting and un-permuting over the counted minimum. */
  permutation: number;
  /** Bandwidth that the all-to-all reaches over that of other collectives. */
  allToAllRate: number;
  /** Share of the all-to-all that shows when it is overlapped. */
  exposedAllToAll: number;
  /** Launching and synchronising a layer of experts for a micro-batch, 16 experts on a GPU. */
  expertLaunch: Readonly<Record<GraphLevel, number>>;
  /** The same of a dense layer. */
  denseLaunch: Readonly<Record<GraphLevel, number>>;
  /** How launching and computing overlap: their norm of this order is what a layer takes; 1 not at all, Infinity wholly. */
  launchNorm: number;
  /** Width of a tile of matrix products, elements: results are computed in whole tiles. */
  tile: number;
  /** What every step costs: gradient norm, launching the optimiser, logging. */
  fixed: number;
  /** Step time lost to the slowest GPU for each doubling of servers. */
  straggler: number;
  /** Step time over that of a tuned recipe with the same plan. */
  slowdowns: Readonly<Record<SoftwareId | 'maxtextExperts' | 'maxtextManyExperts', number>>;
}

/**
 * The constants this model uses. What the calibration fits on published step times is in `calibration.json` alone; what
 * is here was set before and is not fitted: shares of bandwidths as collectives and copies are measured to reach, 128-row
 * tiles of grouped products, and values that the measurements are too few or too alike to tell. Slowdowns of software are
 * the medians of published rows against tuned recipes: long runs while stepping (`production`: Llama 3.1,
 * arXiv:2407.21783, table 4), Megatron-LM untuned, torchtitan (arXiv:2410.06511).
 */
export const stepConstants: StepConstants = {
  memoryShare: 0.8,
  scaleUpShare: 0.75,
  scaleOutShare: 0.8,
  latency: 8e-6,
  hiddenRest: 0.1,
  attentionBackward: 2.5,
  wastedTokens: 64,
  tile: 256,
  launchNorm: 2,
  exposedAllToAll: 0.25,
  denseLaunch: { none: 0.6e-3, partial: 0.3e-3, full: 0.05e-3 },
  fixed: 8e-3,
  straggler: 0.0049,
  ...calibration.constants,
  slowdowns: {
    'tuned-graphs': 1,
    tuned: 1,
    plain: 1 / 0.82,
    unoverlapped: 1,
    production: 1 / 0.88,
    torchtitan: 1 / 0.72,
    ...calibration.slowdowns
  }
};
