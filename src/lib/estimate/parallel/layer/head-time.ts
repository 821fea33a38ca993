import type { Shard } from '../shard';
import type { LayerTimes } from './layer-time';

/** Byte read and written for each logit: losses and gradients in 4 bytes. */
const LOGIT_TRAFFIC = 14;

/** Logits and loss of a micro-batch, in 16 bits, with the vocabulary shared out; a module of MTP is a layer and logits more. */
export function headTime(shard: Shard, layers: LayerTimes): number {
  const { shape, plan, tokens, rate16, memoryRate, constants } = shard;
  const vocab = shape.vocab / plan.tensorParallel;
  const traffic =
    6 * tokens * shape.hidden +
    2 * tokens * vocab +
    12 * shape.hidden * vocab +
    constants.elementwise * LOGIT_TRAFFIC * tokens * vocab;
  const logits = (6 * tokens * shape.hidden * vocab) / rate16 + traffic / memoryRate;
  const predictor = (layers.mixed ?? layers.dense)!.total + logits;
  return logits + shape.predictors * predictor;
}
