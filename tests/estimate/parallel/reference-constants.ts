import { stepConstants, type StepConstants } from '../../../src/lib/estimate/parallel/constants';

/**
 * The constants that `vectors.json` was made with. There launching adds to computing, and a tile costs nothing: ours lets
 * launches run beside the computation and computes whole tiles.
 */
export const referenceConstants: StepConstants = {
  ...stepConstants,
  elementwise: 1.17,
  innerOverhead: 128,
  productOverlap: 0.6,
  groupedRate: 0.97,
  permutation: 1.2,
  allToAllRate: 0.77,
  expertLaunch: { none: 3.7e-3, partial: 2.5e-3, full: 0.3e-3 },
  launchNorm: 1,
  tile: 1,
  slowdowns: { ...stepConstants.slowdowns, maxtext: 1, maxtextExperts: 1, maxtextManyExperts: 1.43 }
};
