import type { Architecture } from '../model/architecture';
import type { TrainingChip } from './training-chip';
import type { TrainingPrecision } from './precision';
import type { SoftwareId } from './software';

/** What is trained, on what: all that a plan is a plan for. */
export interface TrainingJob {
  architecture: Architecture;
  chip: TrainingChip;
  /** Tokens of a sequence. */
  sequence: number;
  /** Sequences of a step over all GPUs. */
  batch: number;
  precision: TrainingPrecision;
  software: SoftwareId;
  /** Whether attention writes out its scores, and layers drop activations at random, as before FlashAttention. */
  unfusedAttention?: boolean;
}
