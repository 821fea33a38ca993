import type { ParallelPlan } from '../parallel-plan';
import type { Shape } from '../model-shape';

/** Parameters that a GPU of a mean stage works with: shared by all replicas, and of its experts. */
export interface LocalParameters {
  dense: number;
  experts: number;
}

/** Parameters of a mean pipeline stage on one GPU. The first and last stage have one table of the vocabulary each. */
export function localParameters(shape: Shape, plan: ParallelPlan): LocalParameters {
  const { tensorParallel, pipelineParallel, expertParallel, expertTensorParallel } = plan;
  const shared = shape.sharedWeights / tensorParallel + shape.hidden * shape.experts;
  const layers =
    (shape.layers * shape.attentionWeights + shape.denseLayers * shape.ffnWeights) / tensorParallel +
    shape.expertLayers * shared;
  const tables = pipelineParallel > 1 ? 1 : shape.vocabTables;
  const experts =
    (shape.expertLayers * shape.experts * shape.expertWeights) / (expertParallel * expertTensorParallel);
  return {
    dense: layers / pipelineParallel + (tables * shape.vocab * shape.hidden) / tensorParallel,
    experts: experts / pipelineParallel
  };
}
