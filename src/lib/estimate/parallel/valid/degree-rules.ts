import type { Shape } from '../model-shape';

/** Layers that a plan's stages may be short of: embedding, logits and a module of MTP stand in for one each. */
const SHORT_OF = 3;

/** Share of the layers that they may be short of, for models of few layers. */
const SHORT_SHARE = 1 / 16;

/** Whether so many GPUs can share every matrix: heads, keys and values and inner widths divide, or keys are copied. */
export const sharesMatrices = (shape: Shape, ranks: number): boolean =>
  shape.heads % ranks === 0 && sharesKeys(shape, ranks) && sharesWidths(shape, ranks);

const sharesKeys = ({ latent, architecture: { kvHeads } }: Shape, ranks: number): boolean =>
  latent !== undefined || kvHeads % ranks === 0 || ranks % kvHeads === 0;

const sharesWidths = ({ denseLayers, ffn, sharedFfn }: Shape, ranks: number): boolean =>
  (denseLayers === 0 || ffn % ranks === 0) && sharedFfn % ranks === 0;

/** Whether layers can be cut into so many stages of so many chunks each, as even as whole layers are. */
export function cutsLayers({ layers }: Shape, stages: number, chunks = 1): boolean {
  const short = Math.ceil(layers / (stages * chunks)) * stages * chunks - layers;
  return stages <= layers && short <= Math.min(SHORT_OF, layers * SHORT_SHARE);
}

/** Whether GPUs of a stage form whole groups of so many that hold all experts. */
export const formsGroups = (stageGpus: number, group: number): boolean => stageGpus % group === 0;

/** Sequences that a step must be a multiple of: with interleaving, stages take turns over as many micro-batches as there are. */
export const batchUnit = (plan: {
  dataParallel: number;
  microBatch: number;
  pipelineParallel: number;
  virtualStages: number;
}): number => plan.dataParallel * plan.microBatch * (plan.virtualStages > 1 ? plan.pipelineParallel : 1);

/** The multiple of `unit` that is nearest to what is wished for, at least one. */
export const nearestMultiple = (wish: number, unit: number): number =>
  Math.max(1, Math.round(wish / unit)) * unit;
