/** Where the time of a step goes, s: parts that add up to the step, those of software included. */
export const stepParts = [
  'matrixProducts',
  'quantisation',
  'attention',
  'elementwise',
  'permute',
  'tensorParallel',
  'contextParallel',
  'expertParallel',
  'pipelineParallel',
  'dataParallel',
  'recomputation',
  'headAndImbalance',
  'bubble',
  'optimiser',
  'launches',
  'fixed',
  'stragglers',
  'software'
] as const;

export type StepPart = (typeof stepParts)[number];

/** Transfers that run beside something else, s: no part of the step. */
export const hiddenParts = [
  'tensorParallel',
  'contextParallel',
  'expertParallel',
  'pipelineParallel',
  'dataParallel'
] as const satisfies readonly StepPart[];

export type HiddenPart = (typeof hiddenParts)[number];
