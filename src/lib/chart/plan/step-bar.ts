import { hiddenParts, stepParts, type StepEstimate, type StepPart } from '$lib/estimate';
import { barOf, type BarPart, type Tone } from './parts/part-bar';

/** A part of a step that is shown: those that take next to nothing are one. */
export type ShownStepPart = StepPart | 'other';

export interface StepBar {
  /** s. */
  time: number;
  parts: BarPart<ShownStepPart>[];
  /** Communication beside the computation, s. */
  hidden: number;
}

/** Below this share of the step a part is among the others. */
const LEAST = 0.004;

/** Computing, talking, waiting, doing again, and what software and bookkeeping take, in the order they are drawn. */
const tones: Record<ShownStepPart, Tone> = {
  matrixProducts: { ink: 'accent', strength: 1 },
  attention: { ink: 'accent', strength: 0.75 },
  elementwise: { ink: 'accent', strength: 0.5 },
  quantisation: { ink: 'accent', strength: 0.38 },
  permute: { ink: 'accent', strength: 0.26 },
  recomputation: { ink: 'amber', strength: 1 },
  tensorParallel: { ink: 'violet', strength: 1 },
  expertParallel: { ink: 'violet', strength: 0.82 },
  contextParallel: { ink: 'violet', strength: 0.66 },
  pipelineParallel: { ink: 'violet', strength: 0.5 },
  dataParallel: { ink: 'violet', strength: 0.36 },
  bubble: { ink: 'rust', strength: 1 },
  headAndImbalance: { ink: 'rust', strength: 0.75 },
  stragglers: { ink: 'rust', strength: 0.5 },
  launches: { ink: 'edge', strength: 0.9 },
  optimiser: { ink: 'edge', strength: 0.75 },
  fixed: { ink: 'edge', strength: 0.65 },
  software: { ink: 'edge', strength: 0.5 },
  other: { ink: 'edge', strength: 0.25 }
};

const order = Object.keys(tones) as ShownStepPart[];

/** Geometry of a step: its parts one behind the other, from computing to waiting. */
export function stepBar({ time, parts, hidden }: Pick<StepEstimate, 'time' | 'parts' | 'hidden'>): StepBar {
  const isShown = (id: StepPart): boolean => parts[id] >= LEAST * time;
  const other = stepParts.reduce((sum, id) => (isShown(id) ? sum : sum + parts[id]), 0);
  const values: Record<ShownStepPart, number> = { ...parts, other };
  const shown = order.filter((id) => (id === 'other' ? other > 0 : isShown(id)));
  return {
    time,
    parts: barOf(shown.map((id) => ({ id, value: values[id], tone: tones[id] }))),
    hidden: hiddenParts.reduce((sum, id) => sum + hidden[id], 0)
  };
}

/** What neither the model nor the software decides, but the plan. */
const planned: readonly ShownStepPart[] = [...hiddenParts, 'recomputation', 'headAndImbalance', 'bubble'];

/** The parts that another plan would change, most time first. */
export const largestLosses = ({ parts }: StepBar): ShownStepPart[] =>
  parts
    .filter(({ id }) => planned.includes(id))
    .sort((a, b) => b.value - a.value)
    .map(({ id }) => id);
